import * as React from 'react';
import { formatPounds } from '../../../domain/money/formatPounds';
import type { CriterionAnswer, CriterionNumber } from '../../../domain/significance/significance';
import type { SubmittedSignificance } from '../../../domain/submissions/submission';
import { Button } from '../../../ui/Button';
import { styled } from '../../../ui/styled';
import { scoringStrings } from './strings';

interface LastTimeProps {
  readonly number: CriterionNumber;
  /** Appendix A of the document before. */
  readonly before: SubmittedSignificance;
  readonly chosen: CriterionAnswer['score'];
  readonly onSame: (answer: CriterionAnswer) => void;
}

/** How a criterion was scored last time, and why. The score opens empty all the same: it is given anew each year. */
export function LastTime({ number, before, chosen, onSame }: LastTimeProps): React.ReactElement {
  const css = useStyles();
  const { lastTime } = scoringStrings;
  const answer = before.criteria[number];
  const { year, cash, time, passingThrough } = before.amounts;
  return (
    <div className={css.last}>
      <p className={css.words}>
        <strong>{lastTime.score(answer.score)}</strong> {answer.reason}
      </p>
      {number === 1 && (
        <p className={css.words}>
          {lastTime.amounts(year, formatPounds(cash), formatPounds(time), formatPounds(passingThrough))}
        </p>
      )}
      {answer.score !== undefined && chosen === undefined && (
        <Button
          kind="quiet"
          text={lastTime.same}
          label={`${lastTime.same}: ${scoringStrings.criterion(number)}`}
          onClick={() => onSame(answer)}
        />
      )}
    </div>
  );
}

const useStyles = styled(theme => ({
  last: {
    margin: '0 0 14px',
    padding: '2px 0 2px 14px',
    maxWidth: '72ch',
    borderLeft: `3px solid ${theme.palette.neutralTertiaryAlt}`
  },
  words: { margin: '0 0 2px', lineHeight: '1.5', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }
}));
