import * as React from 'react';
import { judgeShares } from '../../../domain/sharing/judgeShares';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { Section } from '../../../ui/Section';
import { GivenTable } from './GivenTable';
import { IgnoredShares } from './IgnoredShares';
import { givenProblems, shareStrings } from './strings';
import type { Shares } from './useShares';

const strings = shareStrings.given;

interface GivenSectionProps {
  readonly shares: Shares;
  /** The submissions of the partnership that count. */
  readonly counted: readonly SubmissionRow[];
  /** Of the version that the pack shows now. */
  readonly shownKey: string;
}

/** Who was given the pack, and what they said of the standards (protocol section 1.3). */
export function GivenSection({ shares, counted, shownKey }: GivenSectionProps): React.ReactElement {
  return (
    <Section title={strings.title}>
      {shares.phase === 'loading' && <Loading text={strings.loading} />}
      {shares.phase === 'failed' && (
        <Problem
          text={givenProblems[shares.reason]}
          action={<Button text={shareStrings.tryAgain} onClick={shares.tryAgain} />}
        />
      )}
      {shares.phase === 'ready' && <Given judged={judgeShares(shares.rows, counted)} {...{ counted, shownKey }} />}
    </Section>
  );
}

function Given({
  judged,
  counted,
  shownKey
}: Omit<GivenSectionProps, 'shares'> & {
  readonly judged: ReturnType<typeof judgeShares>;
}): React.ReactElement {
  const { given, ignored } = judged;
  return (
    <>
      {given.length === 0 ? (
        <EmptyState title={strings.none} text={strings.noneText} />
      ) : (
        <GivenTable given={given} counted={counted} shownKey={shownKey} />
      )}
      <IgnoredShares ignored={ignored} />
    </>
  );
}
