import { formatPounds } from '../money/formatPounds';
import { amountOf, textOf } from '../registration/readRegistration';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import { plainDate } from '../time/plainDate';
import type { DrillAnswers, DrillHeading } from './drillAnswers';

interface DrillQuestion {
  readonly heading: DrillHeading;
  readonly form: keyof DrillAnswers;
  readonly id: string;
  readonly what: string;
  /** The answer in words; '' for none. */
  readonly words: (answers: RegistrationAnswers, id: string) => string;
  /** Absent where it is asked of every partnership. */
  readonly isAsked?: (answers: DrillAnswers) => boolean;
}

const isGrantFunded = ({ registration }: DrillAnswers): boolean => registration.grantFunded === true;
const isCouncilAccountable = ({ registration }: DrillAnswers): boolean => registration.accountableBody === 'Council';
const isReviewed = ({ review }: DrillAnswers): boolean => Object.keys(review).length > 0;

const ofEvaluation =
  (heading: DrillHeading) =>
  (id: string, what: string, words: DrillQuestion['words'] = textOf): DrillQuestion => ({
    heading,
    form: 'evaluation',
    id,
    what,
    words
  });
const arranged = ofEvaluation('arrangements');
const liable = ofEvaluation('liabilities');
const owned = ofEvaluation('assets');

/** What a fire drill wants to know: the seven exit questions of protocol section 5.10 in its order, and what lies behind them. */
export const drillQuestions: readonly DrillQuestion[] = [
  arranged('exitEnd', 'Arrangements for its end'),
  arranged('exitMainstream', 'Services that are mainstreamed'),
  arranged('exitLeaving', 'Arrangements for the council leaving'),
  arranged('exitImpact', 'How the impact is assessed'),
  arranged('exitInterval', 'How often this is reviewed', monthsWords),
  arranged('exitReviewOn', 'Next review of this', dateWords),
  arranged('terminationAgreed', 'Agreed by all partners and documented', yesNoWords),
  { heading: 'liabilities', form: 'registration', id: 'liabilities', what: 'Known liabilities', words: textOf },
  liable('exitLiabilities', 'Who bears residual liabilities'),
  liable('continuingLiability', 'Continuing financial liability'),
  {
    ...liable('residualLiability', 'Liability at the last review', moneyWords),
    form: 'review',
    isAsked: isReviewed
  },
  { ...liable('preFunding', 'Paid before the grant comes in, at most', moneyWords), isAsked: isCouncilAccountable },
  owned('assetOwnership', 'Who owns the assets'),
  owned('assetDisposal', 'How they are disposed of'),
  ofEvaluation('staff')('exitReallocation', 'How resources go back to partners'),
  {
    heading: 'grants',
    form: 'registration',
    id: 'grantFunded',
    what: 'Is any of it paid for by grants?',
    words: yesNoWords
  },
  { ...ofEvaluation('grants')('clawBack', 'Could be clawed back, at most', moneyWords), isAsked: isGrantFunded }
];

function moneyWords(answers: RegistrationAnswers, id: string): string {
  return typeof answers[id] === 'number' ? formatPounds(amountOf(answers, id)) : '';
}

function dateWords(answers: RegistrationAnswers, id: string): string {
  const date = textOf(answers, id);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? plainDate(date) : date;
}

function monthsWords(answers: RegistrationAnswers, id: string): string {
  const months = textOf(answers, id);
  return months === '' ? '' : `Every ${months} months`;
}

function yesNoWords(answers: RegistrationAnswers, id: string): string {
  const answer = answers[id];
  return typeof answer === 'boolean' ? (answer ? 'Yes' : 'No') : '';
}
