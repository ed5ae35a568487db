import * as React from 'react';
import { screeningResults, type Screening } from '../../../domain/screening/screening';
import { needsJustification } from '../../../domain/screening/suggestScreeningResult';
import { screeningForm } from '../../../forms/screening/screeningForm';
import { RadioCards } from '../../../ui/RadioCards';
import { Section } from '../../../ui/Section';
import { TextBox } from '../../../ui/TextBox';
import { fieldId } from '../addresses';
import { screeningStrings } from './strings';

interface OwnResultProps {
  readonly screening: Screening;
  readonly edit: (part: (before: Screening) => Screening) => void;
  readonly problemOf: (field: string) => string | undefined;
}

const cards = screeningResults.map(result => ({
  value: result,
  title: screeningForm.results[result].label,
  detail: screeningForm.results[result].meaning
}));

/** The officer's own result: against the suggestion it needs a justification, and "not" is offered the good practice (protocol section 2). */
export function OwnResult({ screening, edit, problemOf }: OwnResultProps): React.ReactElement {
  const { questions } = screeningForm;
  return (
    <Section title={screeningStrings.result}>
      <RadioCards
        id={fieldId('screening.result')}
        legend={questions.result}
        hint={screeningForm.inDoubt}
        size="wide"
        problem={problemOf('screening.result')}
        value={screening.result}
        cards={cards}
        onChange={result => edit(before => ({ ...before, result }))}
      />
      {(needsJustification(screening) || problemOf('screening.justification') !== undefined) && (
        <TextBox
          id={fieldId('screening.justification')}
          label={questions.justification}
          lines={3}
          problem={problemOf('screening.justification')}
          value={screening.justification}
          onChange={justification => edit(before => ({ ...before, justification }))}
        />
      )}
      {screening.result === 'NotPartnership' && (
        <RadioCards
          id={fieldId('screening.goodPractice')}
          legend={questions.goodPractice}
          hint={screeningStrings.goodPracticeHint}
          problem={problemOf('screening.goodPractice')}
          value={yesNo(screening.goodPractice)}
          cards={yesNoCards}
          onChange={answer => edit(before => ({ ...before, goodPractice: answer === 'yes' }))}
        />
      )}
    </Section>
  );
}

export const yesNoCards = [
  { value: 'yes', title: screeningStrings.yes },
  { value: 'no', title: screeningStrings.no }
] as const;

export function yesNo(answer: boolean | undefined): 'yes' | 'no' | undefined {
  return answer === undefined ? undefined : answer ? 'yes' : 'no';
}
