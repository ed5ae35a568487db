import * as React from 'react';
import type { Drift } from '../../../domain/installation/installation';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { styled } from '../../../ui/styled';
import { checkStrings as strings } from './strings';

interface DriftListProps {
  readonly drift: readonly Drift[];
  readonly runAgain: () => void;
}

/** What is not as it should be, and the way to put it right. */
export function DriftList({ drift, runAgain }: DriftListProps): React.ReactElement {
  const css = useStyles();
  return (
    <Notice kind="attention" announce="status">
      <p>{strings.differs(drift.length)}</p>
      <ul className={css.list}>
        {drift.map(({ where, what }) => (
          <li key={`${where} ${what}`}>
            <strong>{where}</strong>: {what}
          </li>
        ))}
      </ul>
      <p>{strings.repairWhat}</p>
      <ButtonRow>
        <Button text={strings.repair} onClick={runAgain} />
      </ButtonRow>
    </Notice>
  );
}

const useStyles = styled(() => ({ list: { margin: '0 0 12px', paddingLeft: 20, lineHeight: '1.6' } }));
