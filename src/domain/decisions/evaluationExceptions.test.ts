import { criteriaOf } from '../../testing/builders';
import { graded } from '../../testing/gradedAnswers';
import { proposalDocument, registrationOf } from '../../testing/registrationBuilders';
import { printedSettings } from '../protocol/printedSettings';
import { evaluationExceptions } from './evaluationExceptions';

const significance = { ...proposalDocument().significance, criteria: criteriaOf(5, 5, 5, 5, 5, 5, 5) };
const clear = {
  objectives: [{ aim: 'Halve it', realistic: true, measurable: true }],
  deliverables: [{ task: 'Open', milestone: '1 May', lead: 'Amy' }],
  jointRisk: graded('yes')
};

function texts(
  evaluation: typeof clear & { readonly [id: string]: unknown },
  registration = registrationOf()
): readonly string[] {
  const document = proposalDocument({ formVersion: 'appendix-d-1', significance, registration, evaluation } as never);
  return evaluationExceptions(document, { settings: printedSettings }).map(({ text }) => text);
}

describe('what an approver should see of a full evaluation', () => {
  it('is nothing where all is in order, and nothing where only Appendix B was asked', () => {
    expect(texts(clear)).toEqual([]);
    expect(evaluationExceptions(proposalDocument(), { settings: printedSettings })).toEqual([]);
  });

  it('is a must that is not met, what the agreement lacks, and an approval that is deemed not appropriate', () => {
    const evaluation = {
      ...clear,
      jointRisk: graded('no'),
      agreementAims: graded('no'),
      agreementConflicts: graded('partly'),
      executiveApproval: 'notAppropriate',
      executiveReason: 'A small grant'
    };
    expect(texts(evaluation, registrationOf({ accountableBody: 'Council' }))).toEqual([
      'A Major partnership must have a joint risk assessment with all the partners, and has none.',
      '2 elements are missing from the governing agreement.',
      'The officer finds the prior approval of the Executive not appropriate: A small grant'
    ]);
  });

  it.each([
    [{}, 'Both the objectives and the deliverables are unclear, and no choice is recorded.'],
    [
      { clarityChoice: 'fix', clarityFixBy: '2027-06-30' },
      'Both the objectives and the deliverables are unclear: they are to be put right by 30 Jun 2027.'
    ],
    [
      { clarityChoice: 'cease', clarityReason: 'It has no purpose' },
      'Both the objectives and the deliverables are unclear: it is to cease. It has no purpose'
    ]
  ])('is what follows where objectives and deliverables are unclear: %j', (choice, text) => {
    expect(texts({ ...clear, objectives: [], deliverables: [], ...choice })).toEqual([text]);
  });
});
