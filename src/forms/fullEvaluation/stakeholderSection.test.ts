import { basicEvaluationForm } from '../basicEvaluation/basicEvaluationForm';
import { questionsOf } from '../model/form';
import { validateForm } from '../model/validateForm';
import { fullEvaluationForm } from './fullEvaluationForm';

const rated = { interest: 'high', power: 'low', attitude: 'neutral' };
const stakeholders = [
  { name: 'Derbyshire Police', partner: 'yes', ...rated },
  { name: 'Residents of the square', partner: 'no', ...rated }
];

it.each([
  ['C', basicEvaluationForm],
  ['D', fullEvaluationForm]
] as const)(
  'Appendix %s asks how each stakeholder that is not a partner is dealt with (section 6)',
  (_letter, form) => {
    const problems = validateForm(form, { stakeholders }, {}).filter(({ field }) => field.startsWith('stakeholders'));
    expect(problems.map(({ field, text }) => [field, text])).toEqual([
      ['stakeholders.1.treatment', 'Say how this stakeholder is dealt with: it is not a partner.']
    ]);
  }
);

it('stakeholders have their place on the map: interest upwards, power to the right (section 6)', () => {
  const placed = questionsOf(fullEvaluationForm).find(({ id }) => id === 'stakeholders');
  expect(placed?.question).toMatchObject({ map: { name: 'name', up: 'interest', right: 'power', mark: 'attitude' } });
});
