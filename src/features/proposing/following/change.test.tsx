/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { TypedAnswers } from '../../../domain/registration/registrationAnswers';
import { changeForm } from '../../../forms/change/changeForm';
import { followedDraft } from '../../../forms/followUp/followedDraft';
import { approvedPartnership } from '../../../testing/approvedPartnership';
import { axeFindings } from '../../../testing/axeFindings';
import { criteriaOf } from '../../../testing/builders';
import { filledForm } from '../../../testing/filledForm';
import type { MemoryServices } from '../../../testing/memoryRepositories';
import { wholeProposal } from '../../../testing/reviewBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

const before = wholeProposal('Limited');
const begun = followedDraft(before, 'Change');

/** The change of a whole registration, with its own form filled in. */
function changing(given: Partial<DraftAnswers> = {}, own: TypedAnswers = {}): DraftAnswers {
  const answers = filledForm(changeForm, {}, own);
  return { ...begun, ...(begun.followUp && { followUp: { ...begun.followUp, answers } }), ...given };
}

async function open(
  draft: DraftAnswers,
  step = '/check'
): Promise<{ services: MemoryServices; container: HTMLElement }> {
  const services = await approvedPartnership(before, { draft });
  const { container } = showScreen(<ToolkitApp />, services, `#/draft/draft-b${step}`);
  await screen.findByRole('heading', { level: 2 });
  return { services, container };
}

it('a change of facts says first what changes, and marks the steps that it touches', async () => {
  const { container } = await open(begun, '');
  expect(screen.getByRole('heading', { name: 'What changes' })).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: 'The money' }));
  const steps = screen.getByRole('navigation', { name: 'Sections of this draft' });
  const marked = within(steps).getAllByText('You ticked: the money');
  expect(marked.map(mark => mark.closest('a')?.getAttribute('href'))).toEqual([
    '#/draft/draft-b/significance',
    '#/draft/draft-b/registration'
  ]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'The lead officer or the cover' }));
  expect(screen.getByRole('link', { name: 'Hand it over' }).getAttribute('href')).toBe(
    '#/hand-over/partnership/partnership-a'
  );
  expect(await axeFindings(container)).toEqual([]);
});

it('that changes nothing is refused in one sentence', async () => {
  await open(changing());
  expect(
    screen.getAllByText('Nothing is changed yet: change the facts in their own places, or delete this draft.')[0]
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Submit the changed facts' })).toBeNull();
});

it('shows each changed answer before and after, and submits the difference', async () => {
  const registration = { ...begun.registration, leadBody: 'The riverside trust', declaration: true };
  const { services, container } = await open(changing({ registration }));
  const list = screen.getByRole('heading', { name: 'What changes', level: 3 }).closest('section') as HTMLElement;
  expect([...list.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
    'BeforeThe council',
    'AfterThe riverside trust'
  ]);
  expect(await axeFindings(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Submit the changed facts' }));
  await screen.findByRole('heading', { name: 'Submitted' });
  expect(services.submissions.rows()[1]).toMatchObject({ kind: 'Change', band: 'Limited', supersedes: 'submission-1' });
  const { submissionKey } = services.submissions.rows()[1];
  expect(await services.submissions.read(submissionKey)).toMatchObject({
    differences: [{ field: 'registration.leadBody', before: 'The council', after: 'The riverside trust' }]
  });
  await waitFor(() => expect(services.drafts.all()).toEqual([]));
});

it('that lifts the band asks for the form of the new band, says who signs, and keeps what was typed', async () => {
  const criteria = criteriaOf(3, 3, 3, 3, 3, 3, 3);
  const { services } = await open(changing({ significance: { ...begun.significance, criteria } }));
  expect(screen.getByText(/The significance rises: Limited before, Moderate now\./)).toBeTruthy();
  expect(screen.getByText('It is signed off anew: Sally Senior, SMT member for Planning.')).toBeTruthy();
  expect(screen.getByText('Next comes the form: Basic Partnership Evaluation.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Submit the changed facts' })).toBeNull();
  expect(services.drafts.all()[0].answers.registration).toEqual(begun.registration);
});
