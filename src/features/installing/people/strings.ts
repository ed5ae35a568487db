export const peopleStrings = {
  label: 'Search for people by name',
  hint: 'Type the beginning of a name, then choose from the list.',
  chosen: 'Chosen',
  remove: 'Remove',
  removeWhom: (name: string) => `Remove ${name}`,
  searching: 'Searching…',
  none: 'Nobody has a name that begins like this.',
  found: (count: number) => (count === 1 ? '1 person found' : `${count} people found`),
  failed: 'The directory could not be searched. Check your connection and type again.'
};
