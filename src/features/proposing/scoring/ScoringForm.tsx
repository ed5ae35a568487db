import * as React from 'react';
import { notesFor } from '../../../domain/protocol/notes';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import {
  criterionNumbers,
  type CriterionAnswer,
  type CriterionNumber,
  type SignificanceAnswers
} from '../../../domain/significance/significance';
import { significanceForm } from '../../../forms/significance/significanceForm';
import { NoteMark } from '../../../ui/NoteMark';
import { Prose } from '../../../ui/Prose';
import { styled } from '../../../ui/styled';
import { CriterionSection } from './CriterionSection';
import type { EditSignificance } from './editSignificance';
import { ResultBar } from './ResultBar';
import { ResultPanel } from './ResultPanel';
import type { ScoredBefore } from './ThenAndNow';

interface ScoringFormProps {
  readonly answers: SignificanceAnswers;
  readonly edit: EditSignificance;
  readonly problemOf: (field: string) => string | undefined;
  readonly settings: ProtocolSettings;
  /** Where the stakeholders of this draft are asked; absent where they are not. */
  readonly stakeholders?: string;
  /** Appendix A of the document that a review or a change follows. */
  readonly before?: ScoredBefore;
}

/** Appendix A (protocol section 3): the seven criteria, and beside them what the scores come to. */
export function ScoringForm(props: ScoringFormProps): React.ReactElement {
  const { answers, edit, problemOf, settings, stakeholders, before } = props;
  const css = useStyles();
  const answerOf = React.useCallback(
    (number: CriterionNumber, part: Partial<CriterionAnswer>) =>
      edit(before => ({
        ...before,
        criteria: { ...before.criteria, [number]: { ...before.criteria[number], ...part } }
      })),
    [edit]
  );
  return (
    <>
      <Prose>{significanceForm.intro}</Prose>
      <Prose soft>
        {significanceForm.notRisk}{' '}
        {notesFor('scoring').map(({ id, says, does }) => (
          <NoteMark key={id} id={id} says={says} does={does} />
        ))}
      </Prose>
      <div className={css.sides}>
        <div className={css.criteria}>
          {criterionNumbers.map(number => (
            <CriterionSection
              key={number}
              number={number}
              answer={answers.criteria[number]}
              amounts={number === 1 ? answers.amounts : undefined}
              aims={number === 2 ? answers.aims : undefined}
              answerOf={answerOf}
              edit={edit}
              problemOf={problemOf}
              settings={settings}
              before={before?.significance}
              stakeholders={number === 5 ? stakeholders : undefined}
            />
          ))}
        </div>
        <div className={css.result}>
          <ResultPanel criteria={answers.criteria} settings={settings} before={before} />
        </div>
      </div>
      <ResultBar criteria={answers.criteria} settings={settings} />
    </>
  );
}

const useStyles = styled(() => ({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: 24,
    '@container (min-width: 780px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(260px, 300px)', gap: 32 }
  },
  criteria: { minWidth: 0 },
  result: {
    minWidth: 0,
    '@container (min-width: 780px)': {
      position: 'sticky',
      top: 16,
      alignSelf: 'start',
      maxHeight: 'calc(100vh - 32px)',
      overflowY: 'auto'
    }
  }
}));
