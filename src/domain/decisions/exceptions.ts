import type { ProtocolSettings } from '../protocol/settings';
import { accountableBodyOf, amountOf, rowsOf, textOf } from '../registration/readRegistration';
import { needsJustification } from '../screening/suggestScreeningResult';
import { scoreForAims, scoreForAmount, tickedAims } from '../significance/proposeScores';
import { rangeIfScored } from '../significance/rangeIfScored';
import type { RecordDocument } from '../submissions/submission';

/** Something out of the ordinary that an approver should see before signing; it stops nothing. */
export interface BriefException {
  /** The field that it is about, as queries name it. */
  readonly field: string;
  readonly text: string;
}

/** What an approver should look at: what the protocol asks for and is missing, and where answers do not fit each other. */
export function exceptionsOf(document: RecordDocument, settings: ProtocolSettings): readonly BriefException[] {
  return [...governanceExceptions(document), ...screeningExceptions(document), ...scoreExceptions(document, settings)];
}

/** Protocol sections 5.3, 5.6, 5.8 and 5.10. */
function governanceExceptions({ registration }: RecordDocument): readonly BriefException[] {
  const found: BriefException[] = [];
  const add = (question: string, text: string | false): void => {
    if (text) found.push({ field: `registration.${question}`, text });
  };
  const due = textOf(registration, 'governingDocumentDue');
  add(
    'governingDocument',
    textOf(registration, 'governingDocument') === 'none' &&
      (due === ''
        ? 'There is no governing document.'
        : `There is no governing document yet: it is due on ${plainDate(due)}.`)
  );
  const exit = textOf(registration, 'exitArrangement');
  add('exitArrangement', exit === 'no' && 'There is no exit arrangement.');
  add('exitArrangement', exit === 'notYet' && 'There is no exit arrangement yet.');
  const body = accountableBodyOf(registration);
  add('accountableBody', body === 'Council' && 'The council is to be accountable body: members approve it too.');
  add('accountableBody', body === 'Undecided' && 'The accountable body is not decided yet.');
  add('risks', rowsOf(registration, 'risks').length === 0 && 'No risks to the council are listed.');
  return found;
}

/** Protocol section 2: a result against the suggestion is justified, never forbidden. */
function screeningExceptions({ screening }: RecordDocument): readonly BriefException[] {
  if (!needsJustification(screening)) return [];
  const text = `The screening result is against the suggestion: ${screening.justification.trim()}`;
  return [{ field: 'screening.result', text }];
}

/** Appendix A: what was scored is never changed; where amounts or aims say otherwise, the approver sees both. */
function scoreExceptions(
  { significance, registration }: RecordDocument,
  settings: ProtocolSettings
): readonly BriefException[] {
  const found: BriefException[] = [];
  const { criteria, amounts, aims } = significance;
  const total = amounts.cash + amounts.time + amounts.passingThrough;
  const byAmount = scoreForAmount(total, settings);
  const funding = criteria[1].score;
  const fits =
    funding === byAmount.score || funding === byAmount.atBoundary?.below || funding === byAmount.atBoundary?.from;
  if (!fits)
    found.push({ field: 'criterion.1', text: `Criterion 1: the amounts give ${byAmount.score}, ${scored(funding)}.` });
  const byAims = scoreForAims(tickedAims(aims, settings), settings);
  const fit = criteria[2].score;
  if (fit !== byAims)
    found.push({ field: 'criterion.2', text: `Criterion 2: the aims ticked give ${byAims}, ${scored(fit)}.` });
  const range = rangeIfScored(criteria, settings);
  if (range && range.highest.band !== range.lowest.band) {
    const text = `Criteria left out as not applying could make it ${range.highest.band ?? 'any band'}.`;
    found.push({ field: 'criterion', text });
  }
  const above = cashYears.find(({ question }) => amountOf(registration, question) > amounts.cash);
  if (above) {
    const text = `${above.words} money from the council is more than the highest year given for criterion 1.`;
    found.push({ field: `registration.${above.question}`, text });
  }
  return found;
}

/** Appendix B gives the council's cash of three years, and criterion 1 is scored by the highest year. */
const cashYears = [
  { question: 'cashThisYear', words: "This year's" },
  { question: 'cashNextYear', words: "Next year's" },
  { question: 'cashYearAfter', words: "The third year's" }
] as const;

function scored(score: number | string | undefined): string {
  if (score === undefined) return 'it is not scored';
  return score === 'doesNotApply' ? 'it is said not to apply' : `the officer scored ${score}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "3 Mar 2027" of 2027-03-03. */
function plainDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[month - 1]} ${year}`;
}
