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
  addEvidence: 'Add a file as evidence',
  addEvidenceTo: (ask: string): string => `Add a file as evidence: ${ask}`,
  total: 'Total',
  totalNone: 'Not known yet',
  standing: 'How sure is it?',
  remove: 'Remove',
  removeWhat: (title: string, name: string): string => (name === '' ? `Remove ${title}` : `Remove ${title}: ${name}`),
  removed: (title: string): string => `${title} is removed.`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveWhat: (move: string, title: string, name: string): string =>
    name === '' ? `${move}: ${title}` : `${move}: ${title}, ${name}`,
  moved: (row: string, from: number, to: number): string => `${row} ${from} is now ${row} ${to}.`,
  /** What became of rows pasted from Excel, in one or two sentences. */
  pasted: (kept: number, leftOut: number, most: number, unread: number): string =>
    [
      leftOut === 0
        ? `${rows(kept)} pasted.`
        : `${rows(kept)} pasted and ${leftOut} left out: this table holds ${most} at most.`,
      unread > 0 ? `${unread} ${unread === 1 ? 'cell does' : 'cells do'} not fit and must be filled by hand.` : ''
    ]
      .filter(sentence => sentence !== '')
      .join(' '),
  principles: 'What good governance the answers show',
  principlesPrinted: 'Principles that the protocol prints:',
  principlesOf2016: 'Principles of 2016, which took their place:',
  showGood: 'Show me a good answer',
  duties: {
    must: 'The protocol says must',
    should: 'The protocol says should',
    may: 'Up to you'
  },
  minutesLeft: (minutes: number): string => `About ${minutes} minutes left`,
  almostDone: 'Almost done',
  hasLeft: (name: string): string => `${name} is not in the directory any more: choose somebody else.`,
  undo: 'Undo'
} as const;

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
