import { questionsOf } from '../model/form';
import type { DraftForm } from './draftForms';

/** Where in a draft a field such as "evaluation.assetOwnership" is answered; nothing where none of its forms asks for it. */
export function placeInDraft(
  forms: readonly DraftForm[],
  field: string
): { readonly step: DraftForm['step']; readonly section: string } | undefined {
  const [step, id] = field.split('.');
  const form = forms.find(one => one.step === step);
  const placed = form && questionsOf(form.form).find(one => one.id === id && one.question.kind !== 'carried');
  return form && placed && { step: form.step, section: placed.section };
}
