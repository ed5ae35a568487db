/** The hash addresses of the register's screens. */
export const addresses = {
  home: '#/',
  checks: '#/checks',
  check: (submissionKey: string): string => `#/check/${encodeURIComponent(submissionKey)}`,
  routing: '#/routing',
  partnership: (key: string): string => `#/partnership/${encodeURIComponent(key)}`,
  /** What would be left with whom if it ended. */
  exit: (key: string): string => `#/partnership/${encodeURIComponent(key)}/exit`,
  /** Its answers by the questions of an assessment from outside. */
  lens: (key: string): string => `#/partnership/${encodeURIComponent(key)}/lens`,
  print: (key: string): string => `#/partnership/${encodeURIComponent(key)}/print`,
  share: (key: string): string => `#/partnership/${encodeURIComponent(key)}/share`
} as const;
