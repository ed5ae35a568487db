import { basicEvaluationForm } from '../basicEvaluation/basicEvaluationForm';
import { questionsOf } from '../model/form';
import { validateForm } from '../model/validateForm';
import { stakeholderExample } from '../stakeholders/stakeholderExample';
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

it("the example is the protocol's: police, health and fire of the Bolsover Local Strategic Partnership, all with high interest and high power (section 6)", () => {
  expect(stakeholderExample.rows).toEqual([
    [
      'Derbyshire Police; Derbyshire County PCT; Derbyshire Fire Service',
      'High: key partner organisations',
      'High: Board and Executive Support Group representation and financial contributors',
      'Significant: key partners not being at the table would affect delivery against priorities in the Bolsover Sustainable Community Strategy 2006-2020, and core cost contributions would be lost'
    ]
  ]);
  expect(stakeholderExample.map).toEqual([
    { name: 'Derbyshire Police', interest: 'high', power: 'high' },
    { name: 'County PCT', interest: 'high', power: 'high' },
    { name: 'Derbyshire Fire and Rescue Service', interest: 'high', power: 'high' }
  ]);
});

it.each([
  ['C', basicEvaluationForm],
  ['D', fullEvaluationForm]
] as const)(
  'Appendix %s asks to think of the stakeholders when risks are assessed, with the example at hand and their table further on (section 6)',
  (_letter, form) => {
    const questions = questionsOf(form);
    const ids = questions.map(({ id }) => id);
    const risks = questions.find(({ id }) => id === 'assessedRisks')?.question;
    expect(risks?.guidance).toContain('Think of the stakeholders with each (protocol section 6)');
    expect(risks?.example).toBe(stakeholderExample);
    expect(ids.indexOf('stakeholders')).toBeGreaterThan(ids.indexOf('assessedRisks'));
  }
);
