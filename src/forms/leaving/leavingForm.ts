import { formVersions } from '../../domain/drafts/formVersions';
import { defineForm, type AnswersOf } from '../model/form';
import { choose, confirm, date, graded, grid, longText, money, text, yesNo } from '../model/question';
import { exitFactQuestions } from './exitFactQuestions';

/** How the council leaves a partnership, or the partnership ends (protocol section 5.10, Project Lifetime and Exit Arrangements). */
export const leavingForm = defineForm({
  appendix: '',
  title: 'Leaving a partnership',
  version: formVersions.Leaving,
  tag: 'Not in the protocol: it asks for exit arrangements and has no form for an exit. The seven questions are its own (section 5.10).',
  intro:
    'It is signed off by whoever signs for the band; then CEPT closes the partnership in the register. All staff can read these answers.',
  sections: [
    {
      id: 'why',
      heading: 'Why and when',
      questions: {
        leavingOf: choose({
          ask: 'What happens?',
          options: { ends: 'The partnership ends', leaves: 'The council leaves it, and it goes on' },
          required: 'Say whether it ends or the council leaves it.',
          origin: 'section 5.10'
        }),
        leavingReason: longText({ ask: 'Why?', required: 'Give the reason.', origin: 'section 5.10' }),
        leavingPlanned: choose({
          ask: 'Was it planned?',
          options: { planned: 'Planned', unplanned: 'Unplanned' },
          required: 'Say whether it was planned.',
          origin: 'section 5.10'
        }),
        leavesOn: date({ ask: 'On which date?', required: 'Enter the date.', origin: 'section 5.10' }),
        noticeGiven: yesNo({
          ask: 'Was notice given as the agreement asks?',
          required: 'Say whether notice was given.',
          origin: 'other councils'
        }),
        noticeOn: date({
          ask: 'When?',
          onlyWhen: { question: 'noticeGiven', is: ['yes'] },
          required: 'Enter the date of the notice.',
          origin: 'other councils'
        })
      }
    },
    {
      id: 'exit',
      heading: 'The seven questions of the protocol',
      questions: exitFactQuestions
    },
    {
      id: 'remains',
      heading: 'What remains',
      questions: {
        assets: grid({
          ask: 'Which assets are there, and what becomes of them?',
          row: 'asset',
          least: 0,
          most: 60,
          columns: {
            asset: text({ ask: 'Asset', required: 'Name the asset.', origin: 'section 5.10' }),
            owner: text({ ask: 'Owner', required: 'Name the owner.', origin: 'section 5.10' }),
            disposal: text({ ask: 'What becomes of it', required: 'Say what becomes of it.', origin: 'section 5.10' }),
            worth: money({ ask: 'Worth', origin: 'section 5.10' })
          },
          origin: 'section 5.10'
        }),
        liabilitiesLeft: grid({
          ask: 'Which liabilities remain?',
          row: 'liability',
          least: 0,
          most: 60,
          columns: {
            liability: text({ ask: 'Liability', required: 'Name the liability.', origin: 'section 5.10' }),
            bearer: text({ ask: 'Who bears it', required: 'Say who bears it.', origin: 'section 5.10' }),
            amount: money({ ask: 'Amount', required: 'Enter the amount, or 0.', origin: 'section 5.10' }),
            until: date({ ask: 'Until', origin: 'section 5.10' })
          },
          origin: 'section 5.10'
        }),
        grantsLeft: grid({
          ask: 'Which grants are still open?',
          row: 'grant',
          least: 0,
          most: 60,
          columns: {
            funder: text({ ask: 'Funder', required: 'Name the funder.', origin: 'section 5.7' }),
            amount: money({ ask: 'Still open', required: 'Enter the amount, or 0.', origin: 'section 5.7' }),
            keepUntil: date({ ask: 'Papers kept until', origin: 'section 5.7' })
          },
          origin: 'section 5.7'
        }),
        staffLeft: longText({
          ask: 'What becomes of the staff?',
          required: 'Say what becomes of the staff, or “There are none”.',
          origin: 'section 5.10'
        }),
        dataReturned: graded({
          ask: 'Is shared data returned or deleted?',
          required: 'Say whether shared data is returned or deleted.',
          origin: 'section 5.9'
        }),
        lessonsLeft: longText({
          ask: 'What was learned that others should know?',
          required: 'Say what was learned.',
          origin: 'section 5.9'
        }),
        leavingDeclaration: confirm({
          ask: 'As lead officer I declare that these answers are true and complete as far as I know.',
          required: 'Make the declaration, or put right what is not true yet.',
          origin: 'ours'
        })
      }
    }
  ]
});

export type LeavingAnswers = AnswersOf<typeof leavingForm>;
