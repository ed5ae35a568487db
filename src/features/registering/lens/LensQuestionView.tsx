import * as React from 'react';
import type { CoveredQuestion, LensAnswers } from '../../../forms/lens/lensCoverage';
import { styled } from '../../../ui/styled';
import { spokenAnswer } from './lensAnswers';
import { lensStrings as strings } from './strings';

interface LensQuestionViewProps {
  readonly covered: CoveredQuestion;
  readonly answers: LensAnswers;
}

/** A question from outside with what the record says to it. */
export function LensQuestionView({ covered, answers }: LensQuestionViewProps): React.ReactElement {
  const css = useStyles();
  const { ask, source, standing } = covered.question;
  const missing = covered.missing.map(one => spokenAnswer(one, answers).label);
  return (
    <li className={css.question}>
      <h3 className={css.ask}>{ask}</h3>
      <p className={css.source}>
        {source}
        {standing === 'recollection' && `. ${strings.recollection}`}
      </p>
      {covered.answered.length === 0 ? (
        <p className={css.missing}>{strings.none}</p>
      ) : (
        <dl className={css.answers}>
          {covered.answered
            .map(one => spokenAnswer(one, answers))
            .map(({ field, label, text }) => (
              <div key={field} className={css.answer}>
                <dt className={css.label}>{label}</dt>
                <dd className={css.text}>{text}</dd>
              </div>
            ))}
        </dl>
      )}
      {covered.answered.length > 0 && missing.length > 0 && <p className={css.missing}>{strings.missing(missing)}</p>}
    </li>
  );
}

const useStyles = styled(theme => ({
  question: { padding: '14px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  ask: { margin: '0 0 2px', fontSize: 16, fontWeight: 600, lineHeight: '1.4' },
  source: { margin: '0 0 8px', fontSize: 13, color: theme.semanticColors.bodySubtext },
  answers: { margin: 0 },
  answer: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
    gap: '2px 20px',
    padding: '4px 0',
    '@container (max-width: 520px)': { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  label: { color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  missing: { margin: '4px 0 0', fontStyle: 'italic', color: theme.semanticColors.bodySubtext }
}));
