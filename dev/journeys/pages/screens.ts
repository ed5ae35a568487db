import { amy, colin, helen, olive, tom } from '../../people/cast';
import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import { readyDraft, registrationDraft, rowsOf } from '../support/drafts';
import { approvedModerate, reviewDraft } from '../support/approved';
import type { LocalHost } from '../support/localHost';
import { submissionOf } from '../support/records';

export interface Screen {
  readonly page: 'Toolkit' | 'Approvals' | 'Register';
  readonly as: DirectoryPerson;
  readonly hash: string;
  /** Words that are there once the screen is. */
  readonly shows: string;
}

const verified = 'Checked just now: the answers below are exactly what was submitted.';

/** Every screen that there is, on the demo site; those of one person stand together. */
export async function screens(local: LocalHost): Promise<readonly Screen[]> {
  return [
    ...(await writing(local)),
    ...(await following(local)),
    ...(await registering(local)),
    ...(await approving(local)),
    ...(await checking(local)),
    { page: 'Register', as: olive, hash: '#/setup', shows: 'Set-up of this site' }
  ];
}

async function writing(local: LocalHost): Promise<readonly Screen[]> {
  const ready = `#/draft/${await readyDraft(local, 'Hedgerow wardens')}`;
  const begun = "$select=PtDraftKey&$filter=Title eq 'Flood resilience forum'";
  const [unfinished] = await rowsOf(local, amy.login, 'PtDrafts', begun);
  return [
    { page: 'Toolkit', as: amy, hash: '#/', shows: 'My partnerships' },
    { page: 'Toolkit', as: amy, hash: '#/how', shows: 'How it works' },
    { page: 'Toolkit', as: amy, hash: '#/try', shows: 'Try a score' },
    { page: 'Toolkit', as: amy, hash: '#/example', shows: 'The worked example' },
    { page: 'Toolkit', as: amy, hash: `${ready}/about`, shows: 'About it' },
    { page: 'Toolkit', as: amy, hash: `${ready}/screening`, shows: 'The six tests' },
    { page: 'Toolkit', as: amy, hash: `${ready}/significance`, shows: 'Result so far' },
    { page: 'Toolkit', as: amy, hash: `${ready}/check`, shows: 'Send to CEPT for a second view' },
    {
      page: 'Toolkit',
      as: amy,
      hash: `#/draft/${String(unfinished.PtDraftKey)}/check`,
      shows: 'Check your answers'
    },
    { page: 'Toolkit', as: amy, hash: '#/draft/none/about', shows: 'There is no draft here' }
  ];
}

async function following(local: LocalHost): Promise<readonly Screen[]> {
  const before = await approvedModerate(local);
  const review = `#/draft/${await reviewDraft(local, before)}`;
  const { partnershipKey } = before;
  return [
    { page: 'Toolkit', as: amy, hash: `#/partnership/${partnershipKey}`, shows: 'What follows' },
    { page: 'Toolkit', as: amy, hash: `#/hand-over/partnership/${partnershipKey}`, shows: 'Hand over a partnership' },
    { page: 'Toolkit', as: amy, hash: `${review}/standing`, shows: 'Still true?' },
    { page: 'Toolkit', as: amy, hash: `${review}/evaluation/role`, shows: 'What does the agreement cover?' },
    { page: 'Toolkit', as: amy, hash: `${review}/followUp`, shows: 'The year' },
    { page: 'Register', as: amy, hash: `#/partnership/${partnershipKey}/lens`, shows: 'Whose questions' },
    { page: 'Register', as: amy, hash: `#/partnership/${partnershipKey}/print`, shows: 'Print or save as PDF' }
  ];
}

async function registering(local: LocalHost): Promise<readonly Screen[]> {
  const limited = `#/draft/${await registrationDraft(local, amy, 'Design review panel')}`;
  const queried = await submissionOf(local, 'Community orchard network');
  const entered = await submissionOf(local, 'Town centre heritage trail');
  return [
    { page: 'Toolkit', as: amy, hash: `${limited}/registration`, shows: 'What it is' },
    { page: 'Toolkit', as: amy, hash: `${limited}/registration/partners`, shows: 'Partner 1' },
    { page: 'Toolkit', as: amy, hash: `${limited}/registration/governance`, shows: 'Risk 1' },
    { page: 'Toolkit', as: amy, hash: `${limited}/check`, shows: 'Submit the registration' },
    { page: 'Register', as: amy, hash: '#/', shows: 'All partnerships' },
    { page: 'Register', as: amy, hash: `#/partnership/${entered.key}`, shows: verified },
    { page: 'Register', as: amy, hash: `#/partnership/${entered.key}/exit`, shows: 'Who is left with what' },
    { page: 'Register', as: amy, hash: `#/partnership/${entered.key}/share`, shows: 'Nobody was given it yet' },
    { page: 'Toolkit', as: tom, hash: `#/partnership/${queried.key}`, shows: 'Your answer' }
  ];
}

async function approving(local: LocalHost): Promise<readonly Screen[]> {
  const waiting = `#/submission/${(await submissionOf(local, 'Neighbourhood plan champions')).submissionKey}`;
  const signed = `#/submission/${(await submissionOf(local, 'Town centre heritage trail')).submissionKey}/signed`;
  return [
    { page: 'Approvals', as: helen, hash: '#/', shows: 'Waiting for your sign-off' },
    { page: 'Approvals', as: helen, hash: waiting, shows: 'Why Limited' },
    { page: 'Approvals', as: helen, hash: `${waiting}/document`, shows: 'None known' },
    { page: 'Approvals', as: helen, hash: `${waiting}/decide`, shows: 'What do you decide?' },
    { page: 'Approvals', as: helen, hash: signed, shows: 'What happens next' }
  ];
}

async function checking(local: LocalHost): Promise<readonly Screen[]> {
  const toCheck = `#/check/${(await submissionOf(local, 'Walking football league')).submissionKey}`;
  const toEnter = `#/check/${(await submissionOf(local, 'Junior parkrun at Ashby Meadow')).submissionKey}`;
  return [
    { page: 'Register', as: colin, hash: '#/checks', shows: 'Waits for CEPT' },
    { page: 'Register', as: colin, hash: toCheck, shows: 'Mark complete' },
    { page: 'Register', as: colin, hash: toEnter, shows: 'What will be written' },
    { page: 'Register', as: colin, hash: '#/routing', shows: 'Appoint somebody' }
  ];
}
