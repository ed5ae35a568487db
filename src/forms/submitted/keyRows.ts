import type { DocumentKind, SubmissionDocument } from '../../domain/submissions/submission';
import type { DescribedRow } from '../model/describeAnswers';
import { describeSubmitted, type Reading } from './describeSubmitted';

/** The answers of a document's own form that whoever decides wants to see first. */
const key: { readonly [K in DocumentKind]?: readonly string[] } = {
  Review: ['yearReviewed', 'yearRatingOverall', 'yearRecommendation', 'yearRecommendationReason', 'bandMoveReason'],
  Confirmation: ['planningRound', 'stillRunning', 'factsRight', 'stillLimited', 'confirmationNote'],
  Change: ['changes', 'changesFrom', 'changeReason'],
  Leaving: ['leavingOf', 'leavesOn', 'leavingReason', 'leavingPlanned', 'factLiabilities', 'staffLeft'],
  Handover: ['receiver', 'handoverReason', 'handoverOpen']
};

/** The few answers of its own form by which a document is known; none for a registration or an evaluation. */
export function keyRows(document: SubmissionDocument, reading: Reading): readonly DescribedRow[] {
  const fields = (key[document.kind] ?? []).map(id => `${document.kind.toLowerCase()}.${id}`);
  if (fields.length === 0) return [];
  const rows = new Map(describeSubmitted(document, reading).flatMap(({ rows }) => rows.map(row => [row.id, row])));
  return fields.flatMap(field => rows.get(field) ?? []).filter(({ text }) => text !== '');
}
