import * as React from 'react';
import type { AnswerSource } from '../../../forms/draft/answerSource';
import { Button } from '../../../ui/Button';
import { styled } from '../../../ui/styled';
import { fieldId } from '../addresses';
import { answeringStrings } from './strings';

interface SourceLineProps {
  readonly field: string;
  readonly ask: string;
  readonly kind: AnswerSource['kind'];
  /** The answer of the document before. */
  readonly words: string;
  /** What that document is called. */
  readonly from: string;
  readonly onTakeBack: (field: string) => void;
}

const { source } = answeringStrings;

/** Below a question: where its answer comes from, what it was, or what last year's was. */
export const SourceLine = React.memo(function SourceLine(props: SourceLineProps): React.ReactElement {
  const { field, ask, kind, words, from, onTakeBack } = props;
  const css = useStyles();
  if (kind === 'kept') return <p className={css.line}>{source.kept(from)}</p>;
  return (
    <div className={css.line}>
      <p className={css.words}>
        {kind === 'changed' ? source.was : source.lastYear} <span className={css.old}>{words}</span>
      </p>
      {kind === 'changed' && (
        <Button
          kind="quiet"
          text={source.takeBack}
          label={`${source.takeBack}: ${ask}`}
          onClick={() => {
            onTakeBack(field);
            document.getElementById(fieldId(field))?.focus();
          }}
        />
      )}
    </div>
  );
});

const useStyles = styled(theme => ({
  line: {
    margin: '-12px 0 20px',
    maxWidth: 640,
    fontSize: 13,
    lineHeight: '1.45',
    color: theme.semanticColors.bodySubtext
  },
  words: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  old: { color: theme.semanticColors.bodyText }
}));
