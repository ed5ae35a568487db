/** Everything that can be made to go wrong, in the words of the developer bar. */
export const faultKinds = {
  '429': 'Throttled (429)',
  '503': 'Busy (503)',
  'lost-request': 'Request lost',
  'lost-answer': 'Answer lost after the work',
  slow: 'Slow',
  'expired-digest': 'Digest expired',
  '412': 'Changed meanwhile (412)'
} as const;

export type FaultKind = keyof typeof faultKinds;

/** These only make sense for a request that writes. */
export const strikesWritesOnly = (kind: FaultKind): boolean => kind === 'expired-digest' || kind === '412';
