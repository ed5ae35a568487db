import * as React from 'react';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { lensCoverage } from '../../../forms/lens/lensCoverage';
import { today } from '../../../forms/lens/today';
import { useOfResources } from '../../../forms/lens/useOfResources';
import { PrintButton } from '../../../ui/PrintButton';
import { Printable } from '../../../ui/Printable';
import { Prose } from '../../../ui/Prose';
import { SelectBox } from '../../../ui/SelectBox';
import { lensAnswers } from './lensAnswers';
import { LensQuestionView } from './LensQuestionView';
import { lensStrings as strings } from './strings';

interface LensReadingProps {
  readonly document: SubmissionDocument;
  /** The document with the latest annual review; another kind has none. */
  readonly review: SubmissionDocument;
  /** Where the answers come from, a sentence. */
  readonly from: string;
}

const lenses = [today, useOfResources];

/** The questions of one lens, each with the answers that speak to it. */
export function LensReading({ document, review, from }: LensReadingProps): React.ReactElement {
  const [chosen, choose] = React.useState(today.id);
  const lens = lenses.find(({ id }) => id === chosen) ?? today;
  const answers = React.useMemo(() => lensAnswers(document, review), [document, review]);
  const { questions, covered, total } = lensCoverage(lens, answers);
  return (
    <>
      <SelectBox
        id="lens"
        label={strings.choose}
        value={lens.id}
        options={lenses.map(({ id, title }) => ({ value: id, text: title }))}
        onChange={choose}
      />
      <Printable>
        <Prose soft>
          {lens.about} {from}
        </Prose>
        <p role="status">
          <strong>{strings.covered(covered, total)}</strong>
        </p>
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {questions.map(question => (
            <LensQuestionView key={question.question.id} covered={question} answers={answers} />
          ))}
        </ul>
      </Printable>
      <p>
        <PrintButton />
      </p>
    </>
  );
}
