import * as React from 'react';
import type { Authority } from '../../domain/status/mayDecide';
import type { PartnershipStatus } from '../../domain/status/status';
import type { SubmissionRow } from '../../domain/submissions/submission';
import { Button, ButtonRow } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { joined, styled } from '../../ui/styled';
import { addresses } from './addresses';
import { whoHas } from './words';
import { decideStrings as strings, outcomeWords } from './strings';

interface DecideBarProps {
  readonly partnership: PartnershipStatus;
  readonly row: SubmissionRow;
  readonly authority: Authority;
  /** The way to the document, where it is not on the screen already. */
  readonly documentHref?: string;
}

/** The way to decide, always in reach; for whoever may not sign, what was decided or who has it, and why not they. */
export function DecideBar({ partnership, row, authority, documentHref }: DecideBarProps): React.ReactElement {
  const css = useStyles();
  const { signOff, whyNot } = authority;
  // Who signs it says who has it.
  const isDue = partnership.approvalStatus === 'AwaitingSignOff';
  return (
    <div className={joined(css.bar, signOff && css.inReach)}>
      {!signOff && (
        <Notice>
          {!(whyNot && isDue) && <p>{standing(partnership)}</p>}
          {whyNot && <p>{whyNot}</p>}
        </Notice>
      )}
      {signOff?.asDeputyFor && <p className={css.line}>{strings.asDeputy(signOff.asDeputyFor.name)}</p>}
      <ButtonRow>
        {signOff && <Button kind="primary" text={strings.decide} href={addresses.decide(row.submissionKey)} />}
        {documentHref !== undefined && <Button text={strings.read} href={documentHref} />}
      </ButtonRow>
    </div>
  );
}

function standing({ stages, awaiting }: PartnershipStatus): string {
  const { outcome, by, on } = stages.find(({ stage }) => stage === 'signOff') ?? {};
  const decided = outcome && by && on ? strings.decided(outcomeWords[outcome] ?? outcome, by.name, on) : '';
  const now = awaiting ? strings.has(whoHas(awaiting), awaiting.what) : strings.nobody;
  return [decided, now].filter(Boolean).join(' ');
}

const useStyles = styled(theme => ({
  bar: { margin: '0 0 20px', padding: '10px 0' },
  inReach: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    background: theme.semanticColors.bodyBackground
  },
  line: { margin: '0 0 6px', fontSize: 13 }
}));
