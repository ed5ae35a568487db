export const peopleStrings = {
  label: 'Search for people by name',
  chosen: 'Chosen',
  remove: 'Remove',
  removeWhom: (name: string) => `Remove ${name}`
};
