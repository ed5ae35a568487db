import * as React from 'react';
import type { DraftKeys } from '../../../domain/drafts/draft';
import type { FollowUpKind } from '../../../domain/drafts/followUp';
import { followsOf } from '../../../domain/drafts/followsOf';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { deriveStatus, type PartnershipStatus } from '../../../domain/status/deriveStatus';
import { isTheirs } from '../../../domain/status/mayDecide';
import { useServices } from '../../../ui/Services';
import { createKeptDrafts, type KeptDraft } from '../draft/keptDrafts';
import { isReceiverOf } from '../handing/isReceiverOf';

/** A draft as the list of my partnerships shows it. */
export interface MyDraft {
  readonly keys: DraftKeys;
  /** Absent while only this browser has it. */
  readonly id?: number;
  readonly name: string;
  /** ISO; '' while only this browser has it. */
  readonly savedOn: string;
  readonly isSubmitted: boolean;
  /** It was not submitted but handed over. */
  readonly isHandedOver: boolean;
  /** Something of this partnership was submitted before: the draft will replace it. */
  readonly isCorrection: boolean;
  /** What it is, where it follows an approved document. */
  readonly follows?: FollowUpKind;
}

export interface MyPartnerships {
  readonly drafts: readonly MyDraft[];
  /** Handed over to me, and not taken up by a submission of mine yet. */
  readonly handed: readonly PartnershipStatus[];
  readonly submitted: readonly PartnershipStatus[];
  readonly removeDraft: (draft: MyDraft) => Promise<void>;
}

export function useMyPartnerships(records: ToolkitRecords, reload: () => void): MyPartnerships {
  const { me, now, store, siteUrl, drafts: repository } = useServices();
  const keptDrafts = React.useMemo(() => createKeptDrafts(store, siteUrl, me.login), [store, siteUrl, me.login]);
  const [kept, setKept] = React.useState<readonly KeptDraft[]>([]);

  React.useEffect(() => {
    let isCurrent = true;
    void keptDrafts.list().then(found => isCurrent && setKept(found));
    return () => {
      isCurrent = false;
    };
  }, [keptDrafts, records]);

  const drafts = React.useMemo(() => myDrafts(records, kept), [records, kept]);
  const mine = React.useMemo(
    () => deriveStatus(records, now()).filter(status => isTheirs(status, me.login)),
    [records, now, me.login]
  );
  const isHanded = ({ handover }: PartnershipStatus): boolean => isReceiverOf(handover, me.login);
  const removeDraft = React.useCallback(
    async ({ id, keys }: MyDraft) => {
      if (id !== undefined) await repository.remove(id);
      await keptDrafts.remove(keys.draftKey);
      reload();
    },
    [repository, keptDrafts, reload]
  );
  return {
    drafts,
    handed: mine.filter(isHanded),
    submitted: mine.filter(status => !isHanded(status)),
    removeDraft
  };
}

function myDrafts({ drafts, submissions }: ToolkitRecords, kept: readonly KeptDraft[]): readonly MyDraft[] {
  const submitted = new Map(submissions.map(row => [row.submissionKey, row.kind]));
  // A draft that was handed over replaces nothing: nobody submitted it before.
  const partnerships = new Set(submissions.filter(({ kind }) => kind !== 'Handover').map(row => row.partnershipKey));
  const onServer = new Set(drafts.map(draft => draft.draftKey));
  const whereItIs = ({
    submissionKey,
    partnershipKey
  }: DraftKeys): Omit<MyDraft, 'keys' | 'id' | 'name' | 'savedOn' | 'follows'> => ({
    isSubmitted: submitted.has(submissionKey),
    isHandedOver: submitted.get(submissionKey) === 'Handover',
    isCorrection: partnerships.has(partnershipKey)
  });
  const unsent = kept.filter(draft => !onServer.has(draft.keys.draftKey));
  return [
    ...unsent.map(({ keys, answers }) => ({
      keys,
      name: answers.name,
      savedOn: '',
      ...whereItIs(keys),
      follows: followsOf(answers)
    })),
    ...[...drafts]
      .sort((a, b) => b.savedOn.localeCompare(a.savedOn))
      .map(({ id, name, savedOn, draftKey, partnershipKey, submissionKey, follows }) => {
        const keys = { draftKey, partnershipKey, submissionKey };
        return { keys, id, name, savedOn, ...whereItIs(keys), follows };
      })
  ];
}
