import * as React from 'react';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import { handingStrings } from './strings';

const { done } = handingStrings;

interface HandedOverProps {
  readonly name: string;
  readonly receiver: string;
  /** The giver's own draft could not be removed. */
  readonly isLeftOver?: boolean;
}

/** It has arrived: who has it now, and what the giver still has to do. */
export function HandedOver({ name, receiver, isLeftOver }: HandedOverProps): React.ReactElement {
  return (
    <div>
      <ScreenHeading text={done.title} above={name} takesFocus />
      <div style={{ margin: '0 0 20px' }}>
        <Notice kind="done">
          <p>{done.text(name, receiver)}</p>
          <p>{done.tell}</p>
          {isLeftOver && <p>{done.left}</p>}
        </Notice>
      </div>
      <ButtonRow>
        <Button kind="primary" text={handingStrings.home} href={addresses.home} />
      </ButtonRow>
    </div>
  );
}
