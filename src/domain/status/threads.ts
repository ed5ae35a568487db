import type { OpenThread } from './partnershipCase';
import type { QueryThread } from './status';

/** A query as screens show it. */
export function threadView({ query, askedBy, answers, closing, closedAt }: OpenThread): QueryThread {
  const state = closedAt !== undefined ? 'Closed' : answers.length > 0 ? 'Answered' : 'Open';
  return { query, askedBy, answers, state, ...(closing && { closing }) };
}

export function isUnanswered({ answers, closedAt }: OpenThread): boolean {
  return closedAt === undefined && answers.length === 0;
}

export function isAnswered({ answers, closedAt }: OpenThread): boolean {
  return closedAt === undefined && answers.length > 0;
}
