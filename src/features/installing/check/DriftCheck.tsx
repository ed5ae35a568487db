import * as React from 'react';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { styled } from '../../../ui/styled';
import { Progress } from '../setup/Progress';
import { DriftList } from './DriftList';
import { checkStrings as strings } from './strings';
import { useDrift } from './useDrift';

/** Is everything still as the set-up left it? */
export function DriftCheck({ runAgain }: { readonly runAgain: () => void }): React.ReactElement {
  const css = useStyles();
  const [state, check] = useDrift(useServices().installation);

  return (
    <Section title={strings.title}>
      <p className={css.words}>{strings.what}</p>
      {state.phase === 'checking' && <Progress title={strings.checking} step={state.step} />}
      {state.phase === 'failed' && <Problem text={state.text} />}
      {state.phase === 'checked' && state.drift.length === 0 && (
        <Notice kind="done" announce="status">
          {strings.allRight}
        </Notice>
      )}
      {state.phase === 'checked' && state.drift.length > 0 && <DriftList drift={state.drift} runAgain={runAgain} />}
      {state.phase !== 'checking' && (
        <div className={css.button}>
          <Button text={state.phase === 'idle' ? strings.check : strings.checkAgain} onClick={check} />
        </div>
      )}
    </Section>
  );
}

const useStyles = styled(theme => ({
  words: { margin: '0 0 12px', lineHeight: '1.5', color: theme.semanticColors.bodyText },
  button: { margin: '12px 0 0' }
}));
