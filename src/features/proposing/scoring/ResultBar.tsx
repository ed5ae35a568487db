import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import type { SignificanceAnswers } from '../../../domain/significance/significance';
import { BandMark } from '../../../ui/BandMark';
import { Button } from '../../../ui/Button';
import { styled } from '../../../ui/styled';
import { resultPanelId } from './ResultPanel';
import { percentWords, scoringStrings } from './strings';

interface ResultBarProps {
  readonly criteria: SignificanceAnswers['criteria'];
  readonly settings: ProtocolSettings;
}

/** The result in one line at the foot, where there is no room for the panel beside the criteria. */
export function ResultBar({ criteria, settings }: ResultBarProps): React.ReactElement | null {
  const css = useStyles();
  const assessed = assessSignificance(criteria, settings);
  if (!assessed) return null;
  return (
    <div className={css.bar}>
      <strong>{percentWords(assessed.percent)}</strong>
      <span>{scoringStrings.result.of(assessed.total, assessed.highestPossible)}</span>
      {assessed.band && <BandMark band={assessed.band} />}
      <Button
        kind="quiet"
        text={scoringStrings.result.show}
        onClick={() => {
          const panel = document.getElementById(resultPanelId);
          panel?.focus();
          panel?.scrollIntoView({ block: 'start' });
        }}
      />
    </div>
  );
}

const useStyles = styled(theme => ({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    alignItems: 'center',
    marginTop: 16,
    padding: '8px 12px',
    borderTop: `2px solid ${theme.palette.themePrimary}`,
    background: theme.semanticColors.bodyBackground,
    boxShadow: theme.effects.elevation8,
    '@container (min-width: 780px)': { display: 'none' }
  }
}));
