import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import type { ChooseQuestion, Options, PlainQuestion } from '../../forms/model/questionKinds';
import { typedText } from '../../forms/model/typed';
import { RadioCards } from '../RadioCards';
import { SelectBox } from '../SelectBox';
import { formStrings } from './formStrings';

interface ChoiceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly question: ChooseQuestion | PlainQuestion<'yesNo'>;
  readonly value: TypedValue | undefined;
  readonly problem?: string;
  readonly onChange: (value: TypedValue) => void;
  readonly isCell?: boolean;
  /** In a series the choices stand in one line. */
  readonly isLine?: boolean;
}

/** So many choices are laid out as cards; more are a list to open, and so is whatever may be taken back to no answer. */
const mostCards = 5;

const yesAndNo: Options = { yes: formStrings.yes, no: formStrings.no };

/** One of several, or yes or no. */
export function ChoiceField(props: ChoiceFieldProps): React.ReactElement {
  const { id, label, question, value, problem, onChange, isCell, isLine } = props;
  const options = Object.entries(question.kind === 'choose' ? question.options : yesAndNo);
  const chosen = typedText(value);
  const isRequired = question.required !== undefined;
  if (isCell || !isRequired || options.length > mostCards) {
    return (
      <SelectBox
        id={id}
        label={label}
        hint={question.guidance}
        problem={problem}
        value={chosen}
        options={[
          { value: '', text: isRequired ? formStrings.choose : formStrings.notAnswered },
          ...options.map(([code, text]) => ({ value: code, text }))
        ]}
        onChange={onChange}
      />
    );
  }
  return (
    <RadioCards
      id={id}
      legend={label}
      hint={question.guidance}
      problem={problem}
      size={isLine ? 'line' : question.kind === 'yesNo' ? 'small' : 'wide'}
      value={chosen === '' ? undefined : chosen}
      cards={options.map(([code, title]) => ({ value: code, title }))}
      onChange={onChange}
    />
  );
}
