import { registrationOf } from '../../testing/registrationBuilders';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import { agendaItem, missingElements } from './missingElements';
import { agreementElements } from './agreementElements';
import { clarityChoiceIn, clarityInReview, clarityOf } from './clarity';
import { dutyOf, unmetDuties } from './duties';
import { exposureOf, priorApprovalOf } from './memberApproval';
import { sharedStandards } from './sharedStandards';
import { typicalRisks } from './typicalRisks';
import { graded } from '../../testing/gradedAnswers';

describe('"the main elements that should be considered for inclusion" (section 5.3)', () => {
  it('are fourteen, in the order of the protocol', () => {
    expect(Object.values(agreementElements)).toEqual([
      'Name of partnership',
      'Aims and objectives',
      'Membership, including status of different members',
      'Authority of the Partnership',
      'Roles / responsibilities',
      'Income and financial matters, including right of access of Internal Audit',
      'Meetings and minutes',
      'Decision making processes',
      'Timescales',
      'Amendments to rules',
      'Data Quality / Data Sharing Protocol',
      'Governance',
      'Accountability',
      'Conflict Resolution arrangements'
    ]);
  });

  it('that are not in the agreement become an item for the next agenda; what is not needed does not', () => {
    const evaluation = {
      agreementName: graded('yes'),
      agreementAims: graded('partly'),
      agreementTimescales: graded('notApplicable'),
      agreementConflicts: graded('no')
    };
    expect(missingElements(registrationOf(), evaluation)).toEqual(['agreementAims', 'agreementConflicts']);
    expect(agendaItem('Riverside park', registrationOf(), evaluation)).toBe(
      `Governing agreement of Riverside park

The Partnership Protocol of the council recommends that an agreed constitution or terms of reference covers the following, which ours does not yet:

- Aims and objectives (in part)
- Conflict Resolution arrangements

The partnership is asked to agree on wording for each, or that it is not needed.`
    );
    expect(agendaItem('Riverside park', registrationOf(), { agreementName: graded('yes') })).toBe('');
  });
});

it('where nothing is written yet, all fourteen are missing', () => {
  expect(missingElements(registrationOf({ governingDocument: 'none' }), {})).toHaveLength(14);
});

it('"typical risks associated with partnership working are" nine (section 5.6)', () => {
  expect(Object.values(typicalRisks)).toEqual([
    'Unclear governance arrangements',
    'Unclear financial and legal liabilities',
    'Differing objectives and priorities',
    'Inadequate performance management',
    'Service delivery failures',
    'Differing cultures – poor relationships',
    'Incompatible systems and processes',
    'Failure of partners to perform',
    'Lack of commitment from other partners'
  ]);
});

it('"should a partnership wish to adopt its own shared standards" nine areas are considered (section 5.8)', () => {
  expect(Object.values(sharedStandards)).toEqual([
    'Equal opportunities',
    'Behaviour during meetings',
    'Behaviour outside meetings',
    'Declarations of Interest',
    'Confidentiality',
    'Hospitality and gifts',
    'Conflict of Interest',
    'Duties - elected members',
    'Whistleblowing'
  ]);
});

describe('"if the partnership has both unclear objectives and unclear specific deliverables" (section 5.10)', () => {
  const clearAim = { aim: 'Halve it', realistic: true, measurable: true };
  const vagueAim = { aim: 'Be better', realistic: true, measurable: false };
  const clearTask = { task: 'Open the park', milestone: '1 May 2027', lead: 'Amy Staff' };
  const vagueTask = { task: 'Meet', milestone: 'Soon' };

  it.each([
    ['both clear', [clearAim], [clearTask], false],
    ['only objectives unclear', [vagueAim], [clearTask], false],
    ['only deliverables unclear', [clearAim, vagueAim], [vagueTask], false],
    ['both unclear', [vagueAim], [vagueTask], true],
    ['nothing said at all', [], [], true]
  ])('%s', (_case, objectives, deliverables, bothUnclear) => {
    expect(clarityOf({ objectives, deliverables }).bothUnclear).toBe(bothUnclear);
  });

  it('"then serious consideration should be given to ceasing": cease, put right by a date, or continue with a reason', () => {
    expect(clarityChoiceIn({ clarityChoice: 'cease', clarityReason: 'It has no purpose' }, 'clarity')).toEqual({
      choice: 'cease',
      reason: 'It has no purpose'
    });
    expect(clarityChoiceIn({ clarityChoice: 'fix', clarityFixBy: '2027-06-30' }, 'clarity')).toEqual({
      choice: 'fix',
      by: '2027-06-30'
    });
    expect(clarityChoiceIn({ clarityNowChoice: 'carryOn', clarityNowReason: 'By law' }, 'clarityNow')).toEqual({
      choice: 'carryOn',
      reason: 'By law'
    });
  });

  it.each<RegistrationAnswers>([
    {},
    { clarityChoice: 'carryOn' },
    { clarityChoice: 'fix' },
    { clarityReason: 'Because' }
  ])('is not met by half a choice: %j', answers => {
    expect(clarityChoiceIn(answers, 'clarity')).toBeUndefined();
  });

  it('is looked at again in the annual review: aims that are valid no more, deliverables that were all dropped', () => {
    const evaluation = { objectives: [clearAim], deliverables: [clearTask] };
    const dropped = [{ task: 'Open the park', state: 'dropped' }];
    expect(clarityInReview(evaluation, { aimsValid: graded('no'), deliverableResults: dropped }).bothUnclear).toBe(
      true
    );
    expect(clarityInReview(evaluation, { aimsValid: graded('yes'), deliverableResults: dropped }).bothUnclear).toBe(
      false
    );
  });
});

describe('"significant partnerships should have a formal agreement"; risks "should be assessed by a joint risk assessment"', () => {
  it('is a must for Major, a should for Moderate and advice for Limited', () => {
    expect([dutyOf('Major'), dutyOf('Moderate'), dutyOf('Limited')]).toEqual(['must', 'should', 'may']);
  });

  it('is pointed out where it is not met, by the band', () => {
    const none = registrationOf({ governingDocument: 'none' });
    expect(unmetDuties('Major', none, { jointRisk: graded('no') })).toEqual([
      {
        field: 'registration.governingDocument',
        duty: 'must',
        text: 'A Major partnership must have a formal governing agreement, and it has none yet.'
      },
      {
        field: 'evaluation.jointRisk',
        duty: 'must',
        text: 'A Major partnership must have a joint risk assessment with all the partners, and has none.'
      }
    ]);
    expect(unmetDuties('Moderate', registrationOf(), { jointRisk: graded('partly') })).toEqual([
      {
        field: 'evaluation.jointRisk',
        duty: 'should',
        text: 'A Moderate partnership should have a joint risk assessment with all the partners, and has it only in part.'
      }
    ]);
    expect(unmetDuties('Limited', none, {})).toEqual([]);
    expect(unmetDuties('Major', registrationOf(), { jointRisk: graded('yes') })).toEqual([]);
  });
});

describe('"before the Council takes on the role of Accountable Body" (section 5.8)', () => {
  const council = registrationOf({ accountableBody: 'Council' });

  it('its exposure is known: what it pays in advance, what may not come back, what may be clawed back', () => {
    const evaluation = { preFunding: 40_000_000, unreclaimable: 2_500_000, clawBack: 100_000 };
    expect(exposureOf(council, evaluation)).toEqual({
      preFunding: 40_000_000,
      unreclaimable: 2_500_000,
      clawBack: 100_000
    });
    expect(exposureOf(registrationOf(), evaluation)).toBeUndefined();
  });

  it.each([
    ['nothing is said', {}, { state: 'due' }],
    ['it is still to be asked', { executiveApproval: 'asked' }, { state: 'due' }],
    ['it approved, but no minute is named', { executiveApproval: 'given' }, { state: 'due' }],
    ['it approved', { executiveApproval: 'given', executiveMinute: 'EX 12' }, { state: 'given', minute: 'EX 12' }],
    [
      'it is deemed not appropriate',
      { executiveApproval: 'notAppropriate', executiveReason: 'A small grant' },
      { state: 'deemedNotAppropriate', reason: 'A small grant' }
    ]
  ])('"there must have been prior approval of the Executive": %s', (_case, evaluation, state) => {
    expect(priorApprovalOf(council, evaluation)).toEqual(state);
  });

  it('needs nothing where another body answers for the money', () => {
    expect(priorApprovalOf(registrationOf({ accountableBody: 'Partner' }), {})).toEqual({ state: 'notNeeded' });
  });
});
