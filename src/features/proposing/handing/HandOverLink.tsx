import * as React from 'react';
import { Button } from '../../../ui/Button';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { addresses } from '../addresses';
import { handingStrings as strings } from './strings';

/** On the page of a partnership: the way to hand it over. */
export function HandOverLink({ partnershipKey }: { readonly partnershipKey: string }): React.ReactElement {
  return (
    <Section title={strings.link}>
      <Prose>{strings.partnershipLead}</Prose>
      <Button text={strings.linkFull} href={addresses.handPartnership(partnershipKey)} />
    </Section>
  );
}
