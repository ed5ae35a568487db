/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { answersOf, criteriaOf, draftKeys, notPartnershipAnswers, significanceOf } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

async function check(answers = answersOf()): Promise<MemoryServices> {
  const services = memoryServices();
  await services.drafts.create(draftKeys(), answers);
  showScreen(<ToolkitApp />, services, '#/draft/draft-a/check');
  await screen.findByRole('heading', { name: 'Check your answers' });
  return services;
}

const send = (name = 'Send to CEPT for a second view'): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

it('sends the score sheet; once it has arrived, a draft that will replace it takes the place of the one sent', async () => {
  const services = await check();
  await send();
  expect(await screen.findByRole('heading', { name: 'Submitted' })).toBeTruthy();
  expect(services.submissions.rows()).toMatchObject([
    { kind: 'ScoreSheet', title: 'Riverside park', band: 'Moderate' }
  ]);
  await waitFor(() => expect(services.drafts.all().map(({ id }) => id)).toEqual([2]));
  expect(services.drafts.all()[0].answers.supersedes).toBe('submission-a');
  expect(screen.getByRole('link', { name: 'See it in the register' }).getAttribute('href')).toBe(
    'https://council.example/sites/partnerships/SitePages/Register.aspx#/partnership/partnership-a'
  );
});

it('records what is not a partnership as such', async () => {
  const services = await check(notPartnershipAnswers());
  await send('Record it as not a partnership');
  expect(
    await screen.findByText('It is recorded as not a partnership. Nothing more is needed unless CEPT asks.')
  ).toBeTruthy();
  expect(services.submissions.rows()).toMatchObject([{ kind: 'NotPartnership', band: '' }]);
});

it('exists once when the answer to the first sending was lost and it is sent again', async () => {
  const services = await check();
  services.submissions.loseNextAnswer();
  await send();
  expect((await screen.findByRole('alert')).textContent).toContain('It cannot arrive twice.');
  expect(services.drafts.all()).toHaveLength(1);
  await send();
  expect(await screen.findByRole('heading', { name: 'Submitted' })).toBeTruthy();
  expect(services.submissions.rows()).toHaveLength(1);
});

it('keeps the draft when SharePoint does not let it be submitted', async () => {
  const services = await check();
  services.submissions.failNext('forbidden');
  await send();
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Ask CEPT to add you to Partnership Staff; your draft stays.'
  );
  expect(services.drafts.all()).toHaveLength(1);
});

it('lists what is left, each leading to its field, and offers no button until it is done', async () => {
  await check(
    answersOf({ name: '', significance: significanceOf({ criteria: criteriaOf(3, 3, 3, 3, 3, undefined, 3) }) })
  );
  const summary = within(screen.getByRole('alert', { name: '2 things are left before you can submit' }));
  expect(summary.getByRole('link', { name: 'Enter a name for the arrangement: a working name will do.' })).toBeTruthy();
  await userEvent.click(
    summary.getByRole('link', {
      name: 'Score criterion 6 (External deadlines) from 1 to 5, or say that it does not apply.'
    })
  );
  expect(screen.queryByRole('button', { name: 'Send to CEPT for a second view' })).toBeNull();

  const criterion = await screen.findByRole('group', { name: 'Score of criterion 6' });
  const [first] = within(criterion).getAllByRole('radio');
  await waitFor(() => expect(document.activeElement).toBe(first));
  expect(criterion.textContent).toContain(
    'Score criterion 6 (External deadlines) from 1 to 5, or say that it does not apply.'
  );
});

it.each([
  ['a name of 300 characters', 'x'.repeat(300), 'Shorten this to 200 characters or fewer: it has 300.'],
  ['a name of two lines', 'Riverside\npark', 'Keep this on one line.']
])('says what is wrong with %s, and keeps it', async (_case, name, sentence) => {
  const services = await check(answersOf({ name }));
  expect(screen.getByRole('link', { name: sentence })).toBeTruthy();
  expect(services.drafts.all()[0].answers.name).toBe(name);
});

it.each(['<script>alert(1)</script>', '=HYPERLINK("https://example.org")'])(
  'takes the name %s as the plain text it is',
  async name => {
    const services = await check(answersOf({ name }));
    await send();
    await screen.findByRole('heading', { name: 'Submitted' });
    expect(services.submissions.rows()[0].title).toBe(name);
    expect(document.querySelector('script')).toBeNull();
  }
);

it('sends a sheet with fewer than five scored criteria, saying that it has no band', async () => {
  const services = await check(
    answersOf({
      significance: significanceOf({
        criteria: criteriaOf(3, 3, 3, 3, 'doesNotApply', 'doesNotApply', 'doesNotApply')
      })
    })
  );
  expect(screen.getByText('Too few criteria are scored for a band; you can send it all the same.')).toBeTruthy();
  await send();
  await screen.findByRole('heading', { name: 'Submitted' });
  expect(services.submissions.rows()[0].band).toBe('');
});
