import { daniel } from '../people/cast';
import { DraftPage } from './pages/draftPage';
import { FollowUpPage } from './pages/followUpPage';
import { fillEvaluation, rowsOf } from './support/drafts';
import { expect, expectAccessible, test } from './support/journey';

const name = 'Town centre heritage trail';

test('A change lifts Limited to Moderate: it asks for Appendix C alone, says who signs, and nothing typed is lost', async ({
  page,
  local,
  open
}) => {
  const draft = new DraftPage(page);
  const follow = new FollowUpPage(page);

  await open('Toolkit', daniel.login);
  await follow.whatICanDo(name).click();
  await follow.start('Start a change of facts').click();
  await expect(draft.heading('What changes')).toBeVisible();
  await follow.tick('The money').click();
  await expect(draft.step('How significant?').getByText('You ticked: the money')).toBeVisible();
  await follow.box('From when?').fill('1 Apr 2027');
  await follow.box('Why?').fill('A grant pays for a hundred more plaques.');
  await follow.tick('As lead officer I declare that these facts are true and complete as far as I know.').click();
  await expectAccessible(page);

  await draft.step('Check and submit').click();
  await expect(
    follow.says('Nothing is changed yet: change the facts in their own places, or delete this draft.')
  ).toBeVisible();

  await draft.step('How significant?').click();
  await expect(draft.heading('How significant is the partnership?')).toBeVisible();
  await draft.note('Money that the council contributes').fill('30,000');
  for (const [criterion, score] of [
    [1, 3],
    [2, 4],
    [4, 3]
  ] as const)
    await draft.score(criterion, score).click();

  await draft.step('Check and submit').click();
  await expect(follow.says(/The significance rises: Limited before, Moderate now\./)).toBeVisible();
  await expect(follow.says(/^It is signed off anew: Sarah Whitcombe/)).toBeVisible();
  await expect(follow.says('Next comes the form: Basic Partnership Evaluation.')).toBeVisible();
  await expectAccessible(page);
  await draft.expectSaved();

  // The evaluation is filled in behind the screen; what it asks is gone through in a journey of its own.
  await fillEvaluation(local, daniel, name);
  await open('Toolkit', daniel.login);
  await page.getByRole('link', { name: `Finish and submit ${name}` }).click();
  await expect(follow.box('Why?')).toHaveValue('A grant pays for a hundred more plaques.');
  await draft.step('Check and submit').click();
  await expect(draft.heading('Check your answers')).toBeVisible();
  await follow.start('Submit the changed facts').click();
  await expect(draft.heading('Submitted')).toBeVisible();
  const newest = `$select=PtKind,PtBand,PtFormVersion&$filter=Title eq '${name}'&$orderby=Id desc&$top=1`;
  expect(await rowsOf(local, daniel.login, 'PtSubmissions', newest)).toEqual([
    { PtKind: 'Change', PtBand: 'Moderate', PtFormVersion: 'change-1+appendix-c-1' }
  ]);
});
