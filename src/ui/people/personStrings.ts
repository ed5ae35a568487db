export const personStrings = {
  hint: 'Type the beginning of a name, then choose from the list.',
  change: 'Choose somebody else',
  changeWhom: (name: string): string => `Choose somebody else than ${name}`,
  searching: 'Searching…',
  none: 'Nobody has a name that begins like this.',
  found: (count: number): string => (count === 1 ? '1 person found' : `${count} people found`),
  failed: 'The directory could not be searched. Check your connection and type again.'
};
