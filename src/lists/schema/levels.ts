/** Permission levels of our own; each is SharePoint's Read without what a reader of a list does not need, plus what its name says. */
export const levels = {
  'Partnership Read': {
    low: 134418529,
    description: 'View rows, their versions and pages; nothing can be added or changed.'
  },
  'Partnership Submit': {
    low: 134418531,
    description: 'Read, and add rows. What was added can neither be changed nor deleted.'
  },
  'Partnership Draft author': {
    low: 134418543,
    description: 'Read, add, change and delete rows; the list shows everybody their own rows only.'
  },
  'Partnership Register editor': {
    low: 134418791,
    description: 'Read, add and change rows, those of other people too; nothing can be deleted.'
  }
} as const;

export type LevelName = keyof typeof levels;

/** The upper half of every mask: use client integration, use remote interfaces, create alerts, browse user information. */
export const levelHigh = 176;

export const levelNames = Object.keys(levels) as readonly LevelName[];
