/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { TypedAnswers } from '../../../domain/registration/registrationAnswers';
import { answersOf, criteriaOf, draftKeys, significanceOf } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { typedRegistration } from '../../../testing/typedRegistration';
import { ToolkitApp } from '../ToolkitApp';

const criteria = criteriaOf(1, 1, 2, 1, 2, 1, 2);

function limited(registration: TypedAnswers, time = '1200'): DraftAnswers {
  const amounts = { year: '2027/28', cash: '2500', time, passingThrough: '0' };
  return answersOf({ significance: significanceOf({ criteria, amounts }), registration });
}

async function check(answers: DraftAnswers): Promise<MemoryServices> {
  const services = memoryServices({ appointments: routingRows() });
  await services.drafts.create(draftKeys(), answers);
  showScreen(<ToolkitApp />, services, '#/draft/draft-a/check');
  await screen.findByRole('heading', { name: 'Check your answers' });
  return services;
}

it('submits a registration as one document with its screening and its scores', async () => {
  const services = await check(limited(typedRegistration()));
  await userEvent.click(screen.getByRole('button', { name: 'Submit the registration' }));
  expect(await screen.findByRole('heading', { name: 'Submitted' })).toBeTruthy();
  expect(screen.getByText('Sign-off: Harry Head, Head of Service for Planning.')).toBeTruthy();
  const document = await services.submissions.read('submission-a');
  expect(document).toMatchObject({
    kind: 'Proposal',
    formVersion: 'appendix-b-1',
    name: 'Riverside park',
    registration: { cashThisYear: 250_000, timeValue: 120_000, startsOn: '2027-04-01', declaration: true }
  });
  await expect(services.drafts.read(1)).rejects.toMatchObject({ reason: 'notFound' });
});

it('shows everything in Appendix B once more before it is submitted', async () => {
  await check(limited(typedRegistration()));
  expect(screen.getByRole('heading', { name: 'B3 Partners' })).toBeTruthy();
  const partners = screen.getByRole('table', { name: 'Who are the partners?' });
  expect(within(partners).getByRole('cell', { name: 'Derbyshire County Council' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Change: Partners' }).getAttribute('href')).toBe(
    '#/draft/draft-a/registration/partners'
  );
});

it('leads from each problem to its field, in Appendix B and in the scoring', async () => {
  await check(limited(typedRegistration({ risks: [], partners: [{ name: 'A trust' }] }), ''));
  expect(screen.getByRole('heading', { name: '3 things are left before you can submit' })).toBeTruthy();
  const hrefOf = (text: string): string | null => screen.getByRole('link', { name: text }).getAttribute('href');
  expect(hrefOf('Enter what officer time and work done cost, or 0: Appendix B takes it over.')).toBe(
    '#/draft/draft-a/significance/field-amounts.time'
  );
  expect(hrefOf('Choose the sector.')).toBe(
    '#/draft/draft-a/registration/partners/field-registration.partners.0.sector'
  );
  expect(hrefOf('Add the main risks to the council, one at least.')).toBe(
    '#/draft/draft-a/registration/governance/field-registration.risks'
  );
  expect(screen.queryByRole('button', { name: 'Submit the registration' })).toBeNull();
});

it('names one next thing while Appendix B is not begun: to begin it', async () => {
  await check(limited({}));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('link', { name: 'Register it (Appendix B)' }).getAttribute('href')).toBe(
    '#/draft/draft-a/registration'
  );
});

it('can still send only the score sheet; the draft goes on, to be registered in its place', async () => {
  const services = await check(limited(typedRegistration({ declaration: false })));
  await userEvent.click(screen.getByRole('button', { name: 'Send to CEPT for a second view' }));
  expect(await screen.findByText(/your draft stays under “My partnerships”/)).toBeTruthy();
  expect(await services.submissions.read('submission-a')).toMatchObject({ kind: 'ScoreSheet', supersedes: '' });
  const next = await services.drafts.read(2);
  expect(next).toMatchObject({ partnershipKey: 'partnership-a', submissionKey: 'key-2' });
  expect(next.answers.supersedes).toBe('submission-a');
  expect(next.answers.registration.leadBody).toBe('The council');
});

it('names the evaluation as the next thing once Appendix B of a Moderate partnership is filled in', async () => {
  await check(answersOf({ registration: typedRegistration() }));
  expect(screen.getByRole('link', { name: 'Evaluate it (Appendix C)' }).getAttribute('href')).toBe(
    '#/draft/draft-a/evaluation'
  );
  expect(screen.getByRole('button', { name: 'Send to CEPT for a second view' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Submit the basic evaluation' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'B3 Partners' })).toBeTruthy();
});
