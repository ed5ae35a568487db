import { formVersions } from '../../domain/drafts/formVersions';
import { defineForm, type AnswersOf } from '../model/form';
import { carried, confirm, date, longText, tick } from '../model/question';

/** Facts that change between two reviews (note I-36). What changed is written into the record itself; this says why and from when. */
export const changeForm = defineForm({
  appendix: '',
  title: 'Change of facts',
  version: formVersions.Change,
  tag: 'Not in the protocol: it does not say what happens when facts change between two reviews (note I-36).',
  intro:
    'Change the facts in their own places. If a fact changes that Appendix A asks about, score it anew; another band asks for its form and its sign-off.',
  sections: [
    {
      id: 'change',
      heading: 'What changes',
      questions: {
        changes: tick({
          ask: 'What changes?',
          options: {
            officer: 'The lead officer or the cover',
            service: 'The service',
            partners: 'The partners',
            money: 'The money',
            agreement: 'The governing agreement',
            accountableBody: 'The accountable body',
            end: 'When it ends or is reviewed',
            other: 'Something else'
          },
          required: 'Tick what changes.',
          origin: 'ours'
        }),
        changesFrom: date({
          ask: 'From when?',
          required: 'Enter the date from which it changes.',
          origin: 'ours'
        }),
        changeReason: longText({ ask: 'Why?', required: 'Say why it changes.', origin: 'ours' }),
        changedFacts: carried({
          ask: 'The changed facts',
          from: 'Worked out from the document before',
          origin: 'ours'
        }),
        bandMove: carried({
          ask: 'Significance before and after',
          from: 'Worked out from Appendix A',
          codes: { same: 'The same band', rose: 'A higher band', fell: 'A lower band' },
          notes: ['I-36'],
          origin: 'section 4'
        }),
        changeDeclaration: confirm({
          ask: 'As lead officer I declare that these facts are true and complete as far as I know.',
          required: 'Make the declaration, or put right what is not true yet.',
          origin: 'ours'
        })
      }
    }
  ]
});

export type ChangeAnswers = AnswersOf<typeof changeForm>;
