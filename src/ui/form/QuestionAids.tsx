import * as React from 'react';
import type { Question } from '../../forms/model/questionKinds';
import { ProtocolNoteMark } from '../ProtocolNoteMark';
import { focusRing, styled } from '../styled';
import { formStrings } from './formStrings';

/** What helps with a question, below it: how far it binds, the protocol's notes, and a good answer on demand. Nothing where the form has none. */
export const QuestionAids = React.memo(function QuestionAids({
  question
}: {
  readonly question: Question;
}): React.ReactElement | null {
  const css = useStyles();
  const { duty, notes, good } = question;
  if (!duty && !notes && good === undefined) return null;
  return (
    <div className={css.aids}>
      {duty && <p className={css.duty}>{formStrings.duties[duty]}</p>}
      {notes && (
        <div>
          {notes.map(id => (
            <ProtocolNoteMark key={id} id={id} />
          ))}
        </div>
      )}
      {good !== undefined && (
        <details>
          <summary className={css.summary}>{formStrings.showGood}</summary>
          <blockquote className={css.good}>{good}</blockquote>
        </details>
      )}
    </div>
  );
});

const useStyles = styled(theme => ({
  aids: { margin: '-10px 0 20px', maxWidth: 640, fontSize: 13, lineHeight: '1.45' },
  duty: { margin: '0 0 4px', color: theme.semanticColors.bodySubtext },
  summary: {
    display: 'list-item',
    minHeight: 24,
    color: theme.semanticColors.link,
    cursor: 'pointer',
    ':focus-visible': focusRing(theme)
  },
  good: {
    margin: '4px 0 0',
    padding: '6px 12px',
    borderLeft: `3px solid ${theme.palette.neutralTertiary}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere'
  }
}));
