import * as React from 'react';
import { onDemand } from '../../ui/onDemand';
import type { OpenRegister } from './useRegister';

// A record reads documents on every form of the protocol: they come in a file of their own, fetched while the list is read.
const record = onDemand(
  async () => (await import(/* webpackChunkName: 'record' */ './partnership/PartnershipPage')).PartnershipPage
);
const sharing = onDemand(
  async () => (await import(/* webpackChunkName: 'sharing' */ './sharing/ShareScreen')).ShareScreen
);
const exit = onDemand(async () => (await import(/* webpackChunkName: 'exit' */ './exit/ExitScreen')).ExitScreen);
const lens = onDemand(async () => (await import(/* webpackChunkName: 'lens' */ './lens/LensScreen')).LensScreen);
const printing = onDemand(
  async () => (await import(/* webpackChunkName: 'printing' */ './printing/PrintScreen')).PrintScreen
);

export const fetchRecordAhead = record.fetchAhead;

interface RecordScreensProps {
  readonly partnershipKey: string;
  /** What of the partnership the address opens; its record where it is nothing else. */
  readonly part: string | undefined;
  readonly register: OpenRegister;
}

/** The screens about one partnership, each out of a file of its own. */
export function RecordScreens({ partnershipKey, part, register }: RecordScreensProps): React.ReactElement {
  switch (part) {
    case 'share':
      return <sharing.Screen partnershipKey={partnershipKey} register={register} />;
    case 'print':
      return <printing.Screen partnershipKey={partnershipKey} register={register} />;
    case 'exit':
      return <exit.Screen partnershipKey={partnershipKey} {...register} />;
    case 'lens':
      return <lens.Screen partnershipKey={partnershipKey} {...register} />;
    default:
      return <record.Screen partnershipKey={partnershipKey} {...register} />;
  }
}
