import * as React from 'react';
import type { FirstRun } from '../../../domain/installation/installation';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { styled } from '../../../ui/styled';
import { DriftCheck } from '../check/DriftCheck';
import { strings } from '../strings';
import { FirstStepList } from './FirstStepList';

interface DoneProps {
  readonly isNew: boolean;
  readonly firstRun: FirstRun;
  readonly runAgain: () => void;
}

/** The site is ready: what to fill in next, and whether everything still is as it should be. */
export function Done({ isNew, firstRun, runAgain }: DoneProps): React.ReactElement {
  const css = useStyles();
  return (
    <>
      <ScreenHeading text={strings.readyTitle} />
      <div className={css.state}>
        <Notice kind="done" announce={isNew ? 'status' : undefined}>
          <p>{isNew ? strings.doneNow : strings.done}</p>
          <ButtonRow>
            <Button text={strings.openRegister} href="#/" />
          </ButtonRow>
        </Notice>
      </div>
      <Section title={strings.next}>
        <FirstStepList firstRun={firstRun} />
      </Section>
      <DriftCheck runAgain={runAgain} />
    </>
  );
}

const useStyles = styled(() => ({ state: { margin: '0 0 28px' } }));
