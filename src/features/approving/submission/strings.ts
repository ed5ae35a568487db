export const submissionStrings = {
  back: 'All that waits for you',
  reading: 'Reading what was submitted…',
  tryAgain: 'Try again',
  record: 'See the record of this partnership',
  newer: 'Open the version that stands now',
  unknown:
    'This submission cannot be found. The link may have been copied incompletely, or you have not been given access.',
  replaced: (name: string, date: string, time: string): string =>
    `This version was replaced: ${name} submitted a newer one on ${date} at ${time}. Only the newer one can be signed.`,
  withdrawn: (name: string, date: string, time: string): string =>
    `This submission was taken back by ${name} on ${date} at ${time}. There is nothing to sign.`,
  ignored: (reason: string): string => `This submission does not count, so it cannot be signed. ${reason}`,
  untrusted: (reason: string): string => `Do not sign this, and tell CEPT. ${reason}`,
  otherKind: 'This is not something to sign off here: see its record in the register.'
};
