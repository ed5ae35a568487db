import fc from 'fast-check';
import { formatPounds, parsePounds } from './parsePounds';

describe('amounts, whatever they are', () => {
  it('are read back as they are shown', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000_000_000 }), pence => {
        expect(parsePounds(formatPounds(pence))).toEqual({ kind: 'read', pence });
      })
    );
  });

  it('are never read as less than nothing, as a fraction of a penny, or with a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-£0-9.,km ]{0,20}$/)), typed => {
        const read = parsePounds(typed);
        if (read.kind === 'read') expect(Number.isSafeInteger(read.pence) && read.pence >= 0).toBe(true);
        if (read.kind === 'wrong') expect(read.problem).toMatch(/^[A-Z].*\.$/);
      })
    );
  });
});
