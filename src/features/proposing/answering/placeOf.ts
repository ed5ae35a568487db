import { formVersions } from '../../../domain/drafts/formVersions';
import type { FormStep } from '../../../forms/draft/draftForms';
import { questionsOf, type Form } from '../../../forms/model/form';
import { registrationForm } from '../../../forms/registration/registrationForm';
import { addresses, type DraftStep } from '../addresses';

type Place = readonly [step: DraftStep, field: string, part?: string];

/** What the forms take over from the steps before them. */
const places: { readonly [id: string]: Place } = {
  name: ['about', 'name'],
  existing: ['about', 'existing'],
  service: ['about', 'service'],
  timeValue: ['significance', 'amounts.time'],
  passingThrough: ['significance', 'amounts.passingThrough'],
  councilMoney: ['significance', 'amounts.cash'],
  aims: ['significance', 'criterion.2'],
  screening: ['screening', 'screening.result'],
  significance: ['significance', 'criterion.1'],
  bandMove: ['significance', 'criterion.1'],
  changedFacts: ['standing', 'standing']
};

/** The address at which a carried answer is changed; what is worked out has no such place. */
export function placeOf(draftKey: string, step: FormStep, id: string, form: Form): string | undefined {
  // A review shows what changed among its standing facts, a change where it is checked.
  if (id === 'changedFacts' && form.version === formVersions.Change) return addresses.draft(draftKey, 'check');
  const known = places[id];
  if (known) return addresses.field(draftKey, ...known);
  const asked = step === 'registration' ? undefined : questionsOf(registrationForm).find(placed => placed.id === id);
  return asked && addresses.field(draftKey, 'registration', `registration.${id}`, asked.section);
}
