import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import type { FileQuestion } from '../../forms/model/questionKinds';
import { readAnswer, type SingleQuestion } from '../../forms/model/readAnswer';
import { typedGraded, typedText, typedTicks } from '../../forms/model/typed';
import { TextBox } from '../TextBox';
import { ChoiceField } from './ChoiceField';
import { GradedField } from './GradedField';
import { MoneyByYearField } from './MoneyByYearField';
import { formStrings } from './formStrings';
import { PersonField } from './PersonField';
import { TickBox } from './TickBox';
import { TickList } from './TickList';

export interface SingleFieldProps {
  /** Id of the control itself. */
  readonly id: string;
  readonly question: Exclude<SingleQuestion, FileQuestion>;
  readonly value: TypedValue | undefined;
  readonly problem?: string;
  readonly onChange: (value: TypedValue) => void;
  /** For what arrives later, such as a file; absent in a row of a table. */
  readonly onEdit?: (edit: (before: TypedValue | undefined) => TypedValue) => void;
  /** In a row of a table there is less room. */
  readonly isCell?: boolean;
  /** In a series it is one line, by its short name. */
  readonly isLine?: boolean;
}

/** The control of one question, or of one cell of a table, by its kind. */
export function SingleField(props: SingleFieldProps): React.ReactElement {
  const { id, question, value, problem, onChange, onEdit } = props;
  const ask = (props.isLine && question.series?.short) || question.ask;
  const label = question.required === undefined && !props.isCell ? formStrings.optional(ask) : ask;
  const shared = { id, label, hint: question.guidance, problem };
  switch (question.kind) {
    case 'choose':
    case 'yesNo':
      return <ChoiceField {...props} question={question} label={label} />;
    case 'tick':
      return (
        <TickList {...shared} legend={label} options={question.options} value={typedTicks(value)} onChange={onChange} />
      );
    case 'confirm':
      return <TickBox {...shared} value={value === true} onChange={onChange} />;
    case 'person':
      return <PersonField {...shared} isCell={props.isCell} value={value} onChange={onChange} />;
    case 'graded':
      return (
        <GradedField
          {...shared}
          isCell={props.isCell}
          isLine={props.isLine}
          value={value}
          onChange={onChange}
          onEdit={onEdit && (edit => onEdit(before => edit(typedGraded(before))))}
        />
      );
    case 'moneyByYear':
      return <MoneyByYearField {...shared} question={question} value={value} onChange={onChange} />;
    case 'longText':
      return <TextBox {...shared} lines={3} value={typedText(value)} onChange={onChange} />;
    default:
      return (
        <TextBox
          {...shared}
          hint={echoOf(question, value) ?? question.guidance}
          inputMode={question.kind === 'money' || question.kind === 'number' ? 'decimal' : undefined}
          value={typedText(value)}
          onChange={onChange}
        />
      );
  }
}

/** How a date or an amount was read stands where its hint was, as soon as it is not plain from what was typed. */
function echoOf(question: SingleQuestion, value: TypedValue | undefined): React.ReactNode {
  const read = readAnswer(question, value);
  return read.kind === 'read' && read.echo !== undefined ? <strong>{read.echo}</strong> : undefined;
}
