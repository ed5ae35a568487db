import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card, CardGrid } from '../../../ui/Card';
import { formatDate } from '../../../ui/dates';
import { Section } from '../../../ui/Section';
import { addresses } from '../addresses';
import { CardTitle } from '../home/CardTitle';
import { handingStrings } from './strings';

const { handed: strings } = handingStrings;

/** What colleagues handed over to me and I have not submitted since. */
export function HandedToMe({ handed }: { readonly handed: readonly PartnershipStatus[] }): React.ReactElement {
  return (
    <Section title={strings.section}>
      <CardGrid as="ul">
        {handed.map(({ key, name, service, handover }) => (
          <Card key={key} as="li">
            <CardTitle text={name} below={service} />
            {handover && (
              <p style={{ margin: '0 0 14px' }}>
                {strings.card(handover.author.name, formatDate(handover.submittedOn))}
              </p>
            )}
            <ButtonRow>
              <Button
                kind="primary"
                text={strings.open}
                label={`${strings.open}: ${name}`}
                href={addresses.partnership(key)}
              />
            </ButtonRow>
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
