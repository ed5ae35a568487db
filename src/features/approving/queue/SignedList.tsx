import * as React from 'react';
import { formatDate } from '../../../ui/dates';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { focusRing, styled } from '../../../ui/styled';
import { addresses } from '../addresses';
import type { ApprovalsDesk } from '../useApprovals';
import { signedWords } from '../words';
import { signedByMe } from './signedByMe';
import { queueStrings as strings } from './strings';

/** The last things I signed, each with what became of it. */
export function SignedList({ desk }: { readonly desk: ApprovalsDesk }): React.ReactElement | null {
  const css = useStyles();
  const { me } = useServices();
  const { records, partnerships } = desk;
  const signatures = React.useMemo(
    () => signedByMe(records, partnerships, me.login),
    [records, partnerships, me.login]
  );
  if (signatures.length === 0) return null;
  return (
    <div className={css.apart}>
      <Section title={strings.signed}>
        <ul className={css.list}>
          {signatures.map(({ decision, name, counts }) => (
            <li key={decision.id} className={css.line}>
              <a className={css.link} href={addresses.signed(decision.submissionKey)} data-interception="off">
                {name}
              </a>
              <span className={css.soft}>
                {signedWords[decision.outcome]},{' '}
                <time dateTime={decision.decidedOn}>{formatDate(decision.decidedOn)}</time>
                {!counts && ` (${strings.signedNone})`}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

const useStyles = styled(theme => ({
  apart: { marginTop: 28 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    padding: '8px 0',
    lineHeight: '1.5',
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
    overflowWrap: 'anywhere'
  },
  link: {
    minHeight: 24,
    fontWeight: 600,
    color: theme.palette.themeDarkAlt,
    textUnderlineOffset: '3px',
    ':focus-visible': focusRing(theme)
  },
  soft: { color: theme.semanticColors.bodySubtext }
}));
