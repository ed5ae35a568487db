import { carried, choose, date, graded, grid, longText, money, text, yesNo } from '../model/question';
import { principlesOf, supporting } from '../supporting';

/** E5: risk, stakeholders, the accountable body, data and exit (E-17 to E-22; protocol sections 5.6 to 5.10 and 6). */
export const riskSection = {
  id: 'risk',
  heading: 'Risk, money held for others, and exit',
  questions: supporting(principlesOf.risk, {
    riskMovement: grid({
      ask: 'How did its risks move?',
      row: 'risk',
      least: 1,
      most: 60,
      required: 'Add the risks with how they moved, one at least.',
      columns: {
        risk: text({ ask: 'Risk', required: 'Enter the risk.', origin: 'section 5.6' }),
        movement: choose({
          ask: 'Movement',
          options: { up: 'Higher', same: 'The same', down: 'Lower', new: 'New', closed: 'Closed' },
          required: 'Choose how it moved.',
          origin: 'section 5.6'
        }),
        note: text({ ask: 'Note', origin: 'section 5.6' })
      },
      origin: 'section 5.6'
    }),
    jointRiskRepeated: graded({
      ask: 'Was the joint risk assessment repeated with all the partners?',
      required: 'Say whether the joint risk assessment was repeated.',
      notes: ['I-59'],
      origin: 'section 5.6'
    }),
    registersUpdated: graded({
      ask: 'Are the Service Plan and, for Major, the Council Operational Risk Register up to date?',
      required: 'Say whether the risk registers are up to date.',
      notes: ['I-33'],
      origin: 'section 4'
    }),
    stakeholderMoves: longText({
      ask: 'Which stakeholders moved on the map, and why?',
      required: 'Say which stakeholders moved and why, or “None”.',
      origin: 'section 6'
    }),
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
      origin: 'section 5.8'
    }),
    claimsMade: graded({
      ask: 'Were grant claims made and paid in time?',
      onlyWhen: { question: 'accountableBody', is: ['Council'] },
      required: 'Say whether claims were made and paid in time.',
      origin: 'section 5.8'
    }),
    claimsAudited: graded({
      ask: 'Were the audits of the grant clean?',
      onlyWhen: { question: 'accountableBody', is: ['Council'] },
      required: 'Say whether audits were clean.',
      origin: 'section 5.8'
    }),
    conditionsMet: graded({
      ask: 'Were the conditions of the grants met, so that nothing is clawed back?',
      onlyWhen: { question: 'accountableBody', is: ['Council'] },
      required: 'Say whether the conditions were met.',
      origin: 'section 5.7'
    }),
    sharesData: carried({
      ask: 'Is data shared with partners?',
      from: 'Appendix B, How it is governed',
      codes: { yes: 'Yes', no: 'No' },
      origin: 'section 5.9'
    }),
    dataWorking: graded({
      ask: 'Does the data sharing protocol work, and is the data good enough to rely on?',
      onlyWhen: { question: 'sharesData', is: ['yes'] },
      required: 'Say whether the data sharing protocol works.',
      origin: 'section 5.9'
    }),
    personalData: carried({
      ask: 'Is any of it personal data?',
      from: 'Appendix B, How it is governed',
      codes: { yes: 'Yes', no: 'No' },
      origin: 'ours'
    }),
    personalDataChecked: graded({
      ask: 'Was the sharing of personal data checked this year?',
      onlyWhen: { question: 'personalData', is: ['yes'] },
      required: 'Say whether the sharing of personal data was checked.',
      origin: 'other councils'
    }),
    exitReviewed: yesNo({
      ask: 'Were the exit arrangements reviewed?',
      required: 'Say whether the exit arrangements were reviewed.',
      origin: 'section 5.10'
    }),
    exitReviewedOn: date({
      ask: 'When?',
      onlyWhen: { question: 'exitReviewed', is: ['yes'] },
      required: 'Enter the date of the review.',
      origin: 'section 5.10'
    }),
    residualLiability: money({
      ask: 'What would the council be left with if it ended today?',
      guidance: 'An estimate in pounds.',
      required: 'Enter the liability that would remain today, or 0.',
      origin: 'section 5.10'
    })
  })
} as const;
