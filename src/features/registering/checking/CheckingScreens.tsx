import * as React from 'react';
import { RoutingScreen } from '../routing/RoutingScreen';
import type { OpenRegister } from '../useRegister';
import { ChecksScreen } from './ChecksScreen';
import { CheckScreen } from './CheckScreen';

interface CheckingScreensProps {
  readonly screen: 'checks' | 'check' | 'routing';
  readonly submissionKey: string | undefined;
  readonly register: OpenRegister;
}

/** CEPT's screens: what waits, one submission, and who signs for whom. */
export function CheckingScreens({ screen, submissionKey, register }: CheckingScreensProps): React.ReactElement {
  if (screen === 'routing') return <RoutingScreen register={register} />;
  if (screen === 'check' && submissionKey !== undefined) {
    return <CheckScreen key={submissionKey} submissionKey={submissionKey} register={register} />;
  }
  return <ChecksScreen register={register} />;
}
