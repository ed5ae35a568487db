import * as React from 'react';
import { notesFor } from '../../../domain/protocol/notes';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import type { SignificanceAnswers } from '../../../domain/significance/significance';
import { Announcement } from '../../../ui/Announcement';
import { Button } from '../../../ui/Button';
import { NoteMark } from '../../../ui/NoteMark';
import { styled } from '../../../ui/styled';
import { Following } from './Following';
import { RangeIfScored } from './RangeIfScored';
import { ResultFigures } from './ResultFigures';
import { scoringStrings } from './strings';
import { ThenAndNow, type ScoredBefore } from './ThenAndNow';
import { WorkedExample } from './WorkedExample';

interface ResultPanelProps {
  readonly criteria: SignificanceAnswers['criteria'];
  readonly settings: ProtocolSettings;
  readonly before?: ScoredBefore;
}

/** Notes that stand beside the figures they are about. */
const besideFigures = ['I-01', 'I-13'];

export const resultPanelId = 'significance-result';

/** What the scores come to while they are given: figures, band, how near the next one is, and what follows from it. */
export function ResultPanel({ criteria, settings, before }: ResultPanelProps): React.ReactElement {
  const css = useStyles();
  const { result } = scoringStrings;
  const [showsExample, setShowsExample] = React.useState(false);
  const assessed = assessSignificance(criteria, settings);
  return (
    <aside className={css.panel} aria-labelledby={resultPanelId}>
      <h3 id={resultPanelId} tabIndex={-1} className={css.title}>
        {result.title}
      </h3>
      {assessed ? (
        <ResultFigures significance={assessed} settings={settings} />
      ) : (
        <p className={css.empty}>{result.empty}</p>
      )}
      {before && <ThenAndNow before={before} now={assessed} settings={settings} />}
      <RangeIfScored criteria={criteria} settings={settings} />
      {assessed?.band && <Following band={assessed.band} />}
      <p className={css.notes}>
        <span className={css.notesTitle}>{result.notes}</span>
        {notesFor('result')
          .filter(({ id }) => !besideFigures.includes(id))
          .map(({ id, says, does }) => (
            <NoteMark key={id} id={id} says={says} does={does} />
          ))}
      </p>
      <Button
        kind="quiet"
        text={showsExample ? result.hideExample : result.example}
        expanded={showsExample}
        onClick={() => setShowsExample(!showsExample)}
      />
      {showsExample && <WorkedExample settings={settings} />}
      <Announcement
        text={
          assessed
            ? result.said(
                assessed.total,
                assessed.highestPossible,
                Math.floor(assessed.percent),
                assessed.band ?? result.noBandWord
              )
            : ''
        }
      />
    </aside>
  );
}

const useStyles = styled(theme => ({
  panel: {
    boxSizing: 'border-box',
    padding: '16px 18px',
    borderRadius: 8,
    background: theme.semanticColors.bodyStandoutBackground,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' }
  },
  title: { margin: '0 0 8px', fontSize: 16, fontWeight: 600, outline: 'none', scrollMarginTop: '16px' },
  empty: { margin: '0 0 12px', color: theme.semanticColors.bodySubtext },
  notes: { display: 'flex', flexWrap: 'wrap', gap: 6, alignItems: 'center', margin: '14px 0 8px' },
  notesTitle: { width: '100%', fontSize: 12, fontWeight: 600, color: theme.semanticColors.bodySubtext }
}));
