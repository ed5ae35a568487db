/** The protocol's worked example (section 3) as an officer of today would enter it. */
export const bolsover = {
  name: 'Bolsover LSP of 2027',
  service: 'Planning',
  /** In the order of the definition; '' where a yes needs no more words. */
  tests: [
    { question: 'Is there an agreement, or will there be one?', label: '', note: '' },
    {
      question: 'Are at least two of the bodies independent of each other?',
      label: 'List the bodies',
      note: 'The council, the county council, police and health.'
    },
    { question: 'Do the bodies work together on it?', label: '', note: '' },
    { question: 'Is risk shared?', label: 'Which risks?', note: 'Pooled reward money: failing one fails all.' },
    {
      question: 'Are the outcomes of benefit to all the bodies?',
      label: 'How does each of them benefit?',
      note: 'Each reaches its own targets.'
    },
    {
      question: "Will residents' quality of life in the district improve?",
      label: 'How will it improve?',
      note: 'Better health and safer streets.'
    }
  ],
  scores: [
    { criterion: 1, score: 5, reason: 'Over a million goes through our accounts.' },
    { criterion: 2, score: 4, reason: '' },
    { criterion: 3, score: 5, reason: 'We are the accountable body.' },
    { criterion: 4, score: 5, reason: 'The Leader takes the chair.' },
    { criterion: 5, score: 2, reason: '' },
    { criterion: 6, score: 5, reason: 'Reward money is lost when a date is missed.' },
    { criterion: 9, score: 1, reason: 'It has worked for years.' }
  ]
} as const;
