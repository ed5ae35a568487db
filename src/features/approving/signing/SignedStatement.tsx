import * as React from 'react';
import { statementOf } from '../../../domain/decisions/statementOf';
import type { Person } from '../../../domain/people/person';
import type { Capacity } from '../../../domain/protocol/appointment';
import { seatWords } from '../../../domain/routing/roleWords';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Card } from '../../../ui/Card';
import { Prose } from '../../../ui/Prose';
import { signingStrings as strings } from './strings';

interface SignedStatementProps {
  readonly partnership: PartnershipStatus;
  readonly capacity: Capacity;
  readonly asDeputyFor: Person | undefined;
}

/** Exactly what the signature is put under: which version, in which capacity, and that it stays. */
export function SignedStatement({ partnership, capacity, asDeputyFor }: SignedStatementProps): React.ReactElement {
  const { what } = statementOf(partnership);
  const seat = seatWords(capacity, partnership.route?.service ?? partnership.service);
  return (
    <div style={{ margin: '0 0 16px' }}>
      <Card quiet>
        <h3 style={{ margin: '0 0 8px', fontSize: 16, fontWeight: 600 }}>{strings.statement}</h3>
        <Prose>
          {asDeputyFor ? strings.youSignAsDeputy(what, seat, asDeputyFor.name) : strings.youSign(what, seat)}
        </Prose>
        <Prose soft>{strings.final}</Prose>
      </Card>
    </div>
  );
}
