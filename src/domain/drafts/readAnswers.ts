import { readTypedAnswers } from '../registration/readTypedAnswers';
import { screeningResults, type Screening, type TestResponse } from '../screening/screening';
import { scores, type CriterionAnswer, type SignificanceAnswers } from '../significance/significance';
import { asciiJson } from '../text/asciiJson';
import { Trouble } from '../trouble';
import type { DraftAnswers } from './draft';
import { readFollowUp } from './readFollowUp';

type Part = { readonly [key: string]: unknown };

const testAnswers = ['yes', 'no', 'unsure'] as const;
const scoreAnswers = [...scores, 'doesNotApply'] as const;
const aimAnswers = ['direct', 'indirect'] as const;

/**
 * Reads a stored draft, of this version or another: what is missing or of the wrong kind is empty, what is unknown is dropped, so that
 * an officer never loses the rest. Throws `refused` only for text that is no JSON at all.
 */
export function readAnswers(stored: unknown): DraftAnswers {
  const all = part(parsed(stored));
  return {
    name: words(all.name),
    existing: yesOrNo(all.existing),
    service: words(all.service),
    screening: screening(part(all.screening)),
    significance: significance(part(all.significance)),
    registration: readTypedAnswers(all.registration),
    evaluation: readTypedAnswers(all.evaluation),
    ...readFollowUp(all.followUp),
    supersedes: words(all.supersedes),
    ...leadOfficer(part(all.leadOfficer))
  };
}

/** A draft as it is stored. */
export function answersText(answers: DraftAnswers): string {
  return asciiJson(JSON.stringify(answers));
}

function parsed(stored: unknown): unknown {
  if (typeof stored === 'object' && stored !== null) return stored;
  try {
    return JSON.parse(String(stored ?? ''));
  } catch {
    throw new Trouble('refused', 'This draft cannot be read: what is stored is not a draft of this toolkit.');
  }
}

function leadOfficer(from: Part): Pick<DraftAnswers, 'leadOfficer'> {
  const login = words(from.login);
  return login ? { leadOfficer: { login, objectId: words(from.objectId), name: words(from.name) } } : {};
}

function screening(from: Part): Screening {
  const tests = part(from.tests);
  return {
    tests: {
      agreement: test(part(tests.agreement)),
      independentBodies: test(part(tests.independentBodies)),
      workingTogether: test(part(tests.workingTogether)),
      sharedRisk: test(part(tests.sharedRisk)),
      mutualBenefit: test(part(tests.mutualBenefit)),
      qualityOfLife: test(part(tests.qualityOfLife))
    },
    nearestExample: words(from.nearestExample),
    result: oneOf(screeningResults, from.result),
    justification: words(from.justification),
    goodPractice: yesOrNo(from.goodPractice),
    existingCouldDoIt: yesOrNo(from.existingCouldDoIt),
    existingNote: words(from.existingNote)
  };
}

function significance(from: Part): SignificanceAnswers {
  const criteria = part(from.criteria);
  const amounts = part(from.amounts);
  return {
    criteria: {
      1: criterion(part(criteria[1])),
      2: criterion(part(criteria[2])),
      3: criterion(part(criteria[3])),
      4: criterion(part(criteria[4])),
      5: criterion(part(criteria[5])),
      6: criterion(part(criteria[6])),
      9: criterion(part(criteria[9]))
    },
    amounts: {
      year: words(amounts.year),
      cash: words(amounts.cash),
      time: words(amounts.time),
      passingThrough: words(amounts.passingThrough)
    },
    aims: aims(part(from.aims))
  };
}

function test(from: Part): TestResponse {
  return { answer: oneOf(testAnswers, from.answer), note: words(from.note) };
}

function criterion(from: Part): CriterionAnswer {
  return { score: oneOf(scoreAnswers, from.score), reason: words(from.reason) };
}

function aims(from: Part): SignificanceAnswers['aims'] {
  const kept: { [aimId: string]: 'direct' | 'indirect' } = {};
  for (const [id, how] of Object.entries(from)) {
    const known = oneOf(aimAnswers, how);
    if (known && id !== '__proto__') kept[id] = known;
  }
  return kept;
}

function part(value: unknown): Part {
  return typeof value === 'object' && value !== null ? (value as Part) : {};
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function yesOrNo(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function oneOf<T>(known: readonly T[], value: unknown): T | undefined {
  return known.find(one => one === value);
}
