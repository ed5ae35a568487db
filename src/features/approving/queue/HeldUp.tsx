import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/Section';
import { styled } from '../../../ui/styled';
import { holdupsOf } from './holdups';
import { queueStrings as strings } from './strings';

/** What nobody can sign, said plainly, because it would wait for ever. */
export function HeldUp({
  partnerships
}: {
  readonly partnerships: readonly PartnershipStatus[];
}): React.ReactElement | null {
  const css = useStyles();
  const holdups = React.useMemo(() => holdupsOf(partnerships), [partnerships]);
  if (holdups.length === 0) return null;
  return (
    <div className={css.apart}>
      <Section title={strings.heldUp}>
        <div className={css.list}>
          {holdups.map(({ problem, names }) => (
            <Notice key={problem} kind="attention">
              <p>{problem}</p>
              <p>{strings.heldUpWhat(names)}</p>
            </Notice>
          ))}
        </div>
      </Section>
    </div>
  );
}

const useStyles = styled(() => ({ apart: { marginTop: 28 }, list: { display: 'grid', gap: 8 } }));
