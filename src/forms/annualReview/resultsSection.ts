import { carried, choose, date, grid, longText, text, yesNo } from '../model/question';
import { principlesOf, supporting } from '../supporting';

/** E2: what it achieved (E-05 to E-08 and E-23; protocol sections 5.5 and 5.10). */
export const resultsSection = {
  id: 'results',
  heading: 'Results',
  questions: supporting(principlesOf.evaluation, {
    aimEvidence: grid({
      ask: 'What did it contribute to each corporate aim this year?',
      row: 'aim',
      least: 1,
      most: 30,
      required: 'Say what it contributed to the corporate aims, one row at least.',
      columns: {
        aim: text({ ask: 'Corporate aim', required: 'Enter the aim.', origin: 'section 5.5' }),
        contribution: text({ ask: 'Contribution', required: 'Say what it contributed.', origin: 'section 5.5' }),
        evidence: text({ ask: 'Evidence', origin: 'section 5.5' })
      },
      origin: 'section 5.5'
    }),
    outputResults: grid({
      ask: 'How did it do against its output targets?',
      row: 'output',
      least: 1,
      most: 60,
      required: 'Add the output targets with what was reached, one row at least.',
      columns: {
        output: text({ ask: 'Output target', required: 'Enter the target.', origin: 'section 5.10' }),
        planned: text({ ask: 'Planned', required: 'Enter what was planned.', origin: 'section 5.10' }),
        actual: text({ ask: 'Actual', required: 'Enter what was reached.', origin: 'section 5.10' }),
        reason: text({ ask: 'Reason for a difference', origin: 'section 5.10' })
      },
      origin: 'section 5.10'
    }),
    outcomeResults: grid({
      ask: 'How are its outcomes moving?',
      row: 'outcome',
      least: 1,
      most: 60,
      required: 'Add the outcomes with their trend, one row at least.',
      columns: {
        outcome: text({ ask: 'Outcome', required: 'Enter the outcome.', origin: 'section 5.10' }),
        indicator: text({ ask: 'Indicator', required: 'Enter the indicator.', origin: 'section 5.10' }),
        trend: choose({
          ask: 'Trend',
          options: { better: 'Better', same: 'The same', worse: 'Worse', unknown: 'Not known' },
          required: 'Choose the trend.',
          origin: 'section 5.10'
        }),
        source: text({ ask: 'Source', origin: 'section 5.10' })
      },
      origin: 'section 5.10'
    }),
    deliverableResults: grid({
      ask: 'Which deliverables and milestones were met?',
      row: 'deliverable',
      least: 1,
      most: 60,
      required: 'Add the deliverables with what became of them, one row at least.',
      columns: {
        task: text({ ask: 'Task', required: 'Enter the task.', origin: 'section 5.10' }),
        state: choose({
          ask: 'State',
          options: { met: 'Met', late: 'Late', dropped: 'Dropped', open: 'Not due yet' },
          required: 'Choose the state.',
          origin: 'section 5.10'
        }),
        onTime: yesNo({ ask: 'Time kept', origin: 'section 5.10' }),
        onBudget: yesNo({ ask: 'Budget kept', origin: 'section 5.10' }),
        note: text({ ask: 'Note', origin: 'section 5.10' })
      },
      origin: 'section 5.10'
    }),
    clarityNow: carried({
      ask: 'Are both the objectives and the deliverables unclear?',
      from: 'Worked out from the aims and the deliverables',
      codes: { bothUnclear: 'Yes', clear: 'No' },
      notes: ['I-49'],
      origin: 'section 5.10'
    }),
    clarityNowChoice: choose({
      ask: 'What follows from that?',
      guidance: 'The protocol asks for serious consideration of ceasing the activity.',
      onlyWhen: { question: 'clarityNow', is: ['bothUnclear'] },
      options: { cease: 'It ceases', fix: 'It is put right by a date', carryOn: 'It continues, for a reason' },
      required: 'Choose whether it ceases, is put right by a date, or continues for a reason.',
      duty: 'must',
      notes: ['I-49'],
      origin: 'section 5.10'
    }),
    clarityNowFixBy: date({
      ask: 'By when is it put right?',
      onlyWhen: { question: 'clarityNowChoice', is: ['fix'] },
      required: 'Enter the date by which it is put right.',
      origin: 'section 5.10'
    }),
    clarityNowReason: longText({
      ask: 'Why?',
      onlyWhen: { question: 'clarityNowChoice', is: ['cease', 'carryOn'] },
      required: 'Give the reason for this choice.',
      origin: 'section 5.10'
    })
  })
} as const;
