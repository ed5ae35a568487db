import * as React from 'react';
import { screeningTests, type Screening } from '../../../domain/screening/screening';
import { suggestScreeningResult } from '../../../domain/screening/suggestScreeningResult';
import { screeningForm } from '../../../forms/screening/screeningForm';
import { Announcement } from '../../../ui/Announcement';
import { Card } from '../../../ui/Card';
import { Section } from '../../../ui/Section';
import { screeningStrings } from './strings';

/** What the six answers suggest, as soon as all are given. */
export function SuggestedResult({ tests }: { readonly tests: Screening['tests'] }): React.ReactElement {
  const { suggested } = screeningStrings;
  const result = suggestScreeningResult(tests);
  const left = screeningTests.filter(test => tests[test].answer === undefined).length;
  const label = result && screeningForm.results[result].label;
  return (
    <Section title={suggested.title}>
      <Card quiet>
        {result ? (
          <>
            <strong style={{ fontSize: 18 }}>{label}</strong>
            <p style={{ margin: '4px 0 0' }}>
              {suggested.because[result]} {screeningForm.results[result].meaning}
            </p>
          </>
        ) : (
          suggested.waiting(left)
        )}
      </Card>
      <Announcement text={label ? `Suggested: ${label}` : ''} />
    </Section>
  );
}
