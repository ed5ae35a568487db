import { accountabilitySection } from '../basicEvaluation/accountabilitySection';
import { carried, file, graded, grid, longText, text } from '../model/question';
import { selfRating } from './selfRating';
import { principlesOf, supporting } from '../supporting';

const { sharesData, dataSharing } = accountabilitySection.questions;
const heading = 'Learning and sharing';

/** Section 7 of the template, as protocol section 5.9 numbers it (D7-1 to D7-5). */
export const learningSection = {
  id: 'learning',
  heading,
  subheadings: {
    lessons: 'Learning from others',
    dataQuality: 'Data',
    ratingLearning: 'Your rating'
  },
  questions: supporting(principlesOf.learning, {
    lessons: grid({
      ask: 'Which similar partnerships or case studies were looked at, and what was learned?',
      row: 'example',
      least: 1,
      most: 20,
      required: 'Add the examples that were looked at, one at least.',
      columns: {
        example: text({ ask: 'Partnership or case study', required: 'Name the example.', origin: 'section 5.9' }),
        lesson: text({ ask: 'What was learned', required: 'Say what was learned.', origin: 'section 5.9' }),
        used: text({ ask: 'How it is used', origin: 'section 5.9' })
      },
      origin: 'section 5.9'
    }),
    sharing: longText({
      ask: 'How will it share its own examples of best practice?',
      required: 'Say how it will share its own good practice.',
      origin: 'section 5.9'
    }),
    dataQuality: graded({
      ask: "Is the council's Data Quality Policy observed when data is shared?",
      guidance: 'See also the Data Quality Management Statement.',
      required: 'Say whether the Data Quality Policy is observed.',
      noteFor: ['partly', 'no', 'notApplicable'],
      duty: 'must',
      notes: ['I-55'],
      origin: 'section 5.9'
    }),
    sharesData,
    dataSharing,
    dataProtocolFile: file({
      ask: 'Attach the data sharing protocol',
      kinds: { protocol: 'Data sharing protocol' },
      most: 5,
      onlyWhen: { question: 'sharesData', is: ['yes'] },
      duty: 'should',
      origin: 'section 5.9'
    }),
    dataSuppliers: longText({
      ask: 'Who supplies which data, and who makes sure that it is fit for purpose?',
      onlyWhen: { question: 'sharesData', is: ['yes'] },
      required: 'Say who supplies which data and who makes sure that it is fit for purpose.',
      origin: 'section 5.9'
    }),
    personalData: carried({
      ask: 'Is any of it personal data?',
      from: 'Appendix B, How it is governed',
      codes: { yes: 'Yes', no: 'No' },
      origin: 'ours'
    }),
    lawfulBasis: graded({
      ask: 'Is the lawful basis for sharing personal data written down?',
      onlyWhen: { question: 'personalData', is: ['yes'] },
      required: 'Say whether the lawful basis is written down.',
      notes: ['I-55'],
      origin: 'ours'
    }),
    impactAssessment: graded({
      ask: 'Has a data protection impact assessment been made?',
      onlyWhen: { question: 'personalData', is: ['yes'] },
      required: 'Say whether a data protection impact assessment has been made.',
      notes: ['I-55'],
      origin: 'ours'
    }),
    controllers: graded({
      ask: 'Is it settled who is controller of the data and who processor?',
      onlyWhen: { question: 'personalData', is: ['yes'] },
      required: 'Say whether it is settled who is controller and who processor.',
      notes: ['I-55'],
      origin: 'ours'
    }),
    ratingLearning: selfRating(heading)
  })
} as const;
