import * as React from 'react';
import { evidenceIn } from '../../domain/evidence/evidenceIn';
import type { SubmissionDocument } from '../../domain/submissions/submission';
import { onDemand } from '../onDemand';

const list = onDemand(async () => (await import(/* webpackChunkName: 'standing' */ './EvidenceList')).EvidenceList);
const exceptions = onDemand(
  async () => (await import(/* webpackChunkName: 'standing' */ './EvidenceExceptions')).EvidenceExceptions
);

interface EvidenceCheckProps {
  readonly document: SubmissionDocument;
  /** Every file with its sentence, or only those that nobody can rely on, before anything else is read. */
  readonly shows?: 'all' | 'exceptions';
}

/** The files that a submission relies on, checked as it is read. Most have none: then nothing is asked, fetched or shown. */
export function EvidenceCheck({ document, shows = 'all' }: EvidenceCheckProps): React.ReactElement | null {
  const files = React.useMemo(() => evidenceIn(document).map(({ file }) => file), [document]);
  if (files.length === 0) return null;
  const { Screen } = shows === 'all' ? list : exceptions;
  return <Screen partnershipKey={document.partnershipKey} files={files} />;
}
