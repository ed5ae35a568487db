import * as React from 'react';
import type { TypedValue } from '../../../domain/registration/registrationAnswers';
import { answerBefore, answerSource } from '../../../forms/draft/answerSource';
import type { DraftForm } from '../../../forms/draft/draftForms';
import { computedTyped } from '../../../forms/model/computedTyped';
import type { FormSection, PlacedQuestion } from '../../../forms/model/form';
import { subheadingsAmong } from '../../../forms/model/subheadings';
import type { Question } from '../../../forms/model/questionKinds';
import type { DescribedRow } from '../../../forms/model/describeAnswers';
import { QuestionField } from '../../../ui/form/QuestionField';
import { Subheading } from '../../../ui/form/Subheading';
import { QuestionSeries } from '../../../ui/form/QuestionSeries';
import { fieldId } from '../addresses';
import { KnownAnswer } from '../following/KnownAnswer';
import { inSeries } from './inSeries';
import { placeOf } from './placeOf';
import { SourceLine } from './SourceLine';
import type { Before } from './useBefore';

interface SectionQuestionsProps {
  readonly form: DraftForm;
  readonly section: FormSection;
  readonly draftKey: string;
  readonly problemOf: (field: string) => string | undefined;
  /** The document that a review or a change follows, and what it is called. */
  readonly before?: Before;
  readonly onTakeBack: (field: string) => void;
  readonly edit: (id: string, edit: (before: TypedValue | undefined) => TypedValue) => void;
  /** What is known of a question from elsewhere, to be shown with it. */
  readonly known?: ReadonlyMap<string, readonly DescribedRow[]>;
}

/** The questions of one section that are asked, given the answers so far; those of a series stand together. */
export function SectionQuestions(props: SectionQuestionsProps): React.ReactElement {
  const { section, draftKey, problemOf, before, onTakeBack, edit, known } = props;
  const { step, form, typed, facts, problems, visible: asked } = props.form;
  const fields = problems.filter(problem => problem.section === section.id).map(({ field }) => `${step}.${field}`);
  const fieldOf = (placed: PlacedQuestion, isLine: boolean): React.ReactElement => {
    const { id, question } = placed;
    const field = `${step}.${id}`;
    const source = before && answerSource(before.document, props.form, placed);
    return (
      <React.Fragment key={id}>
        <QuestionField
          id={id}
          controlId={fieldId(field)}
          question={question}
          value={typed[id]}
          before={before && hasMap(question) ? answerBefore(before.document, step, id) : undefined}
          words={question.kind === 'computed' ? computedTyped(question, asked, typed) : (facts[id]?.words ?? '')}
          isLine={isLine}
          href={question.kind === 'carried' ? placeOf(draftKey, step, id, form) : undefined}
          problem={problemOf(field)}
          cellProblems={cellProblems(`${field}.`, fields, problemOf)}
          onEdit={edit}
        />
        {source && (
          <SourceLine {...source} field={field} ask={question.ask} from={before.words} onTakeBack={onTakeBack} />
        )}
        {known?.has(id) && (
          <KnownAnswer
            question={question}
            value={typed[id]}
            known={known.get(id) ?? []}
            onTake={words => edit(id, () => words)}
          />
        )}
      </React.Fragment>
    );
  };
  const shown = asked.filter(placed => placed.section === section.id);
  const headings = subheadingsAmong(section, shown);
  return (
    <>
      {inSeries(shown).map(([first, ...others]) => (
        <React.Fragment key={first.id}>
          {headings[first.id] !== undefined && <Subheading text={headings[first.id]} />}
          {first.question.series && others.length > 0 ? (
            <QuestionSeries
              id={fieldId(`${step}.${first.id}-series`)}
              heading={first.question.series.heading}
              first={first.question}
            >
              {[first, ...others].map(placed => fieldOf(placed, true))}
            </QuestionSeries>
          ) : (
            fieldOf(first, false)
          )}
        </React.Fragment>
      ))}
    </>
  );
}

/** Last year's rows show on a matrix beside this year's. */
function hasMap(question: Question): boolean {
  return question.kind === 'grid' && question.map !== undefined;
}

const noProblems: { readonly [cell: string]: string } = {};

function cellProblems(
  before: string,
  fields: readonly string[],
  problemOf: (field: string) => string | undefined
): { readonly [cell: string]: string } {
  const own = fields.filter(field => field.startsWith(before));
  if (own.length === 0) return noProblems;
  const found: { [cell: string]: string } = {};
  for (const field of own) {
    const text = problemOf(field);
    if (text !== undefined) found[field.slice(before.length)] = text;
  }
  return found;
}
