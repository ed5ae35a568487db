import fc from 'fast-check';
import { person, submissionRow } from '../../testing/builders';
import { recordsOf } from '../../testing/registrationBuilders';
import type { SubmissionRow } from '../submissions/submission';
import { deriveStatus } from './deriveStatus';

const now = new Date('2027-03-03T12:00:00Z');
const officers = ['Amy Staff', 'Ben Other', 'Cat Third'].map(person);

/** Any history: some partnerships, some officers, corrections of the right and of the wrong rows. */
const history = fc
  .array(
    fc.record({
      author: fc.constantFrom(...officers),
      lead: fc.constantFrom(...officers),
      partnershipKey: fc.constantFrom('p-1', 'p-2', 'p-3'),
      supersedes: fc.oneof(
        fc.constant(''),
        fc.integer({ min: 1, max: 12 }).map(id => `submission-${id}`)
      ),
      kind: fc.constantFrom('ScoreSheet' as const, 'NotPartnership' as const)
    }),
    { maxLength: 12 }
  )
  .map(rows =>
    rows.map(({ lead, ...row }, at) =>
      submissionRow({ ...row, id: at + 1, leadOfficer: lead.login, leadOfficerName: lead.name })
    )
  );

function derived(submissions: readonly SubmissionRow[]): ReturnType<typeof deriveStatus> {
  return deriveStatus(recordsOf({ submissions }), now);
}

describe('the status of every partnership', () => {
  it('does not depend on the order in which rows are read', () => {
    fc.assert(
      fc.property(
        history.chain(rows => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(derived(shuffled)).toEqual(derived(rows));
        }
      )
    );
  });

  it("is changed by no stranger's row, whatever that row claims", () => {
    fc.assert(
      fc.property(history, fc.constantFrom('p-1', 'p-2', 'p-3'), fc.nat(12), (rows, partnershipKey, target) => {
        const before = derived(rows);
        fc.pre(before.some(status => status.key === partnershipKey));
        const stranger = submissionRow({
          id: 100,
          author: person('Dan Stranger'),
          partnershipKey,
          supersedes: target === 0 ? '' : `submission-${target}`,
          kind: 'NotPartnership'
        });
        const after = derived([...rows, stranger]);
        const told = after.find(status => status.key === partnershipKey)?.ignored.map(({ row }) => row.id);
        expect(told).toContain(100);
        expect(after.map(status => ({ ...status, ignored: [] }))).toEqual(
          before.map(status => ({ ...status, ignored: [] }))
        );
      })
    );
  });

  it('accounts for every row of a partnership that stands: counted or ignored', () => {
    fc.assert(
      fc.property(history, rows => {
        for (const status of derived(rows)) {
          const all = rows.filter(row => row.partnershipKey === status.key).length;
          expect(status.submissionCount + status.ignored.length).toBe(all);
        }
      })
    );
  });
});
