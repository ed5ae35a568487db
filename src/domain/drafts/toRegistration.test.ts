import { answersOf, criteriaOf, draftKeys, person, significanceOf } from '../../testing/builders';
import { registrationOf } from '../../testing/registrationBuilders';
import { printedSettings } from '../protocol/printedSettings';
import { toDocument } from './toDocument';

const context = { settings: printedSettings, me: person('Amy Staff'), registration: registrationOf() };
const limited = answersOf({ significance: significanceOf({ criteria: criteriaOf(1, 2, 2, 2, 2, 2, 2) }) });

describe('a draft with Appendix B', () => {
  it('is submitted as a registration: screening, Appendix A and Appendix B in one', () => {
    expect(toDocument(draftKeys(), limited, context)).toMatchObject({
      kind: 'Proposal',
      formVersion: 'appendix-b-1',
      screening: { result: 'Partnership' },
      significance: { criteria: { 1: { score: 1 } } },
      registration: { purpose: 'Keep the riverside park clean and open' }
    });
  });

  it('names the submission that it corrects', () => {
    expect(toDocument(draftKeys(), { ...limited, supersedes: 'submission-z' }, context).supersedes).toBe(
      'submission-z'
    );
  });

  it('keeps the lead officer of what it corrects, whoever sends it', () => {
    const corrected = { ...limited, supersedes: 'submission-z', leadOfficer: person('Lucy Lead') };
    expect(toDocument(draftKeys(), corrected, context).leadOfficer.name).toBe('Lucy Lead');
    expect(toDocument(draftKeys(), limited, context).leadOfficer.name).toBe('Amy Staff');
  });

  it.each([
    [
      'a Moderate partnership',
      criteriaOf(3, 3, 3, 3, 3, 3, 3),
      'A Moderate partnership needs the Basic Partnership Evaluation (Appendix C) as well: submit the score sheet until it is filled in.'
    ],
    [
      'a Major partnership',
      criteriaOf(5, 4, 5, 5, 2, 5, 1),
      'A Major partnership needs the Full Partnership Evaluation (Appendix D) as well: submit the score sheet until it is filled in.'
    ],
    [
      'a partnership without a band',
      criteriaOf(3, 3, 3, 3, 'doesNotApply', 'doesNotApply', 'doesNotApply'),
      'Too few criteria are scored to give a band: only the score sheet can be submitted.'
    ]
  ])('is refused for %s', (_case, criteria, sentence) => {
    const answers = answersOf({ significance: significanceOf({ criteria }) });
    expect(() => toDocument(draftKeys(), answers, context)).toThrow(sentence);
  });

  it('is taken for a partnership that the Chief Executive ruled Limited', () => {
    expect(toDocument(draftKeys(), answersOf(), { ...context, ruledBand: 'Limited' }).kind).toBe('Proposal');
  });
});
