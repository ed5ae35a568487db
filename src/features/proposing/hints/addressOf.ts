import { fullEvaluationForm } from '../../../forms/fullEvaluation/fullEvaluationForm';
import { basicEvaluationForm } from '../../../forms/basicEvaluation/basicEvaluationForm';
import { questionsOf, type Form } from '../../../forms/model/form';
import { registrationForm } from '../../../forms/registration/registrationForm';
import { addresses } from '../addresses';

/** Where a field of the scores, of Appendix B or of the evaluation is answered: "criterion.1", "registration.cashNextYear". */
export function addressOf(draftKey: string, field: string, isMajor: boolean): string {
  const [step, id] = field.split('.');
  if (step !== 'registration' && step !== 'evaluation') return addresses.field(draftKey, 'significance', field);
  const form: Form = step === 'registration' ? registrationForm : isMajor ? fullEvaluationForm : basicEvaluationForm;
  return addresses.field(draftKey, step, field, questionsOf(form).find(placed => placed.id === id)?.section);
}
