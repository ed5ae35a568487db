import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import { printedSettings } from '../../domain/protocol/printedSettings';
import { answersOf, criteriaOf, person, significanceOf } from '../../testing/builders';
import { typedRegistration } from '../../testing/typedRegistration';
import {
  amountsLeft,
  describeRegistration,
  registrationAnswers,
  registrationProblems,
  type RegistrationContext
} from './draftRegistration';

const context: RegistrationContext = {
  settings: printedSettings,
  me: person('Amy Staff'),
  headOfService: 'Harriet Head',
  now: new Date('2027-03-31T23:30:00Z')
};

const significance = significanceOf({
  criteria: criteriaOf(1, 1, 2, 1, 2, 1, 2),
  amounts: { year: '2027/28', cash: '2500', time: '1.2k', passingThrough: '0' }
});

function draft(registration: TypedAnswers): ReturnType<typeof answersOf> {
  return answersOf({ significance, registration });
}

function problemsOf(registration: TypedAnswers): { readonly [field: string]: string } {
  return Object.fromEntries(registrationProblems(draft(registration), context).map(({ field, text }) => [field, text]));
}

describe('a registration that can be submitted', () => {
  it('has every required question answered and may leave the others empty', () => {
    expect(problemsOf(typedRegistration())).toEqual({});
  });

  it('is kept as read: pence, civil dates, yes or no, and what it took over from Appendix A', () => {
    expect(registrationAnswers(draft(typedRegistration()), context)).toEqual({
      kind: 'jointInitiative',
      statutory: false,
      legalBasis: 'A bid for a new park',
      purpose: 'To open and keep a riverside park',
      startsOn: '2027-04-01',
      endKind: 'open',
      hasBoard: false,
      partners: [{ name: 'Derbyshire County Council', sector: 'public' }],
      leadBody: 'The council',
      accountableBody: 'None',
      cashThisYear: 250_000,
      cashNextYear: 250_000,
      cashYearAfter: 0,
      timeDays: 6,
      timeValue: 120_000,
      passingThrough: 0,
      firstYear: '2027/28',
      grantFunded: false,
      whyNoAim: 'Residents asked for it',
      governingDocument: 'terms',
      governingDocumentWhere: 'Parks team folder, partnership file 12',
      reporting: 'Scrutiny committee, once a year',
      liabilities: 'None known',
      risks: [{ risk: 'A partner withdraws' }],
      servicePlan: 'Leisure Service Plan 2027/28',
      sharesData: false,
      exitArrangement: 'notYet',
      declaration: true
    });
  });

  it('does not submit what is no longer asked, however much was typed there', () => {
    const typed = typedRegistration({ grantFunded: 'no', grants: [{ funder: 'A lottery' }], endsOn: 'nonsense' });
    expect(problemsOf(typed)).toEqual({});
    const kept = registrationAnswers(draft(typed), context);
    expect([kept.grants, kept.endsOn]).toEqual([undefined, undefined]);
  });

  it('keeps the Service Plan reference with each risk (section 4)', () => {
    const risks = [{ risk: 'A partner withdraws', servicePlan: 'LE 12' }];
    expect(registrationAnswers(draft(typedRegistration({ risks })), context).risks).toEqual(risks);
  });

  it('has rows in which nothing is typed left out', () => {
    const typed = typedRegistration({ risks: [{ risk: ' ' }, { risk: 'A partner withdraws', owner: 'Amy' }] });
    expect(problemsOf(typed)).toEqual({});
    expect(registrationAnswers(draft(typed), context).risks).toEqual([{ risk: 'A partner withdraws', owner: 'Amy' }]);
  });
});

describe('a registration that cannot be submitted yet', () => {
  it('says what is left in the order of the paper', () => {
    expect(Object.entries(problemsOf({})).slice(0, 4)).toEqual([
      ['kind', 'Choose the kind of partnership that comes nearest.'],
      ['statutory', 'Say whether the law requires it.'],
      ['legalBasis', 'Give the legal basis, or the reason why it was created.'],
      ['purpose', 'Say in brief what the partnership is for.']
    ]);
    expect(Object.keys(problemsOf({}))).toHaveLength(24);
  });

  it('is held up until the risks to the council are named (section 5.6)', () => {
    expect(problemsOf(typedRegistration({ risks: [] }))).toEqual({
      risks: 'Add the main risks to the council, one at least.'
    });
  });

  it('asks where the constitution or the terms of reference are to be found (section 5.3)', () => {
    expect(problemsOf(typedRegistration({ governingDocument: 'terms', governingDocumentWhere: '' }))).toEqual({
      governingDocumentWhere: 'Say where the document can be found.'
    });
  });

  it('asks further where an answer asks for it', () => {
    const typed = typedRegistration({
      kind: 'other',
      endKind: 'fixed',
      hasBoard: 'yes',
      accountableBody: 'Partner',
      grantFunded: 'yes',
      governingDocument: 'none',
      sharesData: 'yes'
    });
    expect(problemsOf(typed)).toEqual({
      kindOther: 'Say what kind of partnership it is.',
      endsOn: 'Enter the date on which it ends or is reviewed.',
      representatives: 'Add the council’s representatives on the board, one at least.',
      accountableBodyName: 'Name the partner that is the accountable body.',
      grants: 'Add the grants, one at least.',
      governingDocumentDue: 'Enter the date by which there will be a governing document.',
      personalData: 'Say whether any of the data is personal.'
    });
  });

  it('asks why the council takes part only where no corporate aim is served (section 5.5)', () => {
    expect(problemsOf(typedRegistration({ whyNoAim: '' }))).toEqual({
      whyNoAim: 'Say why the council takes part although no corporate aim is served.'
    });
    const [aim] = printedSettings.aims;
    const served = answersOf({
      significance: { ...significance, aims: { [aim.id]: 'direct' } },
      registration: typedRegistration({ whyNoAim: '' })
    });
    expect(registrationProblems(served, context)).toEqual([]);
  });

  it('names the cell of a table that is wrong', () => {
    const typed = typedRegistration({
      grantFunded: 'yes',
      grants: [{ funder: 'A lottery', amount: '5,000' }, { amount: 'lots' }]
    });
    expect(problemsOf(typed)).toEqual({
      'grants.1.funder': 'Enter the funder.',
      'grants.1.amount': 'Enter an amount in pounds as figures, for example 25,000 or 25,000.50.'
    });
  });

  it('needs the two amounts that Appendix B takes over from Appendix A', () => {
    const empty = answersOf({ significance: significanceOf() });
    expect(amountsLeft(empty)).toEqual([
      { field: 'amounts.time', text: 'Enter what officer time and work done cost, or 0: Appendix B takes it over.' },
      {
        field: 'amounts.passingThrough',
        text: "Enter the money directed through the council's accounts, or 0: Appendix B takes it over."
      }
    ]);
    expect(amountsLeft(draft({}))).toEqual([]);
  });
});

describe('the draft of a registration to read', () => {
  const sections = describeRegistration(draft(typedRegistration({ startsOn: 'soon' })), context);
  const textOf = (id: string): string | undefined =>
    sections.flatMap(({ rows }) => rows).find(row => row.id === id)?.text;

  it('shows what was carried with where it came from', () => {
    expect(sections[0].rows[0]).toEqual({
      id: 'name',
      number: 'B1.1',
      label: 'Official name',
      text: 'Riverside park',
      from: 'About it'
    });
    expect(textOf('headOfService')).toBe('Harriet Head');
    expect(textOf('timeValue')).toBe('£1,200');
    expect(textOf('significance')).toBe('Limited: 10 of 35, 28.5 %');
  });

  it('counts the money from the financial year of today in London, or from that of the start', () => {
    expect(textOf('firstYear')).toBe('2027/28');
  });

  it('shows what cannot be read as it was typed', () => {
    expect(textOf('startsOn')).toBe('soon');
  });

  it('shows tables as tables', () => {
    const partners = sections[2].rows[0];
    expect(partners.table).toEqual({
      headings: ['Organisation', 'Sector', 'Kind of membership', 'Contact', 'Joined'],
      rows: [['Derbyshire County Council', 'Public', '', '', '']]
    });
  });
});
