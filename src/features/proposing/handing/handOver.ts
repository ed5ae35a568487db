import type { Directory } from '../../../domain/people/directory';
import type { Person } from '../../../domain/people/person';
import { sameLogin } from '../../../domain/people/sameLogin';
import type { TypedAnswers } from '../../../domain/registration/registrationAnswers';
import { Trouble } from '../../../domain/trouble';
import { handoverForm } from '../../../forms/handover/handoverForm';
import { typedPerson } from '../../../forms/model/typed';
import { validateForm, type FormProblem } from '../../../forms/model/validateForm';
import { handingStrings as strings } from './strings';

/** What stands between the hand-over form and its sending. The receiver is somebody else than the one who gives it and its lead officer. */
export function handOverProblems(
  typed: TypedAnswers,
  me: Person,
  leadOfficer: { readonly login: string; readonly name: string } | undefined
): readonly FormProblem[] {
  const problems = validateForm(handoverForm, typed, {});
  const receiver = typedPerson(typed.receiver);
  const wrong = receiver && whyNotTo(receiver, me, leadOfficer);
  return wrong ? [{ field: 'receiver', section: 'handover', text: wrong }, ...problems] : problems;
}

function whyNotTo(
  receiver: Person,
  me: Person,
  leadOfficer: { readonly login: string; readonly name: string } | undefined
): string | undefined {
  if (sameLogin(receiver.login, me.login)) return strings.myself;
  return leadOfficer && sameLogin(receiver.login, leadOfficer.login) ? strings.already(receiver.name) : undefined;
}

/** Somebody may have left between being chosen and being sent to. Throws `refused` when the directory does not know them. */
export async function refuseUnlessKnown(receiver: Person, { findPeople }: Directory): Promise<void> {
  // A picker may search by name alone; by sign-in name no namesake hides them.
  for (const text of [receiver.login, receiver.name]) {
    const found = await findPeople(text);
    if (found.some(({ login }) => sameLogin(login, receiver.login))) return;
  }
  throw new Trouble('refused', strings.unknownPerson(receiver.name));
}
