import { choose, date, grid, longText, text, yesNo } from '../model/question';

/** B6: the least governance that every partnership has (B-28 to B-35; protocol sections 4 and 5). */
export const governanceSection = {
  id: 'governance',
  heading: 'How it is governed',
  questions: {
    governingDocument: choose({
      ask: 'What does it rest on?',
      guidance: 'The protocol recommends an agreed constitution or terms of reference.',
      options: {
        constitution: 'A constitution',
        terms: 'Terms of reference',
        agreement: 'Another written agreement',
        none: 'Nothing written yet'
      },
      required: 'Say what it rests on, or that nothing is written yet.',
      origin: 'section 5.3'
    }),
    governingDocumentWhere: text({
      ask: 'Where can that document be found?',
      guidance: 'A folder, a web address or a paper file. Do not paste it here: all staff can read these answers.',
      onlyWhen: { question: 'governingDocument', is: ['constitution', 'terms', 'agreement'] },
      required: 'Say where the document can be found.',
      origin: 'section 5.3'
    }),
    governingDocumentDue: date({
      ask: 'By when will there be one?',
      onlyWhen: { question: 'governingDocument', is: ['none'] },
      required: 'Enter the date by which there will be a governing document.',
      origin: 'section 5.3'
    }),
    reporting: text({
      ask: 'How does it report to the council?',
      guidance: 'Where and how often, for example “Scrutiny committee, once a year”.',
      required: 'Say where and how often it reports to the council.',
      origin: 'section 5.10'
    }),
    liabilities: longText({
      ask: 'Which liabilities of the council are known?',
      guidance:
        'Contracts, guarantees, staff, pensions, premises, grants that may be clawed back. “None known” is an answer.',
      required: 'Name the known liabilities, or write “None known”.',
      origin: 'section 3'
    }),
    risks: grid({
      ask: 'What are the main risks to the council?',
      guidance:
        'Between one and five will do. Unclear liabilities, partners who fail to perform and differing aims are typical.',
      row: 'risk',
      least: 1,
      most: 30,
      required: 'Add the main risks to the council, one at least.',
      columns: {
        risk: text({ ask: 'Risk', required: 'Say what the risk is.', origin: 'section 5.6' }),
        treatment: text({ ask: 'What is done about it', origin: 'section 5.6' }),
        owner: text({ ask: 'Who looks after it', origin: 'section 5.6' }),
        servicePlan: text({ ask: 'Service Plan reference', origin: 'section 4' })
      },
      origin: 'section 5.6'
    }),
    servicePlan: text({
      ask: 'In which Service Plan is it monitored?',
      guidance: 'Its title and year, or its address.',
      required: 'Name the Service Plan in which it is monitored.',
      origin: 'section 4'
    }),
    targets: grid({
      ask: "This year's targets or outcomes",
      row: 'target',
      least: 0,
      most: 30,
      columns: {
        what: text({ ask: 'Target or outcome', required: 'Say what the target is.', origin: 'section 5.10' }),
        due: text({ ask: 'By when', origin: 'section 5.10' })
      },
      origin: 'section 5.10'
    }),
    sharesData: yesNo({
      ask: 'Is data shared with partners?',
      required: 'Say whether data is shared with partners.',
      origin: 'section 5.9'
    }),
    personalData: yesNo({
      ask: 'Is any of it personal data?',
      guidance: 'Then a data sharing protocol is needed: ask the data protection officer.',
      onlyWhen: { question: 'sharesData', is: ['yes'] },
      required: 'Say whether any of the data is personal.',
      origin: 'section 5.9'
    }),
    exitArrangement: choose({
      ask: 'Is it agreed what happens when it ends, or when the council leaves?',
      options: { yes: 'Yes', no: 'No, and none is needed', notYet: 'Not yet' },
      required: 'Say whether there is an exit arrangement.',
      origin: 'section 5.10'
    })
  }
} as const;
