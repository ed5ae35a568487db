import * as React from 'react';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { strings } from '../strings';
import { DraftSections } from './DraftSections';
import { draftStrings } from './strings';
import { useFollowed } from './useFollowed';

type FollowedDraftProps = Omit<React.ComponentProps<typeof DraftSections>, 'before'>;

/** A draft with the document that it follows: a review, a change, a confirmation and a leaving build on what was approved. */
export function FollowedDraft(props: FollowedDraftProps): React.ReactElement {
  // What it follows is settled when it is begun.
  const [against] = React.useState(props.opened.answers.followUp?.against);
  const followed = useFollowed(against);
  switch (followed.phase) {
    case 'loading':
      return <Loading text={draftStrings.readingBefore} />;
    case 'failed':
      return <Problem text={followed.text} action={<Button text={strings.tryAgain} onClick={followed.tryAgain} />} />;
    case 'ready':
      return <DraftSections {...props} before={followed.document} />;
  }
}
