/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

async function trial(): Promise<MemoryServices> {
  const services = memoryServices();
  showScreen(<ToolkitApp />, services, '#/try');
  await screen.findByRole('heading', { name: 'Try a score' });
  return services;
}

async function score(number: number, choice: RegExp): Promise<void> {
  const criterion = screen.getByRole('group', { name: `Score of criterion ${number}` });
  await userEvent.click(within(criterion).getByRole('radio', { name: choice }));
}

const result = (): HTMLElement => screen.getByRole('complementary', { name: 'Result so far' });

it('gives the worked example: 27 of 35, 77 %, Major', async () => {
  await trial();
  await score(1, /^5/);
  await score(2, /^4/);
  await score(3, /^5/);
  await score(4, /^5/);
  await score(5, /^2/);
  await score(6, /^5/);
  await score(9, /^1/);
  expect(result().textContent).toContain('27 of 35');
  expect(result().textContent).toContain('77\u00a0%');
  expect(within(result()).getAllByText('Major').length).toBeGreaterThan(0);
  expect(result().textContent).toContain('3 points fewer would make it Moderate.');
  expect(result().textContent).toContain('Full Partnership Evaluation (Appendix D)');
});

it('shows the note on the printed × 6 beside the result', async () => {
  await trial();
  await score(1, /^3/);
  await userEvent.click(within(result()).getByRole('button', { name: 'Note I-01' }));
  expect(within(result()).getByRole('note').textContent).toContain('The toolkit uses × 5.');
});

it('saves nothing of a trial', async () => {
  const services = await trial();
  await score(1, /^3/);
  expect(services.drafts.all()).toHaveLength(0);
  expect(services.store.keys()).toEqual([]);
});

it('says that scores 2 and 4 of criterion 3 have no wording in the protocol', async () => {
  await trial();
  const criterion = screen.getByRole('group', { name: 'Score of criterion 3' });
  expect(within(criterion).getAllByText('In between (no wording in the protocol)')).toHaveLength(2);
});

it('proposes a score from the amounts with the rule at the boundary, and never changes the chosen one', async () => {
  await trial();
  await score(1, /^5/);
  await userEvent.type(screen.getByRole('textbox', { name: 'Money that the council contributes' }), '£25k');
  expect(screen.getByText(/Together £25,000: that is score 3\./).textContent).toContain(
    "£25,000 is exactly where the protocol's scores 2 and 3 meet; the toolkit reads it as 3."
  );
  expect(screen.getByText(/You chose 5\. Your score stands/)).toBeTruthy();
  expect(screen.getByText('Read as £25,000')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Use score 3' }));
  expect(result().textContent).toContain('3 of 5');
});

it('proposes a score from the aims ticked, directly or indirectly', async () => {
  await trial();
  const aims = within(screen.getByRole('group', { name: 'Corporate aims' }));
  await userEvent.click(aims.getAllByRole('radio', { name: 'Directly' })[0]);
  await userEvent.click(aims.getAllByRole('radio', { name: 'Indirectly' })[1]);
  expect(screen.getByText(/2 of 6 aims \(1 directly, 1 indirectly\): that is score 2\./)).toBeTruthy();
});

it.each([
  ['-1', 'Enter 0 or more: an amount cannot be below zero.'],
  ['abc', 'Enter an amount in pounds as figures, for example 25,000 or 25,000.50.']
])('says beside the amount %s what is wrong with it, and keeps it', async (typed, sentence) => {
  await trial();
  const box = screen.getByRole('textbox', { name: 'Officer time and work done' });
  await userEvent.type(box, typed);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.getByDisplayValue(typed)).toBeTruthy();
});

it('gives no band under five scored criteria and says why', async () => {
  await trial();
  await score(1, /^5/);
  expect(result().textContent).toContain('A band needs at least 5 scored criteria (default, not from the protocol).');
});

it('shows the range if what does not apply were scored', async () => {
  await trial();
  await score(1, /^5/);
  await score(2, /^5/);
  await score(3, /^3/);
  await score(4, /^3/);
  await score(5, /^2/);
  await score(6, /^Does not apply/);
  await score(9, /^Does not apply/);
  expect(result().textContent).toContain('18 of 25');
  expect(result().textContent).toContain('With 1 each 57\u00a0% (Moderate), with 5 each 80\u00a0% (Major).');
  expect(result().textContent).toContain('The band hangs on what was left out');
});

it('has the worked example at hand, marked as the protocol’s', async () => {
  await trial();
  await userEvent.click(screen.getByRole('button', { name: 'Show the worked example' }));
  expect(screen.getByText('Example from the protocol')).toBeTruthy();
  expect(screen.getByRole('table', { name: 'Scores of the worked example' })).toBeTruthy();
});
