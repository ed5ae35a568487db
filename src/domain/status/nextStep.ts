import { capacityWords } from '../routing/roleWords';
import { documentInSentence } from '../submissions/kindWords';
import type { PartnershipStatus } from './status';

/** One plain sentence for the officer: what happens next and who has it (protocol sections 3 and 4). */
export function nextStep(status: PartnershipStatus): string {
  const { approvalStatus, awaiting, problem, latest } = status;
  if (problem) return problem;
  switch (approvalStatus) {
    case 'AwaitingBand':
      return bandStep(status);
    case 'AwaitingCheck':
      return checkStep(status);
    case 'Queried':
      return awaiting?.role === 'Cept'
        ? 'CEPT looks at your answer to their query.'
        : `Answer the query${askedBy(status)}: it waits for you.`;
    case 'AwaitingSignOff':
      return `${signer(status)} signs it off.`;
    case 'AwaitingMembers':
      return 'It is signed off. The Executive or Council approves it too, because the council is to be accountable body; CEPT records the minute.';
    case 'Approved':
      if (status.status === 'Closed') return 'The council has left it, and it is closed in the register.';
      if (status.leftOn !== undefined) return 'The council has left it. CEPT closes it in the register.';
      return status.isEntered
        ? 'Nothing is needed until the next review.'
        : 'It is approved. CEPT enters it in the register.';
    case 'Returned':
      return `Read what has to be put right, correct it and submit it again.`;
    case 'Refused':
      return status.inForce
        ? 'The change was refused: what was approved before stays in force.'
        : 'This was refused: talk to the person who decided before you propose it again.';
    case 'Withdrawn':
      return 'It was taken back: submit it again when it is ready.';
    default:
      if (latest.kind === 'Confirmation') {
        return 'It was not confirmed: change its facts, score it anew or leave it.';
      }
      return latest.kind === 'NotPartnership'
        ? 'Recorded as not a partnership: nothing more is needed unless CEPT asks.'
        : latest.kind === 'Handover'
          ? `${latest.leadOfficerName} opens the draft that was handed over.`
          : awaiting
            ? `The scores are agreed. Next is ${awaiting.what}.`
            : 'Score this partnership with Appendix A.';
  }
}

function checkStep({ latest, stages }: PartnershipStatus): string {
  const what = documentInSentence(latest);
  if (latest.kind === 'Confirmation') {
    return latest.band === ''
      ? `CEPT looks at the ${what} with a “no”. It confirms nothing: start what it leads to.`
      : `CEPT checks the ${what}, within five working days.`;
  }
  return stages.some(({ stage }) => stage === 'signOff')
    ? `CEPT checks that the ${what} is complete, within five working days; then it goes to sign-off.`
    : `CEPT checks the ${what}; then it goes into the register.`;
}

function bandStep({ awaiting, band }: PartnershipStatus): string {
  if (awaiting?.role === 'ChiefExecutive') return 'You and CEPT differ: the Chief Executive rules on the band.';
  if (awaiting?.role === 'LeadOfficer') {
    return 'CEPT proposes other scores: accept them with a new score sheet, or answer why not.';
  }
  return band
    ? 'CEPT takes a second look at the scores and agrees them with you.'
    : 'CEPT takes a second look at the scores: there is no band yet because too few criteria are scored.';
}

function askedBy({ queries }: PartnershipStatus): string {
  const open = queries.find(({ state }) => state === 'Open');
  if (!open) return ' of CEPT';
  return open.askedBy === 'Cept' ? ' of CEPT' : ` of ${open.query.author.name}`;
}

function signer({ awaiting, route }: PartnershipStatus): string {
  const { person, deputies = [] } = awaiting ?? {};
  const role = route ? capacityWords[route.capacity] : 'The approver';
  if (person) return `${person.name}, ${role},`;
  return deputies.length > 0 ? `${deputies[0].name}, deputy for the ${role},` : role;
}
