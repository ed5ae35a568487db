import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { Button, ButtonRow } from '../../../ui/Button';
import { styled } from '../../../ui/styled';
import { differencesBetween } from './differencesBetween';
import { choiceId } from './SaveTrouble';
import { draftStrings } from './strings';

interface ConflictChoiceProps {
  readonly mine: DraftAnswers;
  readonly other: DraftAnswers;
  readonly onKeepMine: () => void;
  readonly onTakeOther: () => void;
}

/** Two versions of one draft: what differs, side by side, and a choice that can be undone. */
export function ConflictChoice({ mine, other, onKeepMine, onTakeOther }: ConflictChoiceProps): React.ReactElement {
  const css = useStyles();
  const { conflict } = draftStrings;
  return (
    <section id={choiceId} tabIndex={-1} aria-labelledby="conflict-title" className={css.box}>
      <h3 id="conflict-title" className={css.title}>
        {conflict.title}
      </h3>
      <p className={css.text}>{conflict.text}</p>
      <ul className={css.list}>
        {differencesBetween(mine, other).map(difference => (
          <li key={difference.field} className={css.item}>
            <strong className={css.label}>{difference.label}</strong>
            <span className={css.side}>
              <span className={css.whose}>{conflict.mine}</span>
              <span className={css.words}>{difference.mine || conflict.empty}</span>
            </span>
            <span className={css.side}>
              <span className={css.whose}>{conflict.other}</span>
              <span className={css.words}>{difference.other || conflict.empty}</span>
            </span>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button kind="primary" text={conflict.keepMine} onClick={onKeepMine} />
        <Button text={conflict.takeOther} onClick={onTakeOther} />
      </ButtonRow>
    </section>
  );
}

const useStyles = styled(theme => ({
  box: {
    margin: '0 0 24px',
    padding: '18px 20px',
    borderRadius: 8,
    border: `2px solid ${theme.isInverted ? '#fce100' : '#b86e00'}`,
    outline: 'none'
  },
  title: { margin: '0 0 6px', fontSize: 18, fontWeight: 600, lineHeight: '1.35' },
  text: { margin: '0 0 12px', maxWidth: '68ch' },
  list: { margin: '0 0 16px', padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: '4px 16px',
    padding: '10px 0',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`
  },
  label: { gridColumn: '1 / -1', overflowWrap: 'anywhere' },
  side: { minWidth: 0 },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  whose: { display: 'block', fontSize: 12, color: theme.semanticColors.bodySubtext }
}));
