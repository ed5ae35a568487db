import { confirmationForm } from '../confirmation/confirmationForm';
import { questionsOf, type Form } from '../model/form';
import { annualReviewForm } from './annualReviewForm';

function notDemanded(form: Form, ...ids: readonly string[]): readonly string[] {
  const demanded = questionsOf(form).flatMap(({ id, question }) =>
    question.kind !== 'carried' && 'required' in question && question.required !== undefined ? [id] : []
  );
  return ids.filter(id => !demanded.includes(id));
}

describe('the annual review demands an answer', () => {
  it('on what was achieved, in time and within budget (section 5.10)', () => {
    expect(notDemanded(annualReviewForm, 'outputResults', 'outcomeResults', 'deliverableResults')).toEqual([]);
    const results = questionsOf(annualReviewForm).find(({ id }) => id === 'deliverableResults')?.question;
    expect(results?.kind === 'grid' && Object.keys(results.columns)).toEqual([
      'task',
      'state',
      'onTime',
      'onBudget',
      'note'
    ]);
  });

  it('on what each partner put in, beside what the council thinks of the whole (section 1.1)', () => {
    expect(notDemanded(annualReviewForm, 'moneyResults', 'yearRatingOverall')).toEqual([]);
  });

  it('on how risks and stakeholders moved: both are assessed again while it runs (sections 5.6 and 6)', () => {
    expect(notDemanded(annualReviewForm, 'riskMovement', 'stakeholderMoves')).toEqual([]);
  });
});

it('the yearly confirmation of a Limited partnership belongs to a round of service planning (section 4)', () => {
  expect(notDemanded(confirmationForm, 'planningRound', 'stillRunning', 'factsRight', 'stillLimited')).toEqual([]);
});
