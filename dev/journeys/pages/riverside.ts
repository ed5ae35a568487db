/** A small partnership of today as an officer would register it: 13 of 35, Limited. */
export const riverside = {
  name: 'Riverside path wardens',
  service: 'Planning',
  tests: [
    'Is there an agreement, or will there be one?',
    'Are at least two of the bodies independent of each other?',
    'Do the bodies work together on it?',
    'Is risk shared?',
    'Are the outcomes of benefit to all the bodies?',
    "Will residents' quality of life in the district improve?"
  ],
  notes: [
    { label: 'List the bodies', note: 'The council, the parish council and the wildlife trust.' },
    { label: 'Which risks?', note: 'Each carries its own small cost if it ends.' },
    { label: 'How does each of them benefit?', note: 'Each looks after more of the path than it could alone.' },
    { label: 'How will it improve?', note: 'A safe path by the river, open all year.' }
  ],
  amounts: [
    { label: 'Financial year', typed: '2026/27' },
    { label: 'Money that the council contributes', typed: '2,500' },
    { label: 'Officer time and work done', typed: '1,200' },
    { label: "Money directed through the council's accounts", typed: '0' }
  ],
  aim: 'Environment: clean, green and ready for the climate',
  scores: [
    { criterion: 1, score: 1, reason: 'Below £10,000 in any year.' },
    { criterion: 2, score: 2, reason: '' },
    { criterion: 3, score: 1, reason: 'Nothing is signed or guaranteed.' },
    { criterion: 4, score: 2, reason: '' },
    { criterion: 5, score: 2, reason: '' },
    { criterion: 6, score: 2, reason: '' },
    { criterion: 9, score: 3, reason: '' }
  ],
  /** Appendix B, section by section: what is chosen from a list, chosen from cards, and typed. */
  sections: [
    {
      heading: 'What it is',
      listed: [{ label: 'What kind of partnership is it?', option: 'Joint initiative or project' }],
      chosen: [
        { question: 'Does the law require it?', option: 'No' },
        { question: 'Does it have an end?', option: 'It is open-ended' }
      ],
      typed: [
        { label: 'Legal basis, or the reason why it was created', words: 'Residents asked for it after the floods.' },
        {
          label: 'What is it for, in brief?',
          words: 'Volunteers check the riverside path each week, clear what is small and report the rest.'
        },
        { label: 'When did it start, or when is it planned to start?', words: '1 Apr 2027' }
      ],
      following: 'Who answers for it in the council'
    },
    {
      heading: 'Who answers for it in the council',
      listed: [],
      chosen: [{ question: 'Is there a board or another governing body?', option: 'No' }],
      typed: [],
      following: 'Partners'
    },
    {
      heading: 'Partners',
      listed: [{ label: 'Sector', option: 'Voluntary or community' }],
      chosen: [{ question: 'Who is the accountable body?', option: 'None is needed' }],
      typed: [
        { label: 'Organisation', words: 'County Wildlife Trust' },
        { label: 'Which body leads it, or provides its secretariat?', words: 'The council' }
      ],
      following: 'Money and time'
    },
    {
      heading: 'Money and time',
      listed: [],
      chosen: [{ question: 'Is any of it paid for by grants?', option: 'No' }],
      typed: [
        { label: 'Money from the council in the first year', words: '2,500' },
        { label: 'Money from the council in the second year', words: '2,500' },
        { label: 'Money from the council in the third year', words: '0' },
        { label: 'Officer time in days a year', words: '6' }
      ],
      following: "The council's aims"
    },
    {
      heading: "The council's aims",
      listed: [],
      chosen: [],
      typed: [],
      following: 'How it is governed'
    },
    {
      heading: 'How it is governed',
      listed: [],
      chosen: [
        { question: 'What does it rest on?', option: 'Terms of reference' },
        { question: 'Is data shared with partners?', option: 'No' },
        { question: 'Is it agreed what happens when it ends, or when the council leaves?', option: 'Yes' }
      ],
      typed: [
        { label: 'Where can that document be found?', words: 'Planning shared folder, partnerships, path wardens' },
        { label: 'How does it report to the council?', words: 'Scrutiny committee, once a year' },
        { label: 'Which liabilities of the council are known?', words: 'None known' },
        { label: 'Risk', words: 'Too few volunteers in winter' },
        { label: 'In which Service Plan is it monitored?', words: 'Planning Service Plan 2027/28' }
      ],
      following: 'Results and declaration'
    },
    { heading: 'Results and declaration', listed: [], chosen: [], typed: [], following: 'Check and submit' }
  ],
  declaration: 'As lead officer I declare that these answers are true and complete as far as I know.'
} as const;
