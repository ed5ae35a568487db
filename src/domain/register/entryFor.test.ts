import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import {
  decisionRow,
  proposalDocument,
  proposalRow,
  recordsOf,
  registerRowOf,
  registrationOf
} from '../../testing/registrationBuilders';
import { noticeRow } from '../../testing/followUpBuilders';
import { leavingOf } from '../../testing/wholeDocuments';
import type { Records } from '../partnerships/records';
import type { PartnershipStatus } from '../status/status';
import { annexesOf } from './annexesOf';
import { entryFor } from './entryFor';
import { nextReference } from './nextReference';
import type { RegisterRow } from './registerRow';

const now = new Date('2027-03-04T09:00:00Z');
const carol = person('Carol Cept');
const approved = { submissions: [proposalRow()], decisions: [decisionRow()] };
const entered = decisionRow({
  id: 2,
  outcome: 'Entered',
  capacity: 'Cept',
  author: carol,
  decidedOn: '2027-03-03T10:00:00Z'
});

function refusal(given: Partial<Records>, me = carol, document = proposalDocument()): string {
  try {
    entryFor(derived(given), document, recordsOf(given), me, now);
    return 'entered';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : '';
  }
}

describe('entering a partnership in the register', () => {
  it('writes its official facts from the submission that was approved', () => {
    expect(entryFor(derived(approved), proposalDocument(), recordsOf(approved), carol, now).facts).toEqual({
      key: 'partnership-a',
      name: 'Riverside park',
      status: 'Active',
      approvalStatus: 'Approved',
      band: 'Limited',
      scorePercent: 37.1,
      service: 'Planning',
      leadOfficer: 'amy.staff@council.example',
      leadOfficerName: 'Amy Staff',
      submissionKey: 'submission-1',
      hash: 'f'.repeat(64),
      submittedOn: '2027-03-01T09:00:00Z',
      decidedOn: '2027-03-02T10:00:00Z',
      purpose: 'Keep the riverside park clean and open',
      accountableBody: 'None',
      councilMoney: 300_000,
      startedOn: '2027-04-01',
      endsOn: '',
      nextReview: '2027-03-31'
    });
  });

  it('keeps the receiver of a hand-over, and whom CEPT named in the register, as lead officer', () => {
    const ben = { leadOfficer: 'ben.new@council.example', leadOfficerName: 'Ben New' };
    const given = noticeRow('Handover', { ...ben, submittedOn: '2027-03-01T10:00:00Z' });
    const handed = { ...approved, submissions: [proposalRow(), given] };
    const named = { ...approved, decisions: [decisionRow(), entered], register: [registerRowOf(ben)] };
    for (const records of [handed, named]) {
      expect(entryFor(derived(records), proposalDocument(), recordsOf(records), carol, now).facts).toMatchObject(ben);
    }
  });

  it.each([
    [
      'by somebody who is not of CEPT',
      () => refusal(approved, person('Amy Staff')),
      'Only a member of CEPT, by Routing, enters a partnership in the register.'
    ],
    [
      'of what is not approved',
      () => refusal({ submissions: [proposalRow()] }),
      'This partnership cannot be entered: no approval of it is in force.'
    ],
    [
      'of another submission than the approved one',
      () => refusal(approved, carol, proposalDocument({ submissionKey: 'submission-2' })),
      'This is not the submission whose approval is in force: open the partnership again.'
    ],
    [
      'of a submission whose columns do not match its answers',
      () => refusal(approved, carol, proposalDocument({ service: 'Leisure' })),
      'This submission cannot be entered. Its columns do not match its answers: service.'
    ]
  ])('is refused %s', (_case, act, sentence) => {
    expect(act()).toBe(sentence);
  });
});

describe('closing a partnership that the council left', () => {
  const leaving = { ...leavingOf(proposalDocument()), particulars: { leavesOn: '2027-06-30' } };
  const left = noticeRow('Leaving');
  const signed = decisionRow({ id: 3, submissionKey: 'submission-2', decidedOn: '2027-04-02T10:00:00Z' });
  const given = { submissions: [proposalRow(), left], decisions: [decisionRow(), entered, signed] };
  const closingOf = (records: Partial<Records>): ReturnType<typeof entryFor> =>
    entryFor(derived({ register: [registerRowOf()], ...records }, april), leaving, recordsOf(records), carol, now);
  const april = '2027-04-03T12:00:00Z';

  it('writes its end and leaves its other facts as they were, with no review to come and no rows beside it', () => {
    expect(closingOf(given)).toEqual({
      facts: {
        key: 'partnership-a',
        name: 'Riverside park',
        status: 'Closed',
        approvalStatus: 'Approved',
        band: 'Limited',
        service: 'Planning',
        leadOfficer: 'amy.staff@council.example',
        leadOfficerName: 'Amy Staff',
        submissionKey: 'submission-2',
        hash: 'f'.repeat(64),
        submittedOn: '2027-04-01T09:00:00Z',
        decidedOn: '2027-04-02T10:00:00Z',
        endsOn: '2027-06-30',
        nextReview: ''
      },
      annexes: { partners: [], risks: [], contributions: [], deliverables: [] }
    });
  });

  it.each([
    [
      'before the leaving is approved',
      [decisionRow(), entered],
      'This partnership cannot be closed: its leaving is not approved.'
    ],
    [
      'before the partnership was entered',
      [decisionRow(), signed],
      'Enter the partnership in the register first, then close it.'
    ]
  ])('is refused %s', (_case, decisions, sentence) => {
    expect(() => closingOf({ ...given, decisions })).toThrow(sentence);
  });

  it('is the end: the record before it is not entered again', () => {
    const closed = decisionRow({ ...entered, id: 4, submissionKey: 'submission-2', decidedOn: '2027-04-03T10:00:00Z' });
    const records = { ...given, decisions: [...given.decisions, closed] };
    const status = derived(records, april);
    expect(() => entryFor(status, proposalDocument(), recordsOf(records), carol, now)).toThrow(
      'This is not the submission whose approval is in force: open the partnership again.'
    );
  });
});

describe('the annexes of a registration', () => {
  const document = proposalDocument({
    registration: registrationOf({
      partners: [
        { name: 'Riverside Trust', sector: 'voluntary', membership: 'member' },
        { name: 'County', sector: 'public', membership: 'observer' }
      ],
      accountableBodyName: 'County',
      targets: [{ what: 'Two clean-ups a year', due: '2027-12-31' }]
    })
  });

  it('have a row for each partner, risk and target under a key of its own', () => {
    expect(annexesOf(document)).toMatchObject({
      partners: [
        {
          rowKey: 'submission-1/partner/1',
          name: 'Riverside Trust',
          kind: 'voluntary',
          role: 'Lead body',
          isAccountable: false
        },
        { rowKey: 'submission-1/partner/2', name: 'County', kind: 'public', role: 'observer', isAccountable: true }
      ],
      risks: [
        {
          rowKey: 'submission-1/risk/1',
          risk: 'The trust loses its volunteers',
          treatment: 'Meet each quarter',
          owner: 'Amy Staff',
          servicePlan: 'PL4'
        }
      ],
      deliverables: [{ rowKey: 'submission-1/deliverable/1', what: 'Two clean-ups a year', due: '2027-12-31' }]
    });
  });

  it('have the risks of the evaluation with their levels and reference, and what it delivers', () => {
    const evaluation = {
      assessedRisks: [{ risk: 'Flooding', likelihood: '2', impact: '5', owner: 'Ben New', action: 'Raise the bank' }],
      servicePlanRisk: 'PL9',
      deliverables: [{ task: 'Plant trees', milestone: 'By autumn', lead: 'Amy Staff' }]
    };
    const { risks, deliverables } = annexesOf({ ...document, evaluation });
    expect(risks[1]).toEqual({
      rowKey: 'submission-1/assessed/1',
      risk: 'Flooding',
      treatment: 'Raise the bank',
      owner: 'Ben New',
      servicePlan: 'PL9',
      likelihood: 2,
      impact: 5
    });
    expect(deliverables[1]).toEqual({ rowKey: 'submission-1/evaluated/1', what: 'Plant trees', due: 'By autumn' });
  });

  it('have what the council puts in, by year and kind, and no row for nothing', () => {
    expect(annexesOf(document).contributions).toEqual([
      {
        rowKey: 'submission-1/contribution/1',
        contributor: 'The council',
        year: '2027/28',
        kind: 'Cash',
        pence: 200_000
      },
      {
        rowKey: 'submission-1/contribution/2',
        contributor: 'The council',
        year: '2028/29',
        kind: 'Cash',
        pence: 200_000
      },
      {
        rowKey: 'submission-1/contribution/3',
        contributor: 'The council',
        year: '2027/28',
        kind: 'Time',
        pence: 100_000
      }
    ]);
  });
});

describe('register numbers', () => {
  it.each([
    [[], 'P-0001'],
    [['P-0002', 'P-0010', 'old 77'], 'P-0011'],
    [['P-9999'], 'P-10000']
  ])('after %j comes %s', (references, next) => {
    expect(nextReference(references)).toBe(next);
  });
});

describe('the register differs', () => {
  function differences(
    row: Partial<RegisterRow> | undefined,
    decisions = [decisionRow(), entered]
  ): PartnershipStatus['registerDiffers'] {
    return derived({ ...approved, decisions, register: row ? [registerRowOf(row)] : [] }).registerDiffers;
  }

  it.each<[string, Partial<RegisterRow> | undefined, readonly string[]]>([
    ['not when it has what was approved', {}, []],
    ['when it has no row for what was entered', undefined, ['It was entered, but the register has no row for it.']],
    ['in the band', { band: 'Major' }, ['The register has another band than the approved submission.']],
    ['in the service', { service: 'Leisure' }, ['The register has another service than the approved submission.']],
    ['in the status', { status: 'Closed' }, ['The register has another status than the approved submission.']],
    [
      'in the submission',
      { submissionKey: 'submission-9' },
      ['The register holds another submission than the one that was approved.']
    ]
  ])('%s', (_case, row, expected) => {
    expect(differences(row)).toEqual(expected);
  });

  it('in a lead officer to whom nobody handed it over', () => {
    const register = [registerRowOf({ leadOfficer: 'ben.new@council.example' })];
    const decisions = [decisionRow(), entered];
    expect(derived({ ...approved, decisions, register }).registerDiffers).toEqual([
      'The register has another lead officer than the approved submission.'
    ]);
    const given = noticeRow('Handover', {
      leadOfficer: 'ben.new@council.example',
      submittedOn: '2027-03-02T12:00:00Z'
    });
    const submissions = [...approved.submissions, given];
    expect(derived({ submissions, decisions, register }).registerDiffers).toEqual([]);
  });

  it('when entering stopped half-way', () => {
    expect(differences({}, [decisionRow()])).toEqual([
      'Entering was begun and not finished: CEPT finishes it under Checks.'
    ]);
  });

  it('when a row is there without any approval', () => {
    expect(differences({}, [])).toEqual(['The register has a row for it, but no approval is in force.']);
  });

  it('not while an approved successor waits to be entered', () => {
    expect(differences({ submissionKey: 'submission-0' }, [decisionRow()])).toEqual([]);
  });
});
