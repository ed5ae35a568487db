import { choose, grid, text } from '../model/question';

/** B3: who takes part, who leads and who answers for the money (B-17 to B-19; protocol sections 5.3, 5.6 and 5.8). */
export const partnersSection = {
  id: 'partners',
  heading: 'Partners',
  questions: {
    partners: grid({
      ask: 'Who are the partners?',
      guidance: 'Every body that takes part besides the council. A role is better than a person as contact.',
      row: 'partner',
      least: 1,
      most: 60,
      required: 'Add the partners, one at least.',
      columns: {
        name: text({ ask: 'Organisation', required: 'Enter the name of the organisation.', origin: 'section 5.3' }),
        sector: choose({
          ask: 'Sector',
          options: { public: 'Public', private: 'Private', voluntary: 'Voluntary or community' },
          required: 'Choose the sector.',
          origin: 'section 1.1'
        }),
        membership: text({ ask: 'Kind of membership', origin: 'section 5.3' }),
        contact: text({ ask: 'Contact', origin: 'ours' }),
        joined: text({ ask: 'Joined', origin: 'ours' })
      },
      origin: 'section 5.3'
    }),
    leadBody: text({
      ask: 'Which body leads it, or provides its secretariat?',
      guidance: 'Write “The council” if it does, or “None” if nobody does.',
      required: 'Name the body that leads it or provides its secretariat, or write “None”.',
      origin: 'section 5.6'
    }),
    accountableBody: choose({
      ask: 'Who is the accountable body?',
      guidance:
        'The body that is responsible for the money where a funder asks for one. If it is the council, approval of the Executive is needed first where appropriate.',
      options: {
        None: 'None is needed',
        Council: 'The council',
        Partner: 'Another partner',
        Partnership: 'The partnership itself',
        Undecided: 'Not decided yet'
      },
      required: 'Say who is the accountable body, or that none is needed.',
      origin: 'section 5.8'
    }),
    accountableBodyName: text({
      ask: 'Which partner?',
      onlyWhen: { question: 'accountableBody', is: ['Partner'] },
      required: 'Name the partner that is the accountable body.',
      origin: 'section 5.8'
    })
  }
} as const;
