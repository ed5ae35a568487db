import { ProgressIndicator, type IProgressIndicatorStyles } from '@fluentui/react';
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
      <ProgressIndicator
        label={title}
        description={step ? `${step.label} (${step.done} of ${step.of})` : strings.opening}
        percentComplete={share}
        barHeight={6}
        styles={wrapping}
      />
      <p role="status" className={css.spoken}>
        {strings.quarter(quarter)}
      </p>
    </div>
  );
}

/** Long names of lists wrap instead of being cut off. */
const wrapping: Partial<IProgressIndicatorStyles> = {
  itemName: { whiteSpace: 'normal', fontSize: 14 },
  itemDescription: { whiteSpace: 'normal', fontSize: 14, overflowWrap: 'anywhere' }
};

const useStyles = styled(() => ({
  box: { position: 'relative', padding: '4px 0 16px' },
  spoken: { ...hiddenFromSight }
}));
