/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Announcement } from './Announcement';
import { Button } from './Button';
import { ErrorSummary } from './ErrorSummary';
import { Loading } from './Loading';
import { NoteMark } from './NoteMark';
import { RadioCards } from './RadioCards';
import { TextBox } from './TextBox';

it('ties a problem to its field, so that it is read with it', () => {
  render(<TextBox id="amount" label="Amount" problem="Enter 0 or more." value="-1" onChange={() => undefined} />);
  const box = screen.getByRole('textbox', { name: 'Amount' });
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Enter 0 or more.');
});

it('leads from the error summary to the field', async () => {
  render(
    <>
      <ErrorSummary title="One thing is left" lines={[{ text: 'Enter a name', fieldId: 'name' }]} />
      <TextBox id="name" label="Name" value="" onChange={() => undefined} />
    </>
  );
  expect(document.activeElement).toBe(screen.getByRole('alert', { name: 'One thing is left' }));
  await userEvent.click(screen.getByRole('link', { name: 'Enter a name' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
});

it('is one choice of several that only one can be', async () => {
  const chosen: string[] = [];
  const cards = [
    { value: 'yes', title: 'Yes' },
    { value: 'no', title: 'No' }
  ] as const;
  render(<RadioCards id="r" legend="Is it?" value="yes" cards={cards} onChange={value => chosen.push(value)} />);
  const group = screen.getByRole('group', { name: 'Is it?' });
  const radios = within(group).getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(radio => [radio.name, radio.checked])).toEqual([
    ['r', true],
    ['r', false]
  ]);
  await userEvent.click(radios[1]);
  expect(chosen).toEqual(['no']);
});

it('does nothing while it is busy', async () => {
  let clicks = 0;
  render(<Button text="Send" busy onClick={() => (clicks += 1)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(clicks).toBe(0);
});

it('opens the sentence of a protocol note in place', async () => {
  render(<NoteMark id="I-02" says="There is no 7 or 8." does="Seven criteria in all." />);
  expect(screen.queryByRole('note')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Note I-02', expanded: false }));
  expect(screen.getByRole('note').textContent).toBe('There is no 7 or 8. Seven criteria in all.');
});

describe('with time', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says that it is loading only after 300 ms', () => {
    render(<Loading text="Looking…" />);
    expect(screen.queryByText('Looking…')).toBeNull();
    act(() => {
      jest.advanceTimersByTime(300);
    });
    expect(screen.getByText('Looking…')).toBeTruthy();
  });

  it('announces the last of a run of changes, once', () => {
    const page = render(<Announcement text="1 of 5" />);
    page.rerender(<Announcement text="2 of 5" />);
    page.rerender(<Announcement text="3 of 5" />);
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => {
      jest.advanceTimersByTime(700);
    });
    expect(screen.getByRole('status').textContent).toBe('3 of 5');
  });
});
