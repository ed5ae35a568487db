import * as React from 'react';
import { appointmentsAt } from '../../../domain/protocol/appointmentsAt';
import { sameLogin } from '../../../domain/people/sameLogin';
import { waitsFor } from '../../../domain/status/waitsFor';
import { EmptyState } from '../../../ui/EmptyState';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import type { ApprovalsDesk } from '../useApprovals';
import { HeldUp } from './HeldUp';
import { QueueList } from './QueueList';
import { SignedList } from './SignedList';
import { queueStrings as strings } from './strings';

interface QueueScreenProps {
  readonly desk: ApprovalsDesk;
  /** Somebody comes back from a submission: the queue then takes the focus, as it must not when the page opens. */
  readonly isReturn: boolean;
}

/** What waits for me and for those whose deputy I am, oldest first; what is held up; what I have signed. */
export function QueueScreen({ desk, isReturn }: QueueScreenProps): React.ReactElement {
  const { me } = useServices();
  const { records, partnerships, at } = desk;
  const { mine, asDeputy } = React.useMemo(() => waitsFor(partnerships, me), [partnerships, me]);
  const holdsSeat = React.useMemo(
    () =>
      appointmentsAt(records.appointments, at).inForce.some(
        ({ capacity, person }) => capacity !== 'Cept' && sameLogin(person.login, me.login)
      ),
    [records, at, me]
  );
  const isEmpty = mine.length + asDeputy.length === 0;
  return (
    <>
      <ScreenHeading text={strings.title} takesFocus={isReturn} />
      {isEmpty && <EmptyState {...(holdsSeat ? strings.empty : strings.noSeat)} />}
      <QueueList title={asDeputy.length > 0 ? strings.mine : undefined} partnerships={mine} />
      <QueueList title={strings.asDeputy} partnerships={asDeputy} />
      <HeldUp partnerships={partnerships} />
      <SignedList desk={desk} />
    </>
  );
}
