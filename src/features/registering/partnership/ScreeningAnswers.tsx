import * as React from 'react';
import { screeningTests, type Screening } from '../../../domain/screening/screening';
import { screeningForm } from '../../../forms/screening/screeningForm';
import { Section } from '../../../ui/Section';
import { joined } from '../../../ui/styled';
import { Facts } from './Facts';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';

/** The six tests as answered, and the officer's own result. */
export function ScreeningAnswers({ screening }: { readonly screening: Screening }): React.ReactElement {
  const css = pageStyles();
  const { result, justification, goodPractice, existingCouldDoIt, existingNote } = screening;
  const yesOrNo = (answer: boolean | undefined): string => {
    if (answer === undefined) return '';
    return answer ? strings.yes : strings.no;
  };
  return (
    <Section title={strings.screening}>
      <Facts
        facts={[
          [strings.result, result && screeningForm.results[result].label],
          [strings.justification, justification],
          [strings.goodPractice, yesOrNo(goodPractice)],
          [strings.existingCouldDoIt, [yesOrNo(existingCouldDoIt), existingNote].filter(Boolean).join(': ')]
        ]}
      />
      <ul className={css.list}>
        {screeningTests.map(test => {
          const { answer, note } = screening.tests[test];
          return (
            <li key={test} className={joined(css.step, css.test)}>
              <span className={css.answer}>{answer ? screeningForm.answers[answer] : ''}</span>{' '}
              <span>
                {screeningForm.tests[test].label}
                {note && <span className={joined(css.subtle, css.note)}>{note}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
