import * as React from 'react';
import type { BriefScore } from '../../../domain/decisions/brief';
import type { SignificanceBand } from '../../../domain/significance/significance';
import { Section } from '../../../ui/Section';
import { styled } from '../../../ui/styled';
import { briefStrings as strings } from './strings';

interface ScoreReasonsProps {
  readonly band: SignificanceBand | undefined;
  readonly scores: readonly BriefScore[];
}

/** Appendix A in short: each criterion under its own number, its score, and the officer's reason. */
export function ScoreReasons({ band, scores }: ScoreReasonsProps): React.ReactElement {
  const css = useStyles();
  return (
    <Section title={strings.scores(band ?? '')}>
      <dl className={css.list}>
        {scores.map(({ number, title, score, reason }) => (
          <div key={number} className={css.row}>
            <dt className={css.title}>
              {number}. {title}
            </dt>
            <dd className={css.words}>
              <span className={css.score}>
                {typeof score === 'number' ? strings.outOfFive(score) : strings.doesNotApply}
              </span>
              {reason}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const useStyles = styled(theme => ({
  list: { margin: 0 },
  row: { padding: '8px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, overflowWrap: 'anywhere' },
  title: { color: theme.semanticColors.bodySubtext, lineHeight: '1.4' },
  words: { margin: 0, lineHeight: '1.5', whiteSpace: 'pre-wrap' },
  score: { display: 'inline-block', minWidth: '4.5em', marginRight: 8, fontWeight: 600 }
}));
