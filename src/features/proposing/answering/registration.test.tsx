/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { TypedAnswers } from '../../../domain/registration/registrationAnswers';
import { answersOf, criteriaOf, draftKeys, person, significanceOf } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { typedRegistration } from '../../../testing/typedRegistration';
import { ToolkitApp } from '../ToolkitApp';

function limited(registration: TypedAnswers = {}): DraftAnswers {
  const amounts = { year: '2027/28', cash: '2500', time: '1200', passingThrough: '0' };
  const criteria = criteriaOf(1, 1, 2, 1, 2, 1, 2);
  return answersOf({ significance: significanceOf({ criteria, amounts }), registration });
}

async function open(answers: DraftAnswers, place: string, given?: MemoryServices): Promise<MemoryServices> {
  const services = given ?? memoryServices({ appointments: routingRows(), directory: [person('Carl Cover')] });
  await services.drafts.create(draftKeys(), answers);
  showScreen(<ToolkitApp />, services, `#/draft/draft-a/${place}`);
  await screen.findByRole('navigation', { name: 'Sections of this draft' });
  return services;
}

it('opens with the first section and says that the appendix is reconstructed', async () => {
  await open(limited(), 'registration');
  expect(screen.getByRole('heading', { name: 'What it is' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Note I-43' }));
  expect(screen.getByRole('note').textContent).toContain('reconstruction');
});

it('carries what was asked before, and says where it can be changed', async () => {
  await open(limited(), 'registration/ownership');
  expect(screen.getByText('Amy Staff')).toBeTruthy();
  expect(screen.getByText('Harry Head, Head of Service for Planning.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'About it' }).getAttribute('href')).toBe(
    '#/draft/draft-a/about/field-service'
  );
});

it('shows how far each section is, in words', async () => {
  await open(limited(typedRegistration({ startsOn: 'soon', reporting: '' })), 'registration');
  const sections = within(screen.getByRole('navigation', { name: 'Sections of Appendix B' }));
  expect(sections.getAllByRole('link').map(link => link.textContent)).toEqual([
    'B1 What it is1 to put right',
    'B2 Who answers for it in the councilDone',
    'B3 PartnersDone',
    'B4 Money and timeDone',
    "B5 The council's aimsDone",
    'B6 How it is governed1 left',
    'B7 Results and declarationDone'
  ]);
});

it('asks further only where an answer asks for it, and keeps what was typed there meanwhile', async () => {
  const services = await open(limited(), 'registration/resources');
  expect(screen.queryByRole('textbox', { name: 'Funder' })).toBeNull();
  const grants = within(screen.getByRole('group', { name: 'Is any of it paid for by grants?' }));
  await userEvent.click(grants.getByRole('radio', { name: 'Yes' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Funder' }), 'A lottery');
  await userEvent.click(grants.getByRole('radio', { name: 'No' }));
  expect(screen.queryByRole('textbox', { name: 'Funder' })).toBeNull();
  await userEvent.click(grants.getByRole('radio', { name: 'Yes' }));
  expect(screen.getByDisplayValue('A lottery')).toBeTruthy();
  // A slow machine saves in between as well: what counts is where it ends.
  await waitFor(
    async () =>
      expect((await services.drafts.read(1)).answers.registration).toMatchObject({
        grantFunded: 'yes',
        grants: [{ funder: 'A lottery' }]
      }),
    { timeout: 3000 }
  );
});

it('says what is wrong once a field is left, never while typing begins', async () => {
  await open(limited(), 'registration');
  const start = screen.getByRole('textbox', { name: /When did it start/ });
  await userEvent.type(start, 'soon');
  expect(screen.queryByText('Enter a date like 3 Mar 2027 or 3/3/2027.')).toBeNull();
  fireEvent.blur(start);
  expect(await screen.findByText('Enter a date like 3 Mar 2027 or 3/3/2027.')).toBeTruthy();
});

it('finds the cover in the directory', async () => {
  await open(limited(), 'registration/ownership');
  await userEvent.type(screen.getByRole('combobox', { name: /Who covers/ }), 'Carl');
  await userEvent.click(await screen.findByRole('option', { name: /Carl Cover/ }));
  expect(await screen.findByRole('button', { name: /Carl Cover/ })).toBeTruthy();
});

it('leads from section to section and then to checking', async () => {
  await open(limited(), 'registration/governance');
  expect(screen.getByRole('link', { name: 'Next: Results and declaration' }).getAttribute('href')).toBe(
    '#/draft/draft-a/registration/results'
  );
  expect(screen.getByRole('link', { name: 'Back' }).getAttribute('href')).toBe('#/draft/draft-a/registration/fit');
});

it('is asked of a Moderate partnership as well, and Appendix C follows it', async () => {
  await open(answersOf(), 'registration/results');
  const steps = within(screen.getByRole('navigation', { name: 'Sections of this draft' }));
  expect(steps.getAllByRole('link').map(link => link.textContent)).toEqual([
    'About itDone',
    'Is it a partnership?Done',
    'How significant?Done',
    '4Register itNot started',
    '5Evaluate itNot started',
    '6Check and submit'
  ]);
  expect(screen.getByRole('link', { name: 'Next: Evaluate it' }).getAttribute('href')).toBe(
    '#/draft/draft-a/evaluation'
  );
});
