import { criteriaOf, screeningOf } from '../../testing/builders';
import { proposalDocument, proposalRow, registrationOf } from '../../testing/registrationBuilders';
import { printedSettings } from '../protocol/printedSettings';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import type { ProposalDocument } from '../submissions/submission';
import { briefOf, moneyWords } from './brief';
import { checkDecision } from './checkDecision';
import type { NewDecision } from './decision';
import { statementOf } from './statementOf';

const fitting = proposalDocument({
  significance: {
    criteria: criteriaOf(1, 2, 2, 2, 2, 2, 2),
    amounts: { year: '2027/28', cash: 200_000, time: 100_000, passingThrough: 0 },
    aims: { 'aim-1': 'direct' }
  }
});

function exceptionsFor(given: Partial<ProposalDocument>): readonly string[] {
  return briefOf({ ...fitting, ...given }, { settings: printedSettings }).exceptions.map(({ text }) => text);
}

function exceptionsWith(registration: RegistrationAnswers): readonly string[] {
  return exceptionsFor({ registration: registrationOf(registration) });
}

describe('the decision brief', () => {
  it('says what is asked, the band with its scores, and the money of this year and the next two', () => {
    const brief = briefOf(fitting, { settings: printedSettings });
    expect(brief).toMatchObject({
      ask: 'Register Riverside park as a Limited partnership of Planning.',
      purpose: 'Keep the riverside park clean and open',
      band: 'Limited',
      percent: 37.1,
      total: 13,
      highestPossible: 35,
      money: [
        { label: 'This year', year: '2027/28', pence: 200_000 },
        { label: 'Next year', year: '2028/29', pence: 200_000 },
        { label: 'The year after', year: '2029/30', pence: 0 }
      ],
      time: 100_000,
      passingThrough: 0,
      partners: ['Riverside Trust'],
      exceptions: []
    });
    expect(brief.scores.map(({ number, score, reason }) => [number, score, reason])[0]).toEqual([
      1,
      1,
      'Because it is so'
    ]);
    expect(moneyWords(brief)).toBe('£2,000 this year, £2,000 next year, nothing the year after');
  });

  it('says when the partnership exists already', () => {
    expect(briefOf({ ...fitting, existing: true }, { settings: printedSettings }).ask).toBe(
      'Register Riverside park as a Limited partnership of Planning, which exists already.'
    );
  });
});

describe('what is out of the ordinary', () => {
  it.each<[string, RegistrationAnswers, string]>([
    ['no governing document', { governingDocument: 'none' }, 'There is no governing document.'],
    [
      'a governing document to come',
      { governingDocument: 'none', governingDocumentDue: '2027-06-03' },
      'There is no governing document yet: it is due on 3 Jun 2027.'
    ],
    ['no exit arrangement', { exitArrangement: 'no' }, 'There is no exit arrangement.'],
    ['an exit arrangement to come', { exitArrangement: 'notYet' }, 'There is no exit arrangement yet.'],
    ['no accountable body yet', { accountableBody: 'Undecided' }, 'The accountable body is not decided yet.'],
    ['no risks', { risks: [] }, 'No risks to the council are listed.'],
    [
      'more money than was scored',
      { cashThisYear: 200_001 },
      "This year's money from the council is more than the highest year given for criterion 1."
    ],
    [
      'more money in a later year than was scored',
      { cashYearAfter: 200_001 },
      "The third year's money from the council is more than the highest year given for criterion 1."
    ]
  ])('%s', (_case, registration, text) => {
    expect(exceptionsWith(registration)).toEqual([text]);
  });

  it('the council as accountable body, and a score of criterion 3 that does not fit it', () => {
    expect(exceptionsWith({ accountableBody: 'Council' })).toEqual([
      'The council is to be accountable body: members approve it too.',
      'Criterion 3: the council is to be accountable body, which scores 5; the officer scored 2.'
    ]);
  });

  it('a result against the suggestion, with its justification', () => {
    const screening = screeningOf({ result: 'InBetween', justification: 'The trust is new' });
    expect(exceptionsFor({ screening })).toEqual(['The screening result is against the suggestion: The trust is new']);
  });

  it('scores that do not fit the amounts or the aims', () => {
    const significance = { ...fitting.significance, criteria: criteriaOf(2, 1, 2, 2, 2, 2, 2) };
    expect(exceptionsFor({ significance })).toEqual([
      'Criterion 1: the amounts give 1, the officer scored 2.',
      'Criterion 2: the aims ticked give 2, the officer scored 1.'
    ]);
  });

  it('criteria left out that could change the band', () => {
    const significance = {
      ...fitting.significance,
      criteria: criteriaOf(1, 2, 2, 2, 2, 'doesNotApply', 'doesNotApply')
    };
    expect(exceptionsFor({ significance })).toEqual(['Criteria left out as not applying could make it Moderate.']);
  });
});

describe('the statement of what is signed', () => {
  it('names the partnership, the version and the fingerprint', () => {
    const first = proposalRow();
    const back = proposalRow({ id: 2, kind: 'Withdrawal' });
    const latest = proposalRow({ id: 3, hash: `1a2b3c4d${'0'.repeat(56)}` });
    expect(statementOf({ latest, counted: [first, back, latest] })).toEqual({
      name: 'Riverside park',
      version: 2,
      fingerprint: '1a2b 3c4d',
      what: 'the registration of Riverside park, version 2, fingerprint 1a2b 3c4d'
    });
  });
});

describe('a decision needs', () => {
  const decision: NewDecision = {
    key: 'd',
    partnershipKey: 'p',
    submissionKey: 's',
    hash: 'h',
    outcome: 'Approved',
    capacity: 'HeadOfService',
    comment: ''
  };

  it('no words to approve', () => {
    expect(checkDecision(decision)).toEqual([]);
  });

  it.each<[string, Partial<NewDecision>, string, string]>([
    [
      'a comment to return',
      { outcome: 'Returned', comment: ' ' },
      'comment',
      'Say what has to be put right: the officer reads it.'
    ],
    ['a comment to refuse', { outcome: 'Refused' }, 'comment', 'Say why you refuse it: the officer reads it.'],
    ['its conditions', { outcome: 'ApprovedWithConditions' }, 'conditions', 'Write the conditions.'],
    [
      'a comment of no more than 2,000 characters',
      { comment: 'a'.repeat(2001) },
      'comment',
      'Shorten this to 2,000 characters or fewer: it has 2,001.'
    ],
    ['a band to rule', { outcome: 'BandRuled', comment: 'So it is' }, 'band', 'Choose the band.']
  ])('%s', (_case, given, field, text) => {
    expect(checkDecision({ ...decision, ...given })).toEqual([{ field, text }]);
  });

  it('the minute of the meeting for members', () => {
    expect(checkDecision({ ...decision, outcome: 'MembersApproved' }).map(({ field }) => field)).toEqual([
      'minuteReference',
      'meetingOn'
    ]);
  });
});
