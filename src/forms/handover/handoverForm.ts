import { formVersions } from '../../domain/drafts/formVersions';
import { defineForm, type AnswersOf } from '../model/form';
import { confirm, longText, person } from '../model/question';

/** Gives a draft or a partnership to a colleague. The protocol names a relevant officer and does not say how they change (note I-30). */
export const handoverForm = defineForm({
  appendix: '',
  title: 'Hand-over to a colleague',
  version: formVersions.Handover,
  tag: 'Not in the protocol: it does not say how a partnership passes from one officer to another (note I-30).',
  intro:
    'Your colleague becomes the lead officer and opens it as a draft of their own. What you hand over can be read by all staff from then on.',
  sections: [
    {
      id: 'handover',
      heading: 'Who takes it over',
      questions: {
        receiver: person({
          ask: 'Which colleague takes it over?',
          required: 'Choose the colleague who takes it over.',
          notes: ['I-30'],
          origin: 'section 5.2'
        }),
        handoverReason: longText({
          ask: 'Why is it handed over?',
          required: 'Say why it is handed over.',
          origin: 'ours'
        }),
        handoverOpen: longText({
          ask: 'What is open, and what should they know?',
          guidance: 'Deadlines, promises, papers that are kept elsewhere.',
          origin: 'ours'
        }),
        handoverAgreed: confirm({
          ask: 'They know that they are to take it over.',
          required: 'Ask your colleague first, then tick this.',
          origin: 'ours'
        })
      }
    }
  ]
});

export type HandoverAnswers = AnswersOf<typeof handoverForm>;
