import { carried, choose, grid, person, text, yesNo } from '../model/question';

/** B2: who answers for it in the council (B-10 to B-16; an SMT member is only routed from Moderate upwards). */
export const ownershipSection = {
  id: 'ownership',
  heading: 'Who answers for it in the council',
  questions: {
    service: carried({ ask: 'Service', from: 'About it', origin: 'section 4' }),
    leadOfficer: carried({
      ask: 'Lead officer',
      from: 'The officer who submits it; a correction keeps the one before',
      origin: 'section 5.2'
    }),
    cover: person({
      ask: 'Who covers for the lead officer?',
      guidance: 'Somebody who may answer questions while you are away. They may then not sign it off.',
      origin: 'ours'
    }),
    headOfService: carried({
      ask: 'Who signs it off',
      from: "CEPT's appointments, never chosen here",
      origin: 'section 4'
    }),
    leadMembers: text({
      ask: 'Lead member or portfolio',
      guidance: 'The elected member or portfolio with an interest in it, if there is one.',
      origin: 'section 1.3'
    }),
    hasBoard: yesNo({
      ask: 'Is there a board or another governing body?',
      required: 'Say whether there is a board or another governing body.',
      origin: 'section 5.3'
    }),
    representatives: grid({
      ask: 'Who represents the council on it?',
      onlyWhen: { question: 'hasBoard', is: ['yes'] },
      row: 'representative',
      least: 1,
      most: 20,
      required: 'Add the council’s representatives on the board, one at least.',
      columns: {
        name: text({ ask: 'Name', required: 'Enter the name.', origin: 'section 5.3' }),
        role: choose({
          ask: 'Officer or member',
          options: { officer: 'Officer', member: 'Elected member' },
          required: 'Choose officer or elected member.',
          origin: 'section 5.3'
        }),
        voting: yesNo({ ask: 'May vote', required: 'Say whether they may vote.', origin: 'other councils' }),
        appointedBy: text({ ask: 'Appointed by', origin: 'other councils' }),
        until: text({ ask: 'Until', origin: 'other councils' })
      },
      origin: 'section 5.3'
    })
  }
} as const;
