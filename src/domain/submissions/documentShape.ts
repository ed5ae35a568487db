import * as v from 'valibot';
import { screeningResults } from '../screening/screening';
import { scores } from '../significance/significance';

const testResponse = v.strictObject({ answer: v.optional(v.picklist(['yes', 'no', 'unsure'])), note: v.string() });
const criterion = v.strictObject({ score: v.optional(v.picklist([...scores, 'doesNotApply'])), reason: v.string() });
const pence = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const screening = v.strictObject({
  tests: v.strictObject({
    agreement: testResponse,
    independentBodies: testResponse,
    workingTogether: testResponse,
    sharedRisk: testResponse,
    mutualBenefit: testResponse,
    qualityOfLife: testResponse
  }),
  nearestExample: v.string(),
  result: v.optional(v.picklist(screeningResults)),
  justification: v.string(),
  goodPractice: v.optional(v.boolean()),
  existingCouldDoIt: v.optional(v.boolean()),
  existingNote: v.string()
});

const significance = v.strictObject({
  criteria: v.strictObject({
    1: criterion,
    2: criterion,
    3: criterion,
    4: criterion,
    5: criterion,
    6: criterion,
    9: criterion
  }),
  amounts: v.strictObject({ year: v.string(), cash: pence, time: pence, passingThrough: pence }),
  aims: v.record(v.string(), v.picklist(['direct', 'indirect']))
});

const person = v.strictObject({ login: v.string(), objectId: v.string(), name: v.string() });
const cell = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean(), person]);
const tableRow = v.pipe(
  v.record(v.string(), cell),
  v.check(row => Object.keys(row).length <= 50)
);
const answer = v.union([
  v.string(),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.array(v.string()),
  person,
  v.array(tableRow)
]);
/** A form's answers by question id; which ids and values there are is the form's affair. */
const answers = v.record(v.string(), answer);

const every = {
  formVersion: v.pipe(v.string(), v.minLength(1)),
  protocolVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  submissionKey: key,
  partnershipKey: key,
  supersedes: v.string(),
  name: v.string(),
  existing: v.boolean(),
  service: v.string(),
  leadOfficer: person
};

const record = { screening, significance, registration: answers, evaluation: v.optional(answers) };
const following = { against: v.string(), particulars: answers };
const affirmed = v.record(v.string(), v.strictObject({ by: person, on: v.string() }));
const difference = v.strictObject({ field: v.string(), before: v.string(), after: v.string() });
const renewing = { ...record, ...following, affirmed, differences: v.array(difference) };

/** The exact shape of every kind of document that this version can read; anything more or less is refused. */
export const documentShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('NotPartnership'), ...every, screening }),
  v.strictObject({ kind: v.literal('ScoreSheet'), ...every, screening, significance }),
  v.strictObject({ kind: v.literal('Proposal'), ...every, ...record }),
  v.strictObject({ kind: v.literal('Review'), ...every, ...renewing }),
  v.strictObject({ kind: v.literal('Change'), ...every, ...renewing }),
  v.strictObject({ kind: v.literal('Confirmation'), ...every, ...following }),
  v.strictObject({ kind: v.literal('Leaving'), ...every, ...following }),
  v.strictObject({ kind: v.literal('Handover'), ...every, ...following, draft: v.optional(v.string()) }),
  v.strictObject({ kind: v.literal('Withdrawal'), ...every, reason: v.string() })
]);
