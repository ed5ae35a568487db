import { carried, graded, longText } from '../model/question';
import { principlesOf, supporting } from '../supporting';

/** C5: how it decides and answers for itself (C-13 to C-16; protocol sections 5.3, 5.4, 5.8 and 5.9). */
export const accountabilitySection = {
  id: 'accountability',
  heading: 'Accountability',
  questions: supporting(principlesOf.accountability, {
    decisionsTaken: longText({
      ask: 'How are decisions taken?',
      good: 'By the board, each partner with one vote; spending above £5,000 needs the agreement of the council.',
      required: 'Say how decisions are taken.',
      origin: 'section 5.3'
    }),
    decisionsRecorded: longText({
      ask: 'How are they recorded and followed up?',
      required: 'Say how decisions are recorded and followed up.',
      origin: 'section 5.3'
    }),
    decisionsScrutinised: longText({
      ask: 'Who scrutinises them, and to whom are they reported?',
      required: 'Say who scrutinises decisions and to whom they are reported.',
      origin: 'section 5.8'
    }),
    complaints: graded({
      ask: 'Is there a joint complaints procedure?',
      required: 'Say whether there is a joint complaints procedure.',
      origin: 'section 5.4'
    }),
    redress: longText({
      ask: 'How does somebody who is treated badly get redress?',
      guidance: 'By the joint procedure, or whose procedure they use where there is none.',
      required: 'Say how redress can be obtained.',
      origin: 'section 5.4'
    }),
    conflicts: longText({
      ask: 'How are conflicts resolved?',
      guidance: 'Between partners: who mediates, and what happens if that fails.',
      required: 'Say how conflicts are resolved.',
      origin: 'section 5.4'
    }),
    codesOfConduct: graded({
      ask: "Do members and employees of the council observe the council's codes of conduct in it?",
      guidance: 'They must at all times. Say how the codes were made known to those who represent the council.',
      required: "Say whether the council's codes of conduct are observed.",
      noteFor: ['partly', 'no', 'notApplicable'],
      duty: 'must',
      origin: 'section 5.8'
    }),
    sharesData: carried({
      ask: 'Is data shared with partners?',
      from: 'Appendix B, How it is governed',
      codes: { yes: 'Yes', no: 'No' },
      origin: 'section 5.9'
    }),
    dataSharing: graded({
      ask: 'Is there a formal data sharing protocol?',
      guidance: 'It names who supplies which data and who answers for its being fit for purpose.',
      onlyWhen: { question: 'sharesData', is: ['yes'] },
      required: 'Say whether there is a formal data sharing protocol.',
      noteFor: ['partly', 'no', 'notApplicable'],
      duty: 'must',
      notes: ['I-55'],
      origin: 'section 5.9'
    })
  })
} as const;
