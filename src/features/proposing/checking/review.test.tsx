/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { affirmed } from '../../../domain/drafts/affirming';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { withAnswer } from '../../../forms/draft/draftForms';
import { provideBrowserCrypto } from '../../../testing/browserCrypto';
import { criteriaOf, person } from '../../../testing/builders';
import type { MemoryServices } from '../../../testing/memoryRepositories';
import { reviewSite, wholeProposal, wholeReview } from '../../../testing/reviewBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

provideBrowserCrypto();

const before = wholeProposal('Moderate');
const byAmy = { by: person('Amy Staff'), on: '2028-03-02' };
const changed = withAnswer(wholeReview(before), 'registration', 'purpose', () => 'To keep it open all year');
const review = affirmed(changed, ['registration.leadBody', 'registration.partners'], byAmy);

async function check(answers: DraftAnswers): Promise<MemoryServices> {
  const services = await reviewSite(answers, before);
  showScreen(<ToolkitApp />, services, '#/draft/draft-b/check');
  await screen.findByRole('heading', { name: 'Check your answers' });
  return services;
}

it('shows before submitting what changed, who affirmed how much, and what was left, which holds nothing up', async () => {
  await check(review);
  const table = screen.getByText('To keep it open all year', { selector: 'td' }).closest('tr') as HTMLElement;
  expect(within(table).getByText('To open and keep a riverside park')).toBeTruthy();
  expect(screen.getByText('Amy Staff said of 2 answers that they are still true.')).toBeTruthy();
  expect(screen.getByText(/^Of \d+ answers nothing was said\. They stand as they are/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Submit the annual review' })).toBeTruthy();
});

it('submits the review with what differs and who affirmed what, and says who signs', async () => {
  const services = await check(review);
  await userEvent.click(screen.getByRole('button', { name: 'Submit the annual review' }));
  expect(await screen.findByRole('heading', { name: 'Submitted' })).toBeTruthy();
  expect(screen.getByText('Sign-off: Sally Senior, SMT member for Planning.')).toBeTruthy();
  const document = await services.submissions.read('submission-b');
  expect(document).toMatchObject({
    kind: 'Review',
    against: 'submission-1',
    affirmed: { 'registration.leadBody': byAmy, 'registration.partners': byAmy }
  });
  expect('differences' in document && document.differences).toContainEqual({
    field: 'registration.purpose',
    before: 'To open and keep a riverside park',
    after: 'To keep it open all year'
  });
});

it('says once it is submitted what follows from a band that fell', async () => {
  await check(wholeReview(before, 1));
  await userEvent.click(screen.getByRole('button', { name: 'Submit the annual review' }));
  expect(await screen.findByText('Moderate before, Limited now')).toBeTruthy();
  expect(screen.getByText('The Partnership Registration (Appendix B) is enough now.')).toBeTruthy();
});

it('is not submitted without a band, because without one nobody can sign', async () => {
  const whole = wholeReview(before);
  const none = 'doesNotApply';
  const criteria = criteriaOf(3, 3, 3, 3, none, none, none);
  await check({ ...whole, significance: { ...whole.significance, criteria } });
  expect(screen.getByText(/^Too few criteria are scored to give a band/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Submit the annual review' })).toBeNull();
});
