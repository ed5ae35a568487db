import * as React from 'react';
import type { SectionProps } from '../draft/sectionProps';
import { CameFrom } from './CameFrom';
import { NoLeadsTo } from './NoLeadsTo';
import { OfficerChange } from './OfficerChange';
import { SignedAnewNotice } from './SignedAnewNotice';

/** Below the own form of what follows an approved document: what its answers lead to. */
export function FollowUpAside(props: SectionProps): React.ReactElement {
  return (
    <>
      <NoLeadsTo {...props} />
      <OfficerChange {...props} />
      <SignedAnewNotice {...props} />
      <CameFrom {...props} />
    </>
  );
}
