/** The words of the controls that every form shares. */
export const formStrings = {
  optional: (ask: string): string => `${ask} (optional)`,
  notAnswered: 'Not answered',
  choose: 'Choose',
  yes: 'Yes',
  no: 'No',
  carriedNone: 'Not answered yet',
  /** "Partner 2". */
  rowTitle: (row: string, place: number): string => `${row.charAt(0).toUpperCase()}${row.slice(1)} ${place}`,
  add: (row: string, isFirst: boolean): string => (isFirst ? `Add a ${row}` : `Add another ${row}`),
  computed: 'Worked out from your answers',
  computedNone: 'Not known yet',
  note: 'Note',
  evidence: 'Where is the evidence?',
  total: 'Total',
  totalNone: 'Not known yet',
  standing: 'How sure is it?',
  noFiles: 'No file',
  remove: 'Remove',
  removeWhat: (title: string, name: string): string => (name === '' ? `Remove ${title}` : `Remove ${title}: ${name}`),
  removed: (title: string): string => `${title} is removed.`,
  undo: 'Undo'
} as const;
