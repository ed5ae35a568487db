/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { answersOf, criteriaOf, draftKeys, significanceOf } from '../../../testing/builders';
import { provideBrowserCrypto } from '../../../testing/browserCrypto';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { uploaded, wholeDraft } from '../../../testing/wholeDraft';
import { ToolkitApp } from '../ToolkitApp';

provideBrowserCrypto();

async function open(answers: DraftAnswers, place: string): Promise<MemoryServices> {
  const services = memoryServices({ appointments: routingRows() });
  await services.drafts.create(draftKeys(), await uploaded(answers, services.evidence, draftKeys()));
  showScreen(<ToolkitApp />, services, `#/draft/draft-a/${place}`);
  await screen.findByRole('navigation', { name: 'Sections of this draft' });
  return services;
}

it('asks Appendix C of a Moderate partnership, section by section', async () => {
  await open(wholeDraft('Moderate'), 'evaluation');
  const sections = within(screen.getByRole('navigation', { name: 'Sections of Appendix C' }));
  expect(sections.getAllByRole('link')[0].textContent).toMatch(/^C1 .*Done$/);
  expect(screen.getByRole('button', { name: 'Note I-43' })).toBeTruthy();
});

it('asks Appendix D of a Major partnership: eight sections with the numbers of the protocol', async () => {
  await open(wholeDraft('Major'), 'evaluation');
  const sections = within(screen.getByRole('navigation', { name: 'Sections of Appendix D' }));
  const numbered = sections.getAllByRole('link').map(link => link.textContent?.slice(0, 3));
  expect(numbered.slice(0, 8)).toEqual(['D1 ', 'D2 ', 'D3 ', 'D4 ', 'D5 ', 'D6 ', 'D7 ', 'D8 ']);
  expect(screen.queryByRole('navigation', { name: 'Sections of Appendix C' })).toBeNull();
});

it('leads to Appendix B where an answer was carried from it', async () => {
  await open(wholeDraft('Major'), 'evaluation/accountability');
  expect(screen.getAllByRole('link', { name: /Appendix B/ })[0].getAttribute('href')).toMatch(
    /^#\/draft\/draft-a\/registration\//
  );
});

it('is not asked of a Limited partnership, and the screen says so', async () => {
  await open(wholeDraft('Limited'), 'evaluation');
  expect(screen.getByText(/It is Limited, so Appendix B is all that is asked/)).toBeTruthy();
});

it('is not asked before there is a band', async () => {
  await open(answersOf({ significance: significanceOf({ criteria: criteriaOf(3, 3) }) }), 'evaluation');
  expect(screen.getByText(/there is no band yet/)).toBeTruthy();
});

it.each([
  ['Moderate', 'Submit the basic evaluation', 'appendix-c-1'],
  ['Major', 'Submit the full evaluation', 'appendix-d-1']
] as const)('submits a %s partnership as one document with its evaluation', async (band, button, formVersion) => {
  const services = await open(wholeDraft(band), 'check');
  await userEvent.click(screen.getByRole('button', { name: button }));
  expect(await screen.findByRole('heading', { name: 'Submitted' })).toBeTruthy();
  expect(screen.getByText('Sign-off: Sally Senior, SMT member for Planning.')).toBeTruthy();
  const document = await services.submissions.read('submission-a');
  expect(document).toMatchObject({ kind: 'Proposal', formVersion });
  expect(Object.keys('evaluation' in document ? (document.evaluation ?? {}) : {}).length).toBeGreaterThan(40);
  await expect(services.drafts.read(1)).rejects.toMatchObject({ reason: 'notFound' });
});

it('sends no evaluation that is not complete, and leads to what is left', async () => {
  const whole = wholeDraft('Moderate');
  await open({ ...whole, evaluation: { ...whole.evaluation, reason: '' } }, 'check');
  expect(screen.queryByRole('button', { name: 'Submit the basic evaluation' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Send to CEPT for a second view' })).toBeTruthy();
});
