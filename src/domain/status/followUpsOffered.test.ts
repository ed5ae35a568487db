import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { changeRow, noticeRow } from '../../testing/followUpBuilders';
import { decisionRow, proposalRow } from '../../testing/registrationBuilders';
import type { Decision } from '../decisions/decision';
import type { SubmissionRow } from '../submissions/submission';
import { followUpsOffered } from './followUpsOffered';

const april = '2027-04-02T12:00:00Z';
const sally = { capacity: 'SeniorManagement', author: person('Sally Senior') } as const;

const offered = (
  submissions: readonly SubmissionRow[],
  decisions: readonly Decision[] = [decisionRow()]
): ReturnType<typeof followUpsOffered> => followUpsOffered(derived({ submissions, decisions }, april));

function onSecond(given: Partial<Decision>): Decision {
  return decisionRow({ id: 9, submissionKey: 'submission-2', decidedOn: '2027-04-01T11:00:00Z', ...given });
}

it('a Limited partnership is confirmed, its facts may change, and it may be left', () => {
  expect(offered([proposalRow()])).toEqual({ kinds: ['Confirmation', 'Change', 'Leaving'] });
});

it.each([
  ['Moderate', 'appendix-c-1'],
  ['Major', 'appendix-d-1']
] as const)('a %s partnership is reviewed instead', (band, formVersion) => {
  expect(offered([proposalRow({ band, formVersion })], [decisionRow(sally)])).toEqual({
    kinds: ['Review', 'Change', 'Leaving']
  });
});

it('nothing follows before the approval', () => {
  expect(offered([proposalRow()], [])).toEqual({ kinds: [], whyNot: 'Nothing can follow before it is approved.' });
});

it.each([
  ['a change of facts', changeRow('Limited'), 'The change of facts is under way'],
  ['a confirmation', noticeRow('Confirmation'), 'The yearly confirmation is under way'],
  ['a leaving', noticeRow('Leaving'), 'The leaving is under way']
])('nothing else starts while %s waits for its decision, because it would be replaced', (_case, row, says) => {
  expect(offered([proposalRow(), row])).toEqual({
    kinds: [],
    whyNot: `${says}: what follows can be started once it is decided, or withdrawn.`
  });
});

it('a “no” in the confirmation does not stand in the way of what it leads to', () => {
  const { kinds, whyNot } = offered([proposalRow(), noticeRow('Confirmation', { band: '' })]);
  expect(kinds).toEqual(['Change', 'Leaving']);
  expect(whyNot).toBe('The yearly confirmation with a “no” is with CEPT; what it leads to can begin.');
});

it('what was returned is corrected first', () => {
  const returned = onSecond({ outcome: 'Returned', comment: 'Say more' });
  expect(offered([proposalRow(), noticeRow('Leaving')], [decisionRow(), returned]).whyNot).toBe(
    'The leaving was returned: correct it and submit it again before you start anything else.'
  );
});

it('after a refusal or a withdrawal what was approved before goes on', () => {
  const refused = onSecond({ outcome: 'Refused', comment: 'Stay' });
  const all = ['Confirmation', 'Change', 'Leaving'];
  expect(offered([proposalRow(), noticeRow('Leaving')], [decisionRow(), refused]).kinds).toEqual(all);
  const withdrawal = proposalRow({
    ...{ id: 3, kind: 'Withdrawal', band: '', supersedes: 'submission-2', submittedOn: '2027-04-01T10:00:00Z' }
  });
  expect(offered([proposalRow(), changeRow('Moderate'), withdrawal]).kinds).toEqual(all);
});

it('nothing follows an approved leaving', () => {
  const signed = onSecond({});
  expect(offered([proposalRow(), noticeRow('Leaving')], [decisionRow(), signed])).toEqual({
    kinds: [],
    whyNot: 'The council has left this partnership: nothing follows.'
  });
});
