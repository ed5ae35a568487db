/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { AppointmentRow } from '../../../domain/protocol/appointment';
import { memoryServices } from '../../../testing/memoryRepositories';
import { appointmentRow } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

const headOf = (service: string): AppointmentRow => appointmentRow({ service });

it('offers the services that the council has appointed somebody for, and takes another one too', async () => {
  const services = memoryServices({ appointments: [headOf('Planning'), headOf('Housing'), headOf('Planning')] });
  showScreen(<ToolkitApp />, services, '#/new');
  const select = await screen.findByRole('combobox', { name: 'Service' });
  expect(Array.from(select.querySelectorAll('option'), option => option.textContent)).toEqual([
    'Choose a service',
    'Housing',
    'Planning',
    'Another service'
  ]);
  await userEvent.selectOptions(select, 'Another service');
  expect(screen.getByRole('textbox', { name: 'Name of the service' })).toBeTruthy();
});

it('asks for the service in words where none are known', async () => {
  showScreen(<ToolkitApp />, memoryServices(), '#/new');
  expect(await screen.findByRole('textbox', { name: 'Service' })).toBeTruthy();
});

it('says who is recorded as lead officer and who can read what is submitted', async () => {
  showScreen(<ToolkitApp />, memoryServices(), '#/new');
  expect(await screen.findByText(/You, Amy Staff, are recorded as its lead officer\. All staff can read/)).toBeTruthy();
});
