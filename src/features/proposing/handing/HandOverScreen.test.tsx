/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import * as React from 'react';
import { answersText, readAnswers } from '../../../domain/drafts/readAnswers';
import { toHandover } from '../../../domain/drafts/toFollowUp';
import { printedSettings } from '../../../domain/protocol/printedSettings';
import type { HandoverDocument } from '../../../domain/submissions/submission';
import { answersOf, draftKeys, person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { proposalDocument, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

const amy = person('Amy Staff');
const ben = person('Ben New');
const now = (): Date => new Date('2027-03-03T12:00:00Z');

function servicesOf(): MemoryServices {
  return memoryServices({ me: amy, now, appointments: routingRows(), directory: [amy, ben, person('Bella Gone')] });
}

async function open(services: MemoryServices, hash: string): Promise<void> {
  showScreen(<ToolkitApp />, services, hash);
  await screen.findByRole('heading', { name: /^Hand over a/ });
}

async function choose(name: string): Promise<void> {
  await userEvent.type(screen.getByRole('combobox', { name: 'Which colleague takes it over?' }), name.slice(0, 5));
  await userEvent.click(await screen.findByRole('option', { name: new RegExp(name) }));
}

async function answer(name = 'Ben New'): Promise<void> {
  await choose(name);
  await userEvent.click(screen.getByRole('textbox', { name: 'Why is it handed over?' }));
  await userEvent.paste('A new post');
  await userEvent.click(screen.getByRole('checkbox', { name: 'They know that they are to take it over.' }));
}

const press = (name = 'Hand it over to Ben New'): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

async function handover(services: MemoryServices): Promise<HandoverDocument> {
  const rows = services.submissions.rows().filter(({ kind }) => kind === 'Handover');
  expect(rows).toHaveLength(1);
  return (await services.submissions.read(rows[0].submissionKey)) as HandoverDocument;
}

describe('a draft', () => {
  async function drafted(): Promise<MemoryServices> {
    const services = servicesOf();
    await services.drafts.create(draftKeys(), answersOf());
    return services;
  }

  it('is handed over from its card, after reading who will be able to read it', async () => {
    const services = await drafted();
    showScreen(<ToolkitApp />, services);
    await userEvent.click(await screen.findByRole('link', { name: 'Hand over: Riverside park' }));
    await screen.findByRole('heading', { name: 'Hand over a draft' });
    expect(
      screen.getByText('Your colleague becomes the lead officer and finds it under “My partnerships”.')
    ).toBeTruthy();
    await answer();
    expect(screen.getByText('Ben New becomes the lead officer and finds it under “My partnerships”.')).toBeTruthy();
    expect(
      screen.getByText(/Until now only you could read this draft\. Handed over, it can be read by all staff/)
    ).toBeTruthy();
    await press();
    expect(await screen.findByRole('heading', { name: 'It is handed over' })).toBeTruthy();
    const given = await handover(services);
    expect(given).toMatchObject({ leadOfficer: ben, particulars: { handoverReason: 'A new post' }, against: '' });
    expect(readAnswers(given.draft)).toEqual(answersOf());
    expect(services.drafts.headings()).toEqual([]);
  });

  it('goes only once the hand-over is confirmed, and a lost answer makes no second one', async () => {
    const services = await drafted();
    await open(services, '#/hand-over/draft/draft-a');
    await answer();
    services.submissions.loseNextAnswer();
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('It cannot arrive twice.');
    expect(services.drafts.headings()).toHaveLength(1);
    await press();
    await screen.findByRole('heading', { name: 'It is handed over' });
    // The key of the draft's own submission: it is submitted or handed over, never both.
    expect((await handover(services)).submissionKey).toBe('submission-a');
    expect(services.drafts.headings()).toEqual([]);
  });

  it('that could not be removed is offered to be cleared', async () => {
    const services = await drafted();
    await open(services, '#/hand-over/draft/draft-a');
    await answer();
    services.drafts.failNext('offline');
    await press();
    expect(await screen.findByText(/Your own draft could not be removed just now/)).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'My partnerships' }));
    expect(await screen.findByText('This was handed over already; only the draft is left over.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Clear this draft: Riverside park' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Hand over: Riverside park' })).toBeNull();
  });

  it('is not handed over with questions left: each is led to', async () => {
    await open(await drafted(), '#/hand-over/draft/draft-a');
    await press('Hand it over');
    expect((await screen.findByRole('alert', { name: 'Before you can hand it over' })).textContent).toBe(
      'Before you can hand it over' +
        'Choose the colleague who takes it over.' +
        'Say why it is handed over.' +
        'Ask your colleague first, then tick this.'
    );
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
    });
    expect(violations).toEqual([]);
  });

  it('goes to somebody else than oneself', async () => {
    const services = await drafted();
    await open(services, '#/hand-over/draft/draft-a');
    await answer('Amy Staff');
    await press('Hand it over to Amy Staff');
    expect(screen.getAllByText('Choose somebody else: you have it already.').length).toBeGreaterThan(0);
    expect(services.submissions.rows()).toEqual([]);
  });

  it('goes to nobody whom the directory does not know any more', async () => {
    const services = await drafted();
    await open(services, '#/hand-over/draft/draft-a');
    await answer('Bella Gone');
    const { findPeople } = services.directory;
    (services.directory as { findPeople: typeof findPeople }).findPeople = async text =>
      (await findPeople(text)).filter(({ name }) => name !== 'Bella Gone');
    await press('Hand it over to Bella Gone');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'The directory does not know Bella Gone any more. Choose somebody else to take it over.'
    );
    expect(services.submissions.rows()).toEqual([]);
  });

  it('that is not there says so and leads back', async () => {
    showScreen(<ToolkitApp />, servicesOf(), '#/hand-over/draft/none');
    expect(await screen.findByText('There is nothing here to hand over')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'My partnerships' })).toBeTruthy();
  });
});

describe('a partnership', () => {
  async function submitted(services = servicesOf()): Promise<MemoryServices> {
    await services.submissions.addDocument(proposalDocument(), amy, '2027-03-01T09:00:00Z');
    return services;
  }

  it('is handed over from its page, and its giver sees to whom', async () => {
    const services = await submitted();
    showScreen(<ToolkitApp />, services, '#/partnership/partnership-a');
    await userEvent.click(await screen.findByRole('link', { name: 'Hand over to a colleague' }));
    await screen.findByRole('heading', { name: 'Hand over a partnership' });
    await answer();
    await press();
    await screen.findByRole('heading', { name: 'It is handed over' });
    const given = await handover(services);
    expect(given).toMatchObject({ leadOfficer: ben, against: 'submission-1', name: 'Riverside park' });
    expect(given).not.toHaveProperty('draft');
    await userEvent.click(screen.getByRole('link', { name: 'My partnerships' }));
    expect(await screen.findByText('Handed over to Ben New on 3 Mar 2027.')).toBeTruthy();
  });

  it('is handed over once, however often it is sent', async () => {
    const services = await submitted();
    await open(services, '#/hand-over/partnership/partnership-a');
    await answer();
    services.submissions.loseNextAnswer();
    await press();
    await screen.findByRole('alert');
    await press();
    await screen.findByRole('heading', { name: 'It is handed over' });
    await handover(services);
  });

  it('does not go to the one who is its lead officer already', async () => {
    const services = memoryServices({ me: amy, now, appointments: routingRows(), directory: [amy, ben] });
    await services.submissions.addDocument(proposalDocument({ leadOfficer: ben }), amy, '2027-03-01T09:00:00Z');
    await open(services, '#/hand-over/partnership/partnership-a');
    await answer();
    await press();
    expect(screen.getAllByText('Ben New is its lead officer already. Choose somebody else.').length).toBeGreaterThan(0);
  });

  it('of somebody else is not handed over here', async () => {
    const services = servicesOf();
    await services.submissions.addDocument(proposalDocument({ leadOfficer: ben }), ben, '2027-03-01T09:00:00Z');
    showScreen(<ToolkitApp />, services, '#/hand-over/partnership/partnership-a');
    expect(await screen.findByText('This partnership is not among yours, or the council has left it.')).toBeTruthy();
  });

  it('that was handed over and not taken up keeps the draft that came with it', async () => {
    const services = servicesOf();
    const handed = { partnershipKey: 'partnership-a', name: 'Riverside park', existing: false, service: 'Planning' };
    const first = toHandover(
      'handover-1',
      { ...handed, against: '', draft: answersText(answersOf()) },
      ben,
      {},
      { settings: printedSettings, me: amy }
    );
    await services.submissions.addDocument(first, amy, '2027-03-02T09:00:00Z');
    await open(services, '#/hand-over/partnership/partnership-a');
    expect(screen.getByText(/^It was handed over to Ben New on 2 Mar 2027\./)).toBeTruthy();
    await answer('Bella Gone');
    await press('Hand it over to Bella Gone');
    await screen.findByRole('heading', { name: 'It is handed over' });
    const [, second] = services.submissions.rows();
    const document = (await services.submissions.read(second.submissionKey)) as HandoverDocument;
    expect(document.leadOfficer.name).toBe('Bella Gone');
    expect(readAnswers(document.draft)).toEqual(answersOf());
  });
});
