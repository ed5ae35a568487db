import { formVersions } from '../../domain/drafts/formVersions';
import { defineForm, type AnswersOf } from '../model/form';
import { confirm, longText, text, yesNo } from '../model/question';

/**
 * The yearly confirmation of a Limited partnership: three lines in the service-planning round (note I-32). The protocol has no form for it, but
 * wants the whole register reviewed every year (section 7 v).
 */
export const confirmationForm = defineForm({
  appendix: '',
  title: 'Yearly confirmation of a Limited partnership',
  version: formVersions.Confirmation,
  tag: 'Not in the protocol: it has no review form for Limited partnerships, but the register is reviewed every year (note I-32).',
  intro:
    'Three answers in the service-planning round. A “no” leads on to leaving it, to changing its facts or to scoring it anew.',
  sections: [
    {
      id: 'confirmation',
      heading: 'Still as it was?',
      questions: {
        planningRound: text({
          ask: 'In which service-planning round?',
          guidance: 'For example 2028/29.',
          required: 'Enter the service-planning round.',
          origin: 'section 4'
        }),
        stillRunning: yesNo({
          ask: 'Is it still running?',
          required: 'Say whether it is still running.',
          notes: ['I-32'],
          origin: 'section 7'
        }),
        factsRight: yesNo({
          ask: 'Are the facts in the register right?',
          guidance: 'Name, service, partners, money, agreement, lead officer.',
          onlyWhen: { question: 'stillRunning', is: ['yes'] },
          required: 'Say whether the facts in the register are right.',
          origin: 'section 7'
        }),
        stillLimited: yesNo({
          ask: 'Is it still of Limited significance?',
          guidance:
            'Has anything changed that Appendix A asks about: money, aims, liability, interest, partners, deadlines?',
          onlyWhen: { question: 'stillRunning', is: ['yes'] },
          required: 'Say whether it is still of Limited significance.',
          origin: 'section 4'
        }),
        confirmationNote: longText({ ask: 'Anything that CEPT should know?', origin: 'ours' }),
        confirmationDeclaration: confirm({
          ask: 'As lead officer I confirm this.',
          required: 'Confirm it, or put right what is not true yet.',
          origin: 'ours'
        })
      }
    }
  ]
});

export type ConfirmationAnswers = AnswersOf<typeof confirmationForm>;
