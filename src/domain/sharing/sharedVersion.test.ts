import { derived } from '../../testing/derive';
import { changeRow } from '../../testing/followUpBuilders';
import { decisionRow, proposalRow } from '../../testing/registrationBuilders';
import { sharedVersion } from './sharedVersion';

const proposal = proposalRow();

describe('the version that partners are shown', () => {
  it('is the one that was signed off', () => {
    const shown = sharedVersion(derived({ submissions: [proposal], decisions: [decisionRow()] }));
    expect(shown).toEqual({ row: proposal, band: 'Limited', approvedOn: '2027-03-02T10:00:00Z' });
  });

  it('stays the one that was signed off while its successor waits', () => {
    const change = changeRow('Limited', { accountableBody: 'Council' });
    const shown = sharedVersion(
      derived({ submissions: [proposal, change], decisions: [decisionRow()] }, '2027-04-02T12:00:00Z')
    );
    expect(shown?.row.submissionKey).toBe('submission-1');
  });

  it('is what was submitted while nothing is signed off yet', () => {
    expect(sharedVersion(derived({ submissions: [proposal] }))).toEqual({ row: proposal, band: 'Limited' });
  });

  it.each(['Returned', 'Refused'] as const)('is none where the registration was %s', outcome => {
    const decisions = [decisionRow({ outcome, comment: 'No' })];
    expect(sharedVersion(derived({ submissions: [proposal], decisions }))).toBeUndefined();
  });

  it('is none of a score sheet, which holds no registration', () => {
    const sheet = proposalRow({ kind: 'ScoreSheet', formVersion: 'appendix-a-1', accountableBody: undefined });
    expect(sharedVersion(derived({ submissions: [sheet] }))).toBeUndefined();
  });
});
