import { emptyAnswers } from '../../domain/drafts/emptyAnswers';
import type { DraftAnswers } from '../../domain/drafts/draft';
import { proposalDocument } from '../../testing/registrationBuilders';
import { followedDraft } from './followedDraft';
import { turnedInto, wasConfirmation } from './turnedInto';

const before = proposalDocument();
const typed = { stillRunning: 'yes', factsRight: 'no', confirmationNote: 'The trust changed its name' };

function confirming(base: DraftAnswers = followedDraft(before, 'Confirmation')): DraftAnswers {
  return { ...base, followUp: { kind: 'Confirmation', against: 'submission-1', answers: typed, affirmed: {} } };
}

it('a confirmation becomes a change and keeps all that was typed; its note is the reason', () => {
  const changed = turnedInto(confirming(), 'Change', before);
  expect(changed.followUp).toEqual({
    kind: 'Change',
    against: 'submission-1',
    answers: { ...typed, changeReason: 'The trust changed its name' },
    affirmed: {}
  });
  expect([wasConfirmation(changed), wasConfirmation(confirming())]).toEqual([true, false]);
  expect(turnedInto(changed, 'Confirmation', before).followUp?.answers).toMatchObject(typed);
});

it('a reason that was given stays, and so do facts that were changed already', () => {
  const changed = turnedInto(confirming(), 'Change', before);
  const edited = { ...changed, registration: { ...changed.registration, purpose: 'Anew' } };
  const back = turnedInto(turnedInto(edited, 'Confirmation', before), 'Change', before);
  expect(back.registration.purpose).toBe('Anew');
  const leaving = turnedInto({ ...edited, followUp: changed.followUp }, 'Leaving', before);
  expect(leaving.followUp?.answers.leavingReason).toBe('The trust changed its name');
});

it('the correction of a confirmation, which holds no record, becomes a change of what was approved', () => {
  const correction = confirming({ ...emptyAnswers, name: 'Riverside park', supersedes: 'submission-2' });
  const changed = turnedInto(correction, 'Change', before);
  expect(changed.supersedes).toBe('submission-2');
  expect(changed.registration.purpose).toBe('Keep the riverside park clean and open');
  expect(changed.screening).toEqual(before.screening);
});
