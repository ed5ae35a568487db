import * as React from 'react';
import type { TypedAnswers, TypedValue } from '../../../domain/registration/registrationAnswers';
import { computedTyped } from '../../../forms/model/computedTyped';
import { visibleQuestions, type Facts } from '../../../forms/model/visibleQuestions';
import { registrationForm } from '../../../forms/registration/registrationForm';
import { QuestionField } from '../../../ui/form/QuestionField';
import { addresses, fieldId } from '../addresses';

interface SectionQuestionsProps {
  readonly section: string;
  readonly typed: TypedAnswers;
  readonly facts: Facts;
  readonly draftKey: string;
  readonly problemOf: (field: string) => string | undefined;
  /** Fields with a sentence to show, in this form. */
  readonly problemFields: readonly string[];
  readonly edit: (id: string, edit: (before: TypedValue | undefined) => TypedValue) => void;
}

/** Where a carried answer is changed; what is worked out has no such place. */
const stepsOf: { readonly [id: string]: readonly ['about' | 'screening' | 'significance', field: string] } = {
  name: ['about', 'name'],
  existing: ['about', 'existing'],
  service: ['about', 'service'],
  timeValue: ['significance', 'amounts.time'],
  passingThrough: ['significance', 'amounts.passingThrough'],
  aims: ['significance', 'criterion.2'],
  screening: ['screening', 'screening.result'],
  significance: ['significance', 'criterion.1']
};

/** The questions of one section that are asked, given the answers so far. */
export function SectionQuestions(props: SectionQuestionsProps): React.ReactElement {
  const { section, typed, facts, draftKey, problemOf, problemFields, edit } = props;
  const asked = visibleQuestions(registrationForm, typed, facts);
  return (
    <>
      {asked
        .filter(placed => placed.section === section)
        .map(({ id, question }) => {
          const field = `registration.${id}`;
          const [step, there] = stepsOf[id] ?? [];
          return (
            <QuestionField
              key={id}
              id={id}
              controlId={fieldId(field)}
              question={question}
              value={typed[id]}
              words={question.kind === 'computed' ? computedTyped(question, asked, typed) : (facts[id]?.words ?? '')}
              href={step && addresses.field(draftKey, step, there)}
              problem={problemOf(field)}
              cellProblems={cellProblems(`${field}.`, problemFields, problemOf)}
              onEdit={edit}
            />
          );
        })}
    </>
  );
}

function cellProblems(
  before: string,
  fields: readonly string[],
  problemOf: (field: string) => string | undefined
): { readonly [cell: string]: string } {
  const found: { [cell: string]: string } = {};
  for (const field of fields) {
    const text = field.startsWith(before) ? problemOf(field) : undefined;
    if (text !== undefined) found[field.slice(before.length)] = text;
  }
  return found;
}
