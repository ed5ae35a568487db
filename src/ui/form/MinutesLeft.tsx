import * as React from 'react';
import { Prose } from '../Prose';
import { formStrings } from './formStrings';

interface MinutesLeftProps {
  /** As they were added up; they are shown rounded to five, because they are rough. */
  readonly minutes: number;
}

/** How long a form still takes, in words. It follows the answers, never the clock. */
export const MinutesLeft = React.memo(function MinutesLeft({ minutes }: MinutesLeftProps): React.ReactElement {
  const rounded = Math.round(minutes / 5) * 5;
  return <Prose soft>{rounded < 5 ? formStrings.almostDone : formStrings.minutesLeft(rounded)}</Prose>;
});
