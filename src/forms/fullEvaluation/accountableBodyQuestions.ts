import { carried, choose, file, graded, longText, money, text } from '../model/question';

const thereIsOne = { question: 'accountableBody', is: ['Council', 'Partner', 'Partnership'] } as const;
const theCouncil = { question: 'accountableBody', is: ['Council'] } as const;

/** Who answers for the money: three tests of any accountable body, and what the council takes on where it is the council (D6-1 to D6-6). */
export const accountableBodyQuestions = {
  accountableBody: carried({
    ask: 'Who is the accountable body?',
    from: 'Appendix B, Partners',
    codes: {
      None: 'None is needed',
      Council: 'The council',
      Partner: 'Another partner',
      Partnership: 'The partnership itself',
      Undecided: 'Not decided yet'
    },
    notes: ['I-58'],
    origin: 'section 5.8'
  }),
  testNominated: graded({
    ask: 'Is it nominated to act on behalf of the partnership?',
    onlyWhen: thereIsOne,
    required: 'Say whether it is nominated to act on behalf of the partnership.',
    noteFor: ['partly', 'no', 'notApplicable'],
    duty: 'must',
    origin: 'section 5.8'
  }),
  testLegalEntity: graded({
    ask: 'Is it a legal entity?',
    guidance: 'For example a company registered at Companies House, a local authority or a health trust.',
    onlyWhen: thereIsOne,
    required: 'Say whether it is a legal entity.',
    noteFor: ['partly', 'no', 'notApplicable'],
    duty: 'must',
    origin: 'section 5.8'
  }),
  testCapable: graded({
    ask: 'Is it capable of meeting legal obligations?',
    onlyWhen: thereIsOne,
    required: 'Say whether it is capable of meeting legal obligations.',
    noteFor: ['partly', 'no', 'notApplicable'],
    duty: 'must',
    origin: 'section 5.8'
  }),
  dutyAdminister: graded({
    ask: 'Is it provided for that the council administers the funding and takes responsibility for it?',
    onlyWhen: theCouncil,
    required: 'Say whether administering the funding is provided for.',
    origin: 'section 5.8'
  }),
  dutyResource: graded({
    ask: 'Are there staff and facilities for the obligations that it carries?',
    guidance: 'Including procurement, finance and information systems support.',
    onlyWhen: theCouncil,
    required: 'Say whether staff and facilities are provided for.',
    origin: 'section 5.8'
  }),
  dutySpend: graded({
    ask: 'Is it ensured that the grant is spent according to the agreed plan?',
    onlyWhen: theCouncil,
    required: 'Say whether it is ensured that the grant is spent according to the plan.',
    origin: 'section 5.8'
  }),
  dutyMonitor: graded({
    ask: 'Are there effective systems for monitoring and auditing spend?',
    onlyWhen: theCouncil,
    required: 'Say whether there are systems for monitoring and auditing spend.',
    origin: 'section 5.8'
  }),
  preFunding: money({
    ask: 'How much may the council have to pay before the grant comes in, at most?',
    onlyWhen: theCouncil,
    required: 'Enter the most that the council may have to pay in advance, or 0.',
    origin: 'section 5.8'
  }),
  unreclaimable: money({
    ask: 'How much of it might the funder not pay back?',
    onlyWhen: theCouncil,
    required: 'Enter what might not be reclaimable, or 0.',
    origin: 'section 5.8'
  }),
  exposureNote: longText({
    ask: 'In which event would that happen, and what is done against it?',
    onlyWhen: theCouncil,
    required: 'Say when costs could not be reclaimed and what is done against it.',
    origin: 'section 5.8'
  }),
  executiveApproval: choose({
    ask: 'Did the Executive approve that the council takes on this role?',
    guidance: 'Before the council takes on the role there must have been prior approval where deemed appropriate.',
    onlyWhen: theCouncil,
    options: {
      given: 'Yes, it approved',
      asked: 'It is asked before the council takes the role on',
      notAppropriate: 'It is not appropriate to ask'
    },
    required: 'Say whether the Executive approved it.',
    duty: 'must',
    notes: ['I-23'],
    origin: 'section 5.8'
  }),
  executiveMinute: text({
    ask: 'Under which minute?',
    onlyWhen: { question: 'executiveApproval', is: ['given'] },
    required: 'Enter the minute of the Executive.',
    origin: 'section 5.8'
  }),
  executiveMinuteFile: file({
    ask: 'Attach the minute',
    kinds: { minute: 'Minute of the Executive' },
    most: 5,
    onlyWhen: { question: 'executiveApproval', is: ['given'] },
    duty: 'should',
    origin: 'section 5.8'
  }),
  executiveReason: longText({
    ask: 'Why is it not appropriate?',
    guidance: 'The member of the Senior Management Team who signs confirms this or asks for the approval.',
    onlyWhen: { question: 'executiveApproval', is: ['notAppropriate'] },
    required: 'Say why the approval of the Executive is not appropriate.',
    notes: ['I-23'],
    origin: 'section 5.8'
  }),
  contractSigner: text({
    ask: 'Who signs contracts and service level agreements, and who pays out?',
    onlyWhen: thereIsOne,
    required: 'Say who signs contracts and who pays out.',
    origin: 'section 5.8'
  })
} as const;
