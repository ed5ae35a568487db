import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import type { OpenRegister } from '../useRegister';
import { QueryThreadView } from './QueryThreadView';
import { checkingStrings as strings } from './strings';

interface QueryListProps {
  readonly partnership: PartnershipStatus;
  readonly register: OpenRegister;
}

/** Every query about the submission that stands, with its answers. */
export function QueryList({ partnership, register }: QueryListProps): React.ReactElement {
  const { queries } = partnership;
  return (
    <Section title={strings.queries}>
      {queries.length === 0 && <Prose soft>{strings.noQueries}</Prose>}
      {queries.map(thread => (
        <QueryThreadView key={thread.query.key} thread={thread} partnership={partnership} register={register} />
      ))}
    </Section>
  );
}
