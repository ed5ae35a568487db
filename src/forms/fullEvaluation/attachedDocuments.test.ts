import { questionsOf } from '../model/form';
import { fullEvaluationForm } from './fullEvaluationForm';

const asked = new Map(questionsOf(fullEvaluationForm).map(({ id, question }) => [id, question]));

it('a copy of the constitution or the terms of reference is a must where there is one (section 5.3)', () => {
  expect(asked.get('agreementFile')).toMatchObject({
    kind: 'file',
    required: 'Attach the constitution or the terms of reference.',
    onlyWhen: { question: 'governingDocument', is: ['constitution', 'terms', 'agreement'] }
  });
});

it.each([
  ['optionsFile', 'options appraisal'],
  ['businessCaseFile', 'business case'],
  ['communicationFile', 'communications strategy'],
  ['dataProtocolFile', 'data sharing protocol'],
  ['planFile', 'action plan or business plan']
])('%s takes the %s as a file (sections 5.4, 5.9 and 5.10)', (id, words) => {
  const question = asked.get(id);
  expect(question?.kind).toBe('file');
  expect(question?.ask).toContain(words);
});
