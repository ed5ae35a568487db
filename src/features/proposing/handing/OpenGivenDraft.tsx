import * as React from 'react';
import type { DraftHeading } from '../../../domain/drafts/draft';
import type { HandoverDocument } from '../../../domain/submissions/submission';
import { Button, ButtonRow } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { useServices } from '../../../ui/Services';
import { useDeed } from '../../../ui/useDeed';
import { goTo } from '../../../ui/useHashRoute';
import { addresses } from '../addresses';
import type { DraftState } from '../draft/draftState';
import { createKeptDrafts } from '../draft/keptDrafts';
import { draftOf, givenKind, openedBefore } from './draftOf';
import { handingStrings } from './strings';

const { handed: strings } = handingStrings;

interface OpenGivenDraftProps {
  readonly document: HandoverDocument;
  /** My drafts of this partnership: one of them may be this, opened already. */
  readonly begun: readonly DraftHeading[];
  readonly startDraft: (draft: DraftState) => void;
}

/** Opens the draft that was given, once: after that the receiver goes on with their own. */
export function OpenGivenDraft({ document, begun, startDraft }: OpenGivenDraftProps): React.ReactElement {
  const services = useServices();
  const [deed, carryOut] = useDeed();
  const { draft: text, partnershipKey } = document;
  if (text === undefined) return <Prose>{strings.yours}</Prose>;
  const kind = givenKind(text);
  const before = begun.find(({ follows }) => follows === kind);
  if (before) {
    return (
      <>
        <Prose>{strings.goOnLead}</Prose>
        <Button kind="primary" text={strings.goOn} href={addresses.opened(before.draftKey)} />
      </>
    );
  }
  const open = async (): Promise<void> => {
    await carryOut(async () => {
      const { store, siteUrl, me } = services;
      const opened = await openedBefore(partnershipKey, kind, services, createKeptDrafts(store, siteUrl, me.login));
      if (opened !== undefined) goTo(addresses.opened(opened));
      else startDraft(draftOf(document, text, services));
    });
  };
  return (
    <>
      <Prose>{strings.draftLead}</Prose>
      {deed.phase === 'failed' && <Problem text={deed.text} />}
      <ButtonRow>
        <Button kind="primary" text={strings.openDraft} busy={deed.phase === 'busy'} onClick={() => void open()} />
        {deed.phase === 'busy' && <Loading text={strings.opening} />}
      </ButtonRow>
    </>
  );
}
