import { amy } from '../../people/cast';
import { readyDraft, rowsOf } from '../support/drafts';
import type { LocalHost } from '../support/localHost';

export interface Screen {
  readonly page: 'Toolkit' | 'Register';
  readonly hash: string;
  /** Words that are there once the screen is. */
  readonly shows: string;
  /** Seen by a site owner; every other one as Amy sees it. */
  readonly forOwner?: true;
}

/** Every screen that there is, on the demo site. */
export async function screens(local: LocalHost): Promise<readonly Screen[]> {
  const ready = `#/draft/${await readyDraft(local, 'Hedgerow wardens')}`;
  const begun = "$select=PtDraftKey&$filter=Title eq 'Flood resilience forum'";
  const [unfinished] = await rowsOf(local, amy.login, 'PtDrafts', begun);
  const [submitted] = await rowsOf(local, amy.login, 'PtSubmissions', '$select=PtKey&$orderby=Id&$top=1');
  return [
    { page: 'Toolkit', hash: '#/', shows: 'My partnerships' },
    { page: 'Toolkit', hash: '#/how', shows: 'How it works' },
    { page: 'Toolkit', hash: '#/try', shows: 'Try a score' },
    { page: 'Toolkit', hash: '#/example', shows: 'The worked example' },
    { page: 'Toolkit', hash: `${ready}/about`, shows: 'About it' },
    { page: 'Toolkit', hash: `${ready}/screening`, shows: 'The six tests' },
    { page: 'Toolkit', hash: `${ready}/significance`, shows: 'Result so far' },
    { page: 'Toolkit', hash: `${ready}/check`, shows: 'Send to CEPT for a second view' },
    { page: 'Toolkit', hash: `#/draft/${String(unfinished.PtDraftKey)}/check`, shows: 'Check your answers' },
    { page: 'Toolkit', hash: '#/draft/none/about', shows: 'There is no draft here' },
    { page: 'Register', hash: '#/', shows: 'All partnerships' },
    {
      page: 'Register',
      hash: `#/partnership/${String(submitted.PtKey)}`,
      shows: 'Checked just now: the answers below are exactly what was submitted.'
    },
    { page: 'Register', hash: '#/setup', shows: 'Set-up of this site', forOwner: true }
  ];
}
