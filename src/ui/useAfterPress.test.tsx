/** @jest-environment jsdom */
import { act, fireEvent, render } from '@testing-library/react';
import * as React from 'react';
import { useAfterPress } from './useAfterPress';

let afterPress: (act: () => void) => void;
function Probe(): React.ReactElement | null {
  afterPress = useAfterPress();
  return null;
}

it('waits until a press has become a click, so that nothing moves from under the pointer', () => {
  jest.useFakeTimers();
  render(<Probe />);
  const done: string[] = [];
  fireEvent.pointerDown(document.body);
  afterPress(() => done.push('the field was left'));
  fireEvent.pointerUp(document.body);
  done.push('the button was pressed');
  act(() => {
    jest.runAllTimers();
  });
  expect(done).toEqual(['the button was pressed', 'the field was left']);
  jest.useRealTimers();
});

it('waits for nothing when the field was left by keyboard', () => {
  render(<Probe />);
  const done: string[] = [];
  afterPress(() => done.push('the field was left'));
  expect(done).toEqual(['the field was left']);
});
