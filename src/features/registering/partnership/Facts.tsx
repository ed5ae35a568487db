import * as React from 'react';
import { styled } from '../../../ui/styled';

interface FactsProps {
  /** Label and words; a fact without words is left out. */
  readonly facts: readonly (readonly [label: string, words: React.ReactNode])[];
}

/** Facts under their labels, side by side as far as there is room. */
export function Facts({ facts }: FactsProps): React.ReactElement {
  const css = useStyles();
  return (
    <dl className={css.facts}>
      {facts
        .filter(([, words]) => words !== '' && words !== undefined)
        .map(([label, words]) => (
          <div key={label}>
            <dt className={css.label}>{label}</dt>
            <dd className={css.words}>{words}</dd>
          </div>
        ))}
    </dl>
  );
}

const useStyles = styled(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))',
    gap: '14px 24px',
    margin: 0
  },
  label: { color: theme.semanticColors.bodySubtext, fontSize: 13, lineHeight: '1.4' },
  words: { margin: 0, fontSize: 15, lineHeight: '1.45', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }
}));
