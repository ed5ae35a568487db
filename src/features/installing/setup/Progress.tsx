import * as React from 'react';
import type { InstallationStep } from '../../../domain/installation/installation';
import { hiddenFromSight, styled } from '../../../ui/styled';
import { strings } from '../strings';

interface ProgressProps {
  readonly title: string;
  readonly step?: InstallationStep;
}

/** How far it is, as a bar and in words. Only every quarter is read out: a hundred steps would be noise. */
export function Progress({ title, step }: ProgressProps): React.ReactElement {
  const css = useStyles();
  const share = step && step.of > 0 ? step.done / step.of : 0;
  const quarter = Math.floor(share * 4) * 25;
  return (
    <div className={css.box}>
      <p className={css.title}>{title}</p>
      <progress className={css.bar} aria-label={title} max={1} value={share} />
      <p className={css.step}>{step ? `${step.label} (${step.done} of ${step.of})` : strings.opening}</p>
      <p role="status" className={css.spoken}>
        {strings.quarter(quarter)}
      </p>
    </div>
  );
}

const useStyles = styled(theme => ({
  box: { position: 'relative', padding: '4px 0 16px' },
  title: { margin: '0 0 10px', color: theme.semanticColors.bodyText },
  bar: {
    width: '100%',
    height: 10,
    appearance: 'none',
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    borderRadius: 5,
    overflow: 'hidden',
    background: theme.semanticColors.bodyStandoutBackground,
    '::-webkit-progress-bar': { background: theme.semanticColors.bodyStandoutBackground },
    '::-webkit-progress-value': { background: theme.palette.themePrimary },
    '::-moz-progress-bar': { background: theme.palette.themePrimary },
    '@media (forced-colors: active)': { appearance: 'auto' }
  },
  step: { margin: '8px 0 0', color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  spoken: { ...hiddenFromSight }
}));
