/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { appointmentRow, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { RegisterApp } from '../RegisterApp';

const carol = person('Carol Cept');

function cept(appointments = routingRows(), me = carol): MemoryServices {
  return memoryServices({ me, appointments, directory: [person('Nora New'), carol] });
}

async function choose(name: string): Promise<void> {
  await userEvent.type(screen.getByRole('combobox', { name: 'Who' }), name.slice(0, 3));
  await userEvent.click(await screen.findByRole('option', { name: new RegExp(name) }));
}

describe('who signs for whom', () => {
  it('is listed by service and for the whole council', async () => {
    showScreen(<RegisterApp />, cept(), '#/routing');
    const seat = async (title: string): Promise<string | null | undefined> =>
      (await screen.findByText(title, { selector: 'dt' })).nextElementSibling?.textContent;
    expect(await seat('Head of Service for Planning')).toBe('Harry Head End');
    expect(await seat('SMT member for Planning')).toBe('Sally Senior End');
    expect(await seat('Chief Executive')).toBe('Cheryl Chief End');
    expect(await seat('CEPT')).toBe('Carol CeptColin Cept End');
    expect(screen.getByText(/Every service has a Head of Service and an SMT member/)).toBeTruthy();
  });

  it('states each hole in a sentence', async () => {
    const withoutHead = routingRows().filter(({ capacity }) => capacity !== 'HeadOfService');
    showScreen(<RegisterApp />, cept(withoutHead), '#/routing');
    expect(
      await screen.findByText('Planning has no Head of Service in Routing: ask CEPT to appoint one.')
    ).toBeTruthy();
  });

  it('can be read by others, who are offered nothing to write', async () => {
    showScreen(<RegisterApp />, cept(routingRows(), person('Amy Staff')), '#/routing');
    expect(await screen.findByText(/Only members of CEPT who are appointed here can add a row/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Appoint' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^End the appointment/ })).toBeNull();
  });

  it('tells which rows do not count, and why', async () => {
    const selfMade = appointmentRow({
      id: 7,
      capacity: 'ChiefExecutive',
      service: '',
      person: carol,
      author: carol,
      createdOn: '2027-02-01T09:00:00Z'
    });
    showScreen(<RegisterApp />, cept([...routingRows(), selfMade]), '#/routing');
    await userEvent.click(await screen.findByRole('button', { name: '1 row does not count' }));
    expect(
      screen.getByText(
        'Carol Cept as Chief Executive, written by Carol Cept: Nobody appoints themselves: another member of CEPT has to.'
      )
    ).toBeTruthy();
  });
});

describe('appointing', () => {
  it('adds one row, even when the first answer was lost, and the list shows who signs now', async () => {
    const services = cept();
    showScreen(<RegisterApp />, services, '#/routing');
    await screen.findByRole('heading', { name: 'Appoint somebody' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Service' }), 'Another service');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the service' }), 'Leisure');
    await choose('Nora New');
    services.routing.loseNextAnswer();
    await userEvent.click(screen.getByRole('button', { name: 'Appoint' }));
    expect((await screen.findByRole('alert')).textContent).toContain('It cannot arrive twice.');
    await userEvent.click(screen.getByRole('button', { name: 'Appoint' }));
    expect(await screen.findByText('It is written. The list above shows who signs now.')).toBeTruthy();
    expect(services.routing.rows()).toHaveLength(7);
    expect(services.routing.rows()[6]).toMatchObject({
      capacity: 'HeadOfService',
      service: 'Leisure',
      person: { name: 'Nora New' },
      isDeputy: false,
      supersedes: '',
      author: carol
    });
    const leisure = screen.getByText('Head of Service for Leisure', { selector: 'dt' });
    expect(leisure.nextElementSibling?.textContent).toBe('Nora New End');
  });

  it('refuses to appoint oneself, a deputy without an end, and a seat without its service', async () => {
    const services = cept();
    showScreen(<RegisterApp />, services, '#/routing');
    await screen.findByRole('heading', { name: 'Appoint somebody' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'As' }), 'SMT member for a service');
    await choose('Carol Cept');
    await userEvent.click(screen.getByRole('checkbox', { name: /As a deputy/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Appoint' }));
    expect(screen.getByText('Nobody appoints themselves: ask a colleague in CEPT.')).toBeTruthy();
    expect(screen.getByText('Say until when: a deputy stands in between two dates.')).toBeTruthy();
    expect(screen.getByText('Choose the service, or type the name of another one.')).toBeTruthy();
    expect(services.routing.rows()).toHaveLength(6);
  });

  it('ends an appointment by a new row that replaces it, and the hole is stated', async () => {
    const services = memoryServices({
      me: carol,
      appointments: routingRows(),
      now: () => new Date('2027-03-01T09:00:00Z')
    });
    showScreen(<RegisterApp />, services, '#/routing');
    await userEvent.click(
      await screen.findByRole('button', { name: 'End the appointment of Harry Head as Head of Service for Planning' })
    );
    const form = within(screen.getByRole('group', { name: 'End: Harry Head, Head of Service for Planning' }));
    const day = form.getByLabelText('Last day');
    expect(day).toBe(document.activeElement);
    await userEvent.clear(day);
    await userEvent.type(day, '2027-02-28');
    await userEvent.click(form.getByRole('button', { name: 'End this appointment' }));
    expect(
      await screen.findByText('Planning has no Head of Service in Routing: ask CEPT to appoint one.')
    ).toBeTruthy();
    expect(services.routing.rows()[6]).toMatchObject({
      supersedes: 'appointment-3',
      until: '2027-02-28',
      person: { name: 'Harry Head' }
    });
  });

  it('offers nobody to end their own appointment', async () => {
    showScreen(<RegisterApp />, cept(), '#/routing');
    await screen.findByRole('heading', { name: 'Appoint somebody' });
    expect(screen.queryByRole('button', { name: 'End the appointment of Carol Cept as CEPT' })).toBeNull();
    expect(screen.getByRole('button', { name: 'End the appointment of Colin Cept as CEPT' })).toBeTruthy();
  });
});
