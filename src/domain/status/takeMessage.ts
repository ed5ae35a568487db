import { sameLogin } from '../people/sameLogin';
import type { Message } from '../queries/message';
import type { Routing } from '../routing/routing';
import { routeOf } from '../routing/whoMaySign';
import { isOfficerOf, isReceiver } from './judgeSubmission';
import type { OpenThread, PartnershipCase, SubmissionCase } from './partnershipCase';
import { whyUnknown } from './takeDecision';

const reasons = {
  partnership: 'It names another partnership than its submission does.',
  hash: 'It was written about other answers than those submitted: the fingerprints differ.',
  replaced: 'It was written after the submission had been replaced.',
  takenBack: 'It was written after the submission had been taken back.',
  query: 'Its author was not a member of CEPT by Routing at the time, and only CEPT opens a query.',
  question: 'Its author was not the person who was to sign at the time, and only they ask a question.',
  nothing: 'It belongs to no query that counts.',
  closed: 'The query was closed before.',
  answer: 'Only the author, the lead officer, their recorded cover or a receiver of a hand-over answers a query.',
  closing: 'A query is closed only by CEPT, or by the approver who asked.'
} as const;

/** Takes a message into its partnership (protocol section 7 iv), or lists it with the reason why it does not count. */
export function takeMessage(
  known: PartnershipCase,
  message: Message,
  routing: Routing,
  submissionKeys: ReadonlySet<string>
): void {
  const about = known.bySubmission.get(message.submissionKey);
  const reason = about
    ? (whyAstray(about, message) ?? take(known, about, message, routing))
    : whyUnknown(known, message.submissionKey, submissionKeys);
  if (reason) known.ignoredMessages.push({ row: message, reason });
}

function whyAstray(about: SubmissionCase, message: Message): string | undefined {
  if (message.partnershipKey !== about.row.partnershipKey) return reasons.partnership;
  if (message.hash !== about.row.hash) return reasons.hash;
  if (about.isReplaced) return reasons.replaced;
  return about.withdrawal && reasons.takenBack;
}

/** The reason why it does not count, or nothing when it was taken. */
function take(known: PartnershipCase, about: SubmissionCase, message: Message, routing: Routing): string | undefined {
  const at = Date.parse(message.writtenOn);
  const { login } = message.author;
  switch (message.kind) {
    case 'Query':
      if (!routing.isCept(login, at)) return reasons.query;
      about.threads.push({ query: message, askedBy: 'Cept', answers: [] });
      return undefined;
    case 'Question':
      if (!maySign(about, login, routing, at)) return reasons.question;
      about.threads.push({ query: message, askedBy: 'Approver', answers: [] });
      return undefined;
    case 'Answer':
      return answer(known, about, message);
    case 'Closing':
      return close(about, message, routing.isCept(login, at), at);
  }
}

function answer(known: PartnershipCase, about: SubmissionCase, message: Message): string | undefined {
  const { login } = message.author;
  const isRegisterLead = sameLogin(known.registerLead, login);
  if (!isOfficerOf(about.row, login) && !isReceiver(known, login) && !isRegisterLead) return reasons.answer;
  if (about.proposedScores?.key === message.about) {
    about.scoresAnswer = message;
    return undefined;
  }
  const thread = threadOf(about, message);
  if (!thread) return reasons.nothing;
  if (thread.closedAt !== undefined) return reasons.closed;
  thread.answers.push(message);
  return undefined;
}

function close(about: SubmissionCase, message: Message, isCept: boolean, at: number): string | undefined {
  const thread = threadOf(about, message);
  if (!thread) return reasons.nothing;
  if (thread.closedAt !== undefined) return reasons.closed;
  const isAsker = thread.askedBy === 'Approver' && sameLogin(thread.query.author.login, message.author.login);
  if (!isCept && !isAsker) return reasons.closing;
  thread.closing = message;
  thread.closedAt = at;
  return undefined;
}

function threadOf(about: SubmissionCase, message: Message): OpenThread | undefined {
  return about.threads.find(({ query }) => query.key === message.about);
}

function maySign({ row, band, barred, way }: SubmissionCase, login: string, routing: Routing, at: number): boolean {
  if (way !== 'signOff' || band === '') return false;
  const { person, deputies } = routeOf({ band, service: row.service, barred }, routing, at);
  return [person, ...deputies].some(one => one && sameLogin(one.login, login));
}
