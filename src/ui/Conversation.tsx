import * as React from 'react';
import { formatDate, formatTime } from './dates';
import { styled } from './styled';

export interface ConversationPart {
  readonly id: string | number;
  /** What it is, for example "Query". */
  readonly what: string;
  readonly who: string;
  /** ISO. */
  readonly on: string;
  readonly text: string;
}

/** What was written to and fro, oldest first. */
export function Conversation({ parts }: { readonly parts: readonly ConversationPart[] }): React.ReactElement {
  const css = useStyles();
  return (
    <ol className={css.list}>
      {parts.map(({ id, what, who, on, text }) => (
        <li key={id} className={css.part}>
          <p className={css.head}>
            {what} · {who} · <time dateTime={on}>{`${formatDate(on)}, ${formatTime(on)}`}</time>
          </p>
          {text !== '' && <p className={css.words}>{text}</p>}
        </li>
      ))}
    </ol>
  );
}

const useStyles = styled(theme => ({
  list: { margin: '0 0 12px', padding: 0, listStyle: 'none' },
  part: {
    margin: '0 0 8px',
    padding: '2px 0 2px 12px',
    borderLeft: `3px solid ${theme.palette.neutralTertiary}`,
    overflowWrap: 'anywhere'
  },
  head: { margin: 0, fontSize: 13, color: theme.semanticColors.bodySubtext },
  words: { margin: '2px 0 0', whiteSpace: 'pre-wrap', lineHeight: '1.5', maxWidth: '68ch' }
}));
