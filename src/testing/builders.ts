import type { DraftAnswers, DraftKeys } from '../domain/drafts/draft';
import { emptyAnswers } from '../domain/drafts/emptyAnswers';
import type { EvidenceFile } from '../domain/evidence/evidenceFile';
import type { Person } from '../domain/people/person';
import { emptyScreening } from '../domain/screening/emptyScreening';
import type { Screening } from '../domain/screening/screening';
import { emptySignificance } from '../domain/significance/emptySignificance';
import { criterionNumbers, type CriterionAnswer, type SignificanceAnswers } from '../domain/significance/significance';
import type { SubmissionRow } from '../domain/submissions/submission';

type Criteria = SignificanceAnswers['criteria'];
type ScoreGiven = CriterionAnswer['score'];

/** Somebody in the directory: person('Amy Staff') signs in as amy.staff@council.example. */
export function person(name: string): Person {
  const login = `${name.toLowerCase().replace(/ /g, '.')}@council.example`;
  return { login, objectId: `oid-${login}`, name };
}

/** A file as a submission cites it; its bytes are "abc". */
export function evidenceFile(name: string): EvidenceFile {
  const key = `key-of-${name}`;
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  return { key, name, kind: 'terms', size: 3, sha256, uniqueId: `id-${key}` };
}

/** The keys of a draft, told apart by a letter or word. */
export function draftKeys(mark: string = 'a'): DraftKeys {
  return { draftKey: `draft-${mark}`, partnershipKey: `partnership-${mark}`, submissionKey: `submission-${mark}` };
}

/** A screening in which every test is met, with its notes: a partnership. */
export function screeningOf(given: Partial<Screening> = {}): Screening {
  const yes = { answer: 'yes', note: '' } as const;
  return {
    ...emptyScreening,
    tests: {
      agreement: yes,
      independentBodies: { answer: 'yes', note: 'The council and the county' },
      workingTogether: yes,
      sharedRisk: { answer: 'yes', note: 'Money and reputation' },
      mutualBenefit: { answer: 'yes', note: 'Both keep the service' },
      qualityOfLife: { answer: 'yes', note: 'Cleaner parks' }
    },
    result: 'Partnership',
    ...given
  };
}

/** The seven criteria in their order (1 to 6 and 9), each with a reason; undefined leaves one unanswered. */
export function criteriaOf(...given: readonly ScoreGiven[]): Criteria {
  const criteria: { -readonly [N in keyof Criteria]: CriterionAnswer } = { ...emptySignificance.criteria };
  criterionNumbers.forEach((number, at) => {
    if (given[at] !== undefined) criteria[number] = { score: given[at], reason: 'Because it is so' };
  });
  return criteria;
}

/** Appendix A with the scores of a Moderate partnership. */
export function significanceOf(given: Partial<SignificanceAnswers> = {}): SignificanceAnswers {
  return { ...emptySignificance, criteria: criteriaOf(3, 3, 3, 3, 3, 3, 3), ...given };
}

/** A draft that could be submitted as a score sheet: a proposed partnership in Planning. */
export function answersOf(given: Partial<DraftAnswers> = {}): DraftAnswers {
  return {
    ...emptyAnswers,
    name: 'Riverside park',
    existing: false,
    service: 'Planning',
    screening: screeningOf(),
    significance: significanceOf(),
    ...given
  };
}

/** Answers that are submitted as "not a partnership": mere buying. */
export function notPartnershipAnswers(given: Partial<DraftAnswers> = {}): DraftAnswers {
  const screening = screeningOf();
  const tests = { ...screening.tests, workingTogether: { answer: 'no', note: '' } } as const;
  return answersOf({ screening: { ...screening, tests, result: 'NotPartnership', goodPractice: false }, ...given });
}

/** A submitted score sheet as tables read it, by Amy Staff unless said otherwise. */
export function submissionRow(given: Partial<SubmissionRow> = {}): SubmissionRow {
  const author = given.author ?? person('Amy Staff');
  return {
    id: 1,
    title: 'Riverside park',
    partnershipKey: 'partnership-a',
    kind: 'ScoreSheet',
    submissionKey: `submission-${given.id ?? 1}`,
    hash: 'f'.repeat(64),
    supersedes: '',
    formVersion: 'appendix-a-1',
    service: 'Planning',
    leadOfficer: author.login,
    leadOfficerName: author.name,
    band: 'Moderate',
    scorePercent: 60,
    submittedOn: '2027-03-01T09:00:00Z',
    ...given,
    author
  };
}
