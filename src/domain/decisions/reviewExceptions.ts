import { clarityChoiceIn, clarityInReview } from '../governance/clarity';
import { gradeOf } from '../governance/gradeOf';
import { cellText, rowsOf, textOf } from '../registration/readRegistration';
import type { ReviewDocument } from '../submissions/submission';
import type { BriefException } from './briefException';
import { clarityWords } from './clarityWords';

/** Recommendations of Appendix E that ask for more than carrying on. */
const recommended: { readonly [code: string]: string } = {
  change: 'to continue with changes',
  scaleDown: 'to scale it down',
  merge: 'to merge it with another',
  leave: 'to leave it'
};

/** What Appendix E says that an approver should see before signing (protocol sections 4, 5.6, 5.8, 5.10 and 7). */
export function reviewExceptions({ evaluation = {}, particulars }: ReviewDocument): readonly BriefException[] {
  const found: BriefException[] = [];
  const add = (id: string, text: string | false | undefined): void => {
    if (text) found.push({ field: `review.${id}`, text });
  };
  const isNot = (id: string): boolean => ['no', 'partly'].includes(gradeOf(particulars, id) ?? '');
  const recommendation = recommended[textOf(particulars, 'yearRecommendation')];
  const overall = textOf(particulars, 'yearRatingOverall');
  const dropped = rowsOf(particulars, 'lastActions').filter(row =>
    ['late', 'dropped'].includes(cellText(row, 'state'))
  );

  add('yearRecommendation', recommendation && `The officer recommends ${recommendation}.`);
  add(
    'stillPartnership',
    particulars.stillPartnership === false && 'By the officer’s answer it is no partnership any more.'
  );
  add(
    'clarityNowChoice',
    clarityInReview(evaluation, particulars).bothUnclear && clarityWords(clarityChoiceIn(particulars, 'clarityNow'))
  );
  add('yearRatingOverall', (overall === 'limited' || overall === 'weak') && `As a whole it is rated ${overall}.`);
  add('costsExceed', particulars.costsExceed === true && 'Its costs exceed its benefits.');
  add('valueJudgement', textOf(particulars, 'valueJudgement') === 'poor' && 'It is judged to be poor value for money.');
  add(
    'lastActions',
    dropped.length > 0 &&
      (dropped.length === 1
        ? 'One action of last year is late or was dropped.'
        : `${dropped.length} actions of last year are late or were dropped.`)
  );
  add(
    'jointRiskRepeated',
    isNot('jointRiskRepeated') && 'The joint risk assessment was not repeated with all the partners.'
  );
  add('registersUpdated', isNot('registersUpdated') && 'The risk registers are not up to date.');
  add(
    'conditionsMet',
    isNot('conditionsMet') && 'The conditions of the grants were not all met: money may be clawed back.'
  );
  add('exitReviewed', particulars.exitReviewed === false && 'The exit arrangements were not reviewed.');
  return found;
}
