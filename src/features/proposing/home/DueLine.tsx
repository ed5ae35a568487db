import * as React from 'react';
import { isOverdue, type ReviewDue } from '../../../domain/reviews/reviewDue';
import { Glyph } from '../../../ui/Glyph';
import { useServices } from '../../../ui/Services';
import { styled } from '../../../ui/styled';
import { followUpStrings } from './followUpStrings';

/** When the next review or confirmation is due; what is overdue also has a mark. */
export function DueLine({ due }: { readonly due: ReviewDue }): React.ReactElement {
  const { now } = useServices();
  const css = useStyles();
  if (!isOverdue(due, now())) return <p className={css.line}>{followUpStrings.due(due)}</p>;
  return (
    <p className={css.line}>
      <Glyph name="warning" size={16} />
      <strong>{followUpStrings.overdue(due)}</strong>
    </p>
  );
}

const useStyles = styled(() => ({
  line: { display: 'flex', gap: 6, alignItems: 'center', margin: '0 0 6px' }
}));
