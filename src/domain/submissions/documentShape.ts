import * as v from 'valibot';
import { standings } from '../money/moneyByYear';
import { grades } from '../registration/gradedAnswer';
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
const text = v.pipe(v.string(), v.minLength(1));
const evidenceFile = v.strictObject({
  key,
  name: text,
  kind: v.string(),
  size: pence,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  uniqueId: v.string(),
  speaksFor: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  paperFile: v.optional(text)
});
const graded = v.strictObject({
  grade: v.picklist(grades),
  note: v.optional(text),
  evidence: v.optional(text),
  files: v.optional(v.pipe(v.array(evidenceFile), v.minLength(1)))
});
const moneyByYear = v.strictObject({
  amounts: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^\d{4}\/\d{2}$/)), pence),
    v.check(amounts => Object.keys(amounts).length > 0)
  ),
  standing: v.optional(v.picklist(standings))
});
const cell = v.union([
  v.string(),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.array(v.string()),
  person,
  graded,
  moneyByYear
]);
const tableRow = v.pipe(
  v.record(v.string(), cell),
  // A broken file is no row.
  v.check(row => Object.keys(row).length <= 50 && !('sha256' in row))
);
const answer = v.union([cell, v.array(evidenceFile), v.array(tableRow)]);
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
