/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import * as React from 'react';
import type { AnswerProblem } from '../../../domain/drafts/checkAnswers';
import { useSteadyProblems } from './useSteadyProblems';

it('is the same list until another problem comes or one goes', () => {
  const given: (readonly AnswerProblem[])[] = [];
  function Probe({ problems }: { readonly problems: readonly AnswerProblem[] }): React.ReactElement | null {
    given.push(useSteadyProblems(problems));
    return null;
  }
  const problem = (text: string): AnswerProblem => ({ field: 'name', section: 'about', text });
  const page = render(<Probe problems={[problem('Enter a name')]} />);
  page.rerender(<Probe problems={[problem('Enter a name')]} />);
  page.rerender(<Probe problems={[problem('Shorten this')]} />);
  page.rerender(<Probe problems={[]} />);
  expect(given[1]).toBe(given[0]);
  expect(given[2]).toEqual([problem('Shorten this')]);
  expect(given[3]).toEqual([]);
});
