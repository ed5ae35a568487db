import { carried, choose, date, graded, grid, longText, text } from '../model/question';
import { stakeholderGrid } from '../stakeholders/stakeholderGrid';
import { principlesOf, supporting } from '../supporting';

/** C6: how it is managed, and how it ends (C-17 to C-21; protocol sections 5.10 and 6). */
export const performanceSection = {
  id: 'performance',
  heading: 'Performance and exit',
  questions: supporting(principlesOf.evaluation, {
    plan: graded({
      ask: 'Is there an action plan or business plan that is clear, measurable and has timescales?',
      required: 'Say whether there is an action plan or business plan.',
      origin: 'section 5.10'
    }),
    deliverables: grid({
      ask: 'What are the specific deliverables?',
      guidance:
        'The key tasks of the planned activity. A milestone is the date by which a task is done, or one date a quarter.',
      row: 'deliverable',
      least: 1,
      most: 60,
      required: 'Add the specific deliverables, one at least.',
      columns: {
        task: text({ ask: 'Task', required: 'Say what the task is.', origin: 'section 5.10' }),
        milestone: text({ ask: 'Milestone', duty: 'should', origin: 'section 5.10' }),
        lead: text({ ask: 'Lead person', duty: 'should', origin: 'section 5.10' }),
        resources: text({ ask: 'Resources', origin: 'section 5.10' })
      },
      origin: 'section 5.10'
    }),
    clarity: carried({
      ask: 'Are both the objectives and the deliverables unclear?',
      from: 'Worked out from the aims and the deliverables',
      codes: { bothUnclear: 'Yes', clear: 'No' },
      notes: ['I-49'],
      origin: 'section 5.10'
    }),
    clarityChoice: choose({
      ask: 'What follows from that?',
      guidance:
        'Where a partnership has both unclear objectives and unclear deliverables, the protocol asks for serious consideration of ceasing the activity.',
      onlyWhen: { question: 'clarity', is: ['bothUnclear'] },
      options: { cease: 'It ceases', fix: 'It is put right by a date', carryOn: 'It continues, for a reason' },
      required: 'Choose whether it ceases, is put right by a date, or continues for a reason.',
      duty: 'must',
      notes: ['I-49'],
      origin: 'section 5.10'
    }),
    clarityFixBy: date({
      ask: 'By when is it put right?',
      onlyWhen: { question: 'clarityChoice', is: ['fix'] },
      required: 'Enter the date by which it is put right.',
      origin: 'section 5.10'
    }),
    clarityReason: longText({
      ask: 'Why?',
      onlyWhen: { question: 'clarityChoice', is: ['cease', 'carryOn'] },
      required: 'Give the reason for this choice.',
      origin: 'section 5.10'
    }),
    performanceReporting: longText({
      ask: 'How is performance reported and challenged?',
      guidance: 'To whom, how often, and where somebody can formally ask hard questions.',
      required: 'Say how performance is reported and challenged.',
      origin: 'section 5.10'
    }),
    exitEnd: longText({
      ask: 'What are the arrangements if this partnership comes to an end, be it planned or unplanned?',
      required: 'Say what the arrangements are if it comes to an end.',
      origin: 'section 5.10'
    }),
    exitLiabilities: longText({
      ask: 'Who do any residual liabilities rest with?',
      guidance: 'Leases, staff, pensions, grants to be paid back, contracts that run on. Name who bears each.',
      required: 'Say with whom residual liabilities rest.',
      origin: 'section 5.10'
    }),
    exitReviewOn: date({
      ask: 'When are the exit arrangements reviewed next?',
      required: 'Enter the date of the next review of the exit arrangements.',
      origin: 'section 5.10'
    }),
    stakeholders: grid({ ...stakeholderGrid, principle: principlesOf.stakeholders, duty: 'should' }),
    gaps: grid({
      ask: 'Which gaps were found, and who closes them by when?',
      guidance: 'Everything that these answers show to be missing. Leave it empty only if nothing is.',
      row: 'gap',
      least: 0,
      most: 60,
      columns: {
        gap: text({ ask: 'Gap', required: 'Say what is missing.', origin: 'section 5.2' }),
        action: text({ ask: 'Action', required: 'Say what is done about it.', origin: 'section 5.2' }),
        owner: text({ ask: 'Who', required: 'Say who does it.', origin: 'section 5.2' }),
        due: date({ ask: 'By when', required: 'Enter the date.', origin: 'section 5.2' })
      },
      origin: 'section 5.2'
    })
  })
} as const;
