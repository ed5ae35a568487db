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

const every = {
  formVersion: v.pipe(v.string(), v.minLength(1)),
  protocolVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  submissionKey: key,
  partnershipKey: key,
  supersedes: v.string(),
  name: v.string(),
  existing: v.boolean(),
  service: v.string(),
  leadOfficer: v.strictObject({ login: v.string(), objectId: v.string(), name: v.string() }),
  screening
};

/** The exact shape of every kind of document that this version can read; anything more or less is refused. */
export const documentShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('NotPartnership'), ...every }),
  v.strictObject({ kind: v.literal('ScoreSheet'), ...every, significance })
]);
