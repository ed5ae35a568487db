import type { Person } from '../../../domain/people/person';
import { sameLogin } from '../../../domain/people/sameLogin';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { DraftState } from '../draft/draftState';

/**
 * A draft made of a submitted document is led by who leads the partnership now (protocol section 5.2): the document may still name the one
 * who handed it over or left.
 */
export function ledNow(draft: DraftState, { leadOfficer }: PartnershipStatus, me: Person): DraftState {
  const { answers } = draft;
  if (answers.leadOfficer && sameLogin(answers.leadOfficer.login, leadOfficer.login)) return draft;
  const person = sameLogin(leadOfficer.login, me.login) ? me : { objectId: '', ...leadOfficer };
  return { ...draft, answers: { ...answers, leadOfficer: person } };
}
