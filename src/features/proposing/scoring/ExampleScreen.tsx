import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { BackLink } from '../../../ui/BackLink';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import { strings } from '../strings';
import { scoringStrings } from './strings';
import { WorkedExample } from './WorkedExample';

/** The worked example on a screen of its own, to link to. */
export function ExampleScreen({ settings }: { readonly settings: ProtocolSettings }): React.ReactElement {
  return (
    <div>
      <BackLink text={strings.home} href={addresses.home} />
      <ScreenHeading text={scoringStrings.exampleTitle} />
      <WorkedExample settings={settings} />
    </div>
  );
}
