import * as React from 'react';
import {
  screeningTests,
  type Screening,
  type ScreeningTest,
  type TestResponse
} from '../../../domain/screening/screening';
import { screeningForm } from '../../../forms/screening/screeningForm';
import { RadioCards } from '../../../ui/RadioCards';
import { styled } from '../../../ui/styled';
import { TextBox } from '../../../ui/TextBox';
import { fieldId } from '../addresses';

interface TestQuestionProps {
  readonly test: ScreeningTest;
  readonly response: TestResponse;
  readonly edit: (part: (before: Screening) => Screening) => void;
  readonly problem: string | undefined;
  readonly noteProblem: string | undefined;
}

const cards = [
  { value: 'yes', title: screeningForm.answers.yes },
  { value: 'no', title: screeningForm.answers.no },
  { value: 'unsure', title: screeningForm.answers.unsure }
] as const;

/** One test of the definition: yes, no or not sure, and a note where a yes has to say which or how. */
export const TestQuestion = React.memo(function TestQuestion(props: TestQuestionProps): React.ReactElement {
  const { test, response, edit, problem, noteProblem } = props;
  const css = useStyles();
  const wording = screeningForm.tests[test];
  const change = (part: Partial<TestResponse>): void =>
    edit(before => ({ ...before, tests: { ...before.tests, [test]: { ...before.tests[test], ...part } } }));
  const asksNote = response.answer === 'yes' || response.note !== '';
  return (
    <li className={css.test}>
      <span className={css.number} aria-hidden="true">
        {screeningTests.indexOf(test) + 1}
      </span>
      <div className={css.question}>
        <RadioCards
          id={fieldId(`screening.${test}`)}
          legend={<span className={css.ask}>{wording.question}</span>}
          hint={wording.guidance}
          problem={problem}
          value={response.answer}
          cards={cards}
          onChange={answer => change({ answer })}
        />
        {asksNote && (
          <TextBox
            id={fieldId(`screening.${test}.note`)}
            label={wording.noteLabel}
            problem={noteProblem}
            lines={2}
            value={response.note}
            onChange={note => change({ note })}
          />
        )}
      </div>
    </li>
  );
});

const useStyles = styled(theme => ({
  test: { display: 'flex', gap: 14, padding: '18px 0 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  number: {
    flex: 'none',
    width: 22,
    fontSize: 18,
    fontWeight: 600,
    lineHeight: '1.35',
    color: theme.palette.themePrimary,
    textAlign: 'right',
    '@container (max-width: 420px)': { display: 'none' }
  },
  question: { flex: 1, minWidth: 0, maxWidth: 680 },
  ask: { fontSize: 16, lineHeight: '1.35' }
}));
