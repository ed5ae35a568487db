import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import type { Question } from '../../forms/model/questionKinds';
import { onDemand } from '../onDemand';
import { CarriedField } from './CarriedField';
import { ComputedField } from './ComputedField';
import { ExampleAid } from './ExampleAid';
import { GridField } from './GridField';
import { QuestionAids } from './QuestionAids';
import { SingleField } from './SingleField';
import { haveSameSentences } from './useSteadySentences';

/** Few forms ask for files: the control is fetched by the first that does. */
const files = onDemand(async () => (await import(/* webpackChunkName: 'files' */ './FileField')).FileField);

export interface QuestionFieldProps {
  /** Id of the question within its form. */
  readonly id: string;
  /** Id of its control on the page. */
  readonly controlId: string;
  readonly question: Question;
  readonly value: TypedValue | undefined;
  /** The answer of last year, where the form compares with it. */
  readonly before?: TypedValue;
  /** The words of a carried or computed answer, and where a carried one can be changed. */
  readonly words: string;
  /** It stands in a series: one line, by its short name. */
  readonly isLine?: boolean;
  readonly href?: string;
  readonly problem?: string;
  readonly cellProblems: { readonly [cell: string]: string };
  readonly onEdit: (id: string, edit: (before: TypedValue | undefined) => TypedValue) => void;
}

/** One question of a form. A keystroke in another question leaves it alone. */
export const QuestionField = React.memo(function QuestionField(props: QuestionFieldProps): React.ReactElement {
  const { id, question, onEdit } = props;
  const edit = React.useCallback(
    (part: (before: TypedValue | undefined) => TypedValue) => onEdit(id, part),
    [id, onEdit]
  );
  return (
    <>
      {question.example && <ExampleAid id={props.controlId} example={question.example} />}
      {control(props, edit)}
      {!props.isLine && <QuestionAids question={question} />}
    </>
  );
}, haveSameProps);

type Edit = (part: (before: TypedValue | undefined) => TypedValue) => void;

function control(props: QuestionFieldProps, edit: Edit): React.ReactElement {
  const { controlId, question, value, before, words, href, problem, cellProblems } = props;
  if (question.kind === 'computed') return <ComputedField question={question} words={words} />;
  if (question.kind === 'carried') return <CarriedField question={question} words={words} href={href} />;
  if (question.kind === 'file') {
    return <files.Screen id={controlId} question={question} value={value} problem={problem} onEdit={edit} />;
  }
  return question.kind === 'grid' ? (
    <GridField
      id={controlId}
      question={question}
      value={value}
      before={before}
      problem={problem}
      cellProblems={cellProblems}
      onEdit={edit}
    />
  ) : (
    <SingleField
      id={controlId}
      question={question}
      value={value}
      problem={problem}
      isLine={props.isLine}
      onChange={typed => edit(() => typed)}
      onEdit={edit}
    />
  );
}

function haveSameProps(a: QuestionFieldProps, b: QuestionFieldProps): boolean {
  return (
    a.question === b.question &&
    a.value === b.value &&
    a.before === b.before &&
    a.words === b.words &&
    a.href === b.href &&
    a.isLine === b.isLine &&
    a.problem === b.problem &&
    a.controlId === b.controlId &&
    a.onEdit === b.onEdit &&
    haveSameSentences(a.cellProblems, b.cellProblems)
  );
}
