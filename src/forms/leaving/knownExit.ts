import type { RecordDocument } from '../../domain/submissions/submission';
import { fullEvaluationForm } from '../fullEvaluation/fullEvaluationForm';
import { describeAnswers, type DescribedRow } from '../model/describeAnswers';
import { registrationForm } from '../registration/registrationForm';

/** Where the record answers what the leaving asks as a fact: by question of the leaving, fields of the record (protocol section 5.10). */
const sources: { readonly [question: string]: readonly string[] } = {
  factEnd: ['evaluation.exitEnd', 'registration.exitArrangement'],
  factMainstream: ['evaluation.exitMainstream'],
  factLeaving: ['evaluation.exitLeaving'],
  factReallocation: ['evaluation.exitReallocation'],
  factLiabilities: ['evaluation.exitLiabilities', 'evaluation.continuingLiability', 'registration.liabilities'],
  factImpact: ['evaluation.exitImpact'],
  factReviewed: ['evaluation.terminationReviewedOn', 'evaluation.exitReviewOn'],
  assets: ['evaluation.assetOwnership', 'evaluation.assetDisposal'],
  liabilitiesLeft: ['registration.liabilities', 'evaluation.preFunding', 'evaluation.clawBack'],
  grantsLeft: ['registration.grants'],
  staffLeft: ['evaluation.councilContribution'],
  dataReturned: ['registration.sharesData']
};

/** What the record in force says about the questions of the leaving, in the words in which it was approved; nothing where it says nothing. */
export function knownExit({
  registration,
  evaluation = {}
}: RecordDocument): ReadonlyMap<string, readonly DescribedRow[]> {
  const rows = new Map<string, DescribedRow>();
  for (const [prefix, form, stored] of [
    ['registration', registrationForm, registration],
    ['evaluation', fullEvaluationForm, evaluation]
  ] as const) {
    for (const section of describeAnswers(form, stored, {})) {
      for (const row of section.rows) rows.set(`${prefix}.${row.id}`, row);
    }
  }
  const known = new Map<string, readonly DescribedRow[]>();
  for (const [question, fields] of Object.entries(sources)) {
    const found = fields.flatMap(field => rows.get(field) ?? []).filter(row => row.text !== '');
    if (found.length > 0) known.set(question, found);
  }
  return known;
}
