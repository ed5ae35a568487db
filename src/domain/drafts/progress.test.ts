import { answersOf, criteriaOf, notPartnershipAnswers, significanceOf } from '../../testing/builders';
import { emptyAnswers } from './emptyAnswers';
import { progressOf } from './progress';

describe('progress', () => {
  it('has not started when nothing is typed', () => {
    expect(progressOf(emptyAnswers)).toEqual({
      about: 'notStarted',
      screening: 'notStarted',
      significance: 'notStarted'
    });
  });

  it('is done when nothing is missing', () => {
    expect(progressOf(answersOf())).toEqual({
      about: 'done',
      screening: 'done',
      significance: 'done'
    });
  });

  it('has started when something is typed, even with no result yet', () => {
    const significance = significanceOf({ criteria: criteriaOf(5) });
    const { screening } = emptyAnswers;
    const answers = {
      ...emptyAnswers,
      name: 'Park',
      significance,
      screening: { ...screening, nearestExample: 'compact' }
    };
    expect(progressOf(answers)).toEqual({
      about: 'started',
      screening: 'started',
      significance: 'started'
    });
  });

  it('needs no Appendix A when it is not a partnership', () => {
    expect(progressOf(notPartnershipAnswers()).significance).toBe('notNeeded');
  });
});
