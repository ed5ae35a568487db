import * as React from 'react';
import type { DraftAnswers, DraftKeys } from '../../../domain/drafts/draft';
import { draftDocument } from '../../../forms/draft/draftDocument';
import { describeDifferences } from '../../../forms/submitted/describeRenewal';
import { DocumentView } from '../../../ui/DocumentView';
import type { DraftForms } from '../answering/useDraftForms';
import { AffirmedFacts } from './AffirmedFacts';
import { checkingStrings } from './strings';

interface RenewalPartsProps {
  readonly answers: DraftAnswers;
  readonly keys: DraftKeys;
  readonly forms: DraftForms;
  /** Is nothing left to answer? Only then is it known what the document will say has changed. */
  readonly isWhole: boolean;
  readonly draftKey: string;
}

/** What a review says of the document before, as it will be submitted: what changed, and who affirmed what is still true. */
export function RenewalParts({ answers, keys, forms, isWhole, draftKey }: RenewalPartsProps): React.ReactElement {
  const { context, standing } = forms;
  const kind = answers.followUp?.kind;
  const changed = React.useMemo(() => {
    if (!isWhole || kind !== 'Review') return undefined;
    const document = draftDocument(kind, keys, answers, context);
    return 'differences' in document ? describeDifferences(document, context.settings) : undefined;
  }, [answers, keys, context, isWhole, kind]);
  return (
    <>
      {changed && <DocumentView sections={[changed]} emptyWords={checkingStrings.empty} />}
      <AffirmedFacts sections={standing} draftKey={draftKey} />
    </>
  );
}
