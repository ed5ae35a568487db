import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { reasonIsRequired } from '../../../domain/significance/reasonRule';
import type {
  CriterionAnswer,
  CriterionNumber,
  SignificanceAnswers,
  TypedAmounts
} from '../../../domain/significance/significance';
import type { SubmittedSignificance } from '../../../domain/submissions/submission';
import { styled } from '../../../ui/styled';
import { TextBox } from '../../../ui/TextBox';
import { fieldId } from '../addresses';
import { AimTicks } from './AimTicks';
import { AmountFields } from './AmountFields';
import { CriterionHelp } from './CriterionHelp';
import { LastTime } from './LastTime';
import { ScoreCards } from './ScoreCards';
import type { EditSignificance } from './editSignificance';
import { StakeholderOffer } from './StakeholderOffer';
import { scoringStrings } from './strings';

interface CriterionSectionProps {
  readonly number: CriterionNumber;
  readonly answer: CriterionAnswer;
  /** Only for criterion 1. */
  readonly amounts: TypedAmounts | undefined;
  /** Only for criterion 2. */
  readonly aims: SignificanceAnswers['aims'] | undefined;
  readonly answerOf: (number: CriterionNumber, part: Partial<CriterionAnswer>) => void;
  readonly edit: EditSignificance;
  readonly problemOf: (field: string) => string | undefined;
  readonly settings: ProtocolSettings;
  /** Appendix A of the document before, where there is one. */
  readonly before?: SubmittedSignificance;
  /** Where the stakeholders are asked, once its band asks for them. */
  readonly stakeholders?: string;
}

/** One criterion of Appendix A under its own number: what helps to score it, its anchors side by side, and the reason. */
export const CriterionSection = React.memo(function CriterionSection(props: CriterionSectionProps): React.ReactElement {
  const { number, answer, amounts, aims, answerOf, edit, problemOf, settings, stakeholders, before } = props;
  const css = useStyles();
  const { title, question, anchors } = settings.criteria[number];
  const use = (score: CriterionAnswer['score']): void => answerOf(number, { score });
  const asksReason = answer.score !== undefined || answer.reason !== '';
  return (
    <section className={css.criterion} aria-labelledby={`criterion-${number}`}>
      <p className={css.number}>{scoringStrings.criterion(number)}</p>
      <h3 id={`criterion-${number}`} className={css.title}>
        {title}
      </h3>
      <p className={css.question}>{question}</p>
      <CriterionHelp number={number} settings={settings} />
      {before && (
        <LastTime number={number} before={before} chosen={answer.score} onSame={last => answerOf(number, last)} />
      )}
      {number === 5 && <StakeholderOffer href={stakeholders} />}
      {amounts && (
        <AmountFields
          amounts={amounts}
          chosen={answer.score}
          edit={edit}
          onUse={use}
          problemOf={problemOf}
          settings={settings}
        />
      )}
      {aims && <AimTicks aims={aims} chosen={answer.score} edit={edit} onUse={use} settings={settings} />}
      <ScoreCards
        number={number}
        anchors={anchors}
        chosen={answer.score}
        problem={problemOf(`criterion.${number}`)}
        onChoose={use}
      />
      {asksReason && (
        <TextBox
          id={fieldId(`criterion.${number}.reason`)}
          label={reasonIsRequired(number, answer) ? scoringStrings.reason : scoringStrings.reasonOptional}
          lines={2}
          problem={problemOf(`criterion.${number}.reason`)}
          value={answer.reason}
          onChange={reason => answerOf(number, { reason })}
        />
      )}
    </section>
  );
});

const useStyles = styled(theme => ({
  criterion: {
    padding: '22px 0 8px',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    ':first-child': { borderTop: 'none', paddingTop: 4 }
  },
  number: { margin: 0, fontSize: 12, fontWeight: 600, color: theme.semanticColors.bodySubtext },
  title: { margin: '0 0 4px', fontSize: 18, fontWeight: 600, lineHeight: '1.35', overflowWrap: 'anywhere' },
  question: { margin: '0 0 4px', maxWidth: '68ch', lineHeight: '1.5' }
}));
