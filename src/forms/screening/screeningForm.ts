import type { ScreeningResult, ScreeningTest, TestAnswer } from '../../domain/screening/screening';
import { answerWords, resultLabels, testLabels } from '../../domain/screening/screeningWords';

/** One of the six tests, as it is asked. */
export interface TestWording {
  /** The test in few words, as summaries name it. */
  readonly label: string;
  readonly question: string;
  readonly guidance: string;
  readonly noteLabel: string;
  /** Must the note be filled in when the answer is yes? */
  readonly noteNeededForYes: boolean;
}

/** "Is it a partnership?" in the order of the definition (protocol section 2). The guidance is ours, in plain English. */
export const screeningForm: {
  readonly title: string;
  readonly definition: string;
  readonly inDoubt: string;
  readonly tests: { readonly [T in ScreeningTest]: TestWording };
  readonly answers: { readonly [A in TestAnswer]: string };
  readonly results: { readonly [R in ScreeningResult]: { readonly label: string; readonly meaning: string } };
  readonly questions: {
    readonly nearestExample: string;
    readonly result: string;
    readonly justification: string;
    readonly goodPractice: string;
    readonly existingCouldDoIt: string;
    readonly existingNote: string;
  };
} = {
  title: 'Is it a partnership?',
  definition:
    'An agreement between two or more independent bodies to work together, with shared risk(s), to achieve mutually beneficial outcome(s) that will improve the quality of life for residents in Bolsover district.',
  inDoubt:
    'If in doubt, answer as for a partnership: the protocol says to answer yes, so that its good governance applies.',
  tests: {
    agreement: {
      label: testLabels.agreement,
      question: 'Is there an agreement, or will there be one?',
      guidance: 'It need not be signed yet. Terms of reference, a constitution or an exchange of letters all count.',
      noteLabel: 'What kind of agreement? (optional)',
      noteNeededForYes: false
    },
    independentBodies: {
      label: testLabels.independentBodies,
      question: 'Are at least two of the bodies independent of each other?',
      guidance: 'The council counts as one. A body that the council owns or runs does not count as another.',
      noteLabel: 'List the bodies',
      noteNeededForYes: true
    },
    workingTogether: {
      label: testLabels.workingTogether,
      question: 'Do the bodies work together on it?',
      guidance: 'Buying a service, or giving a grant and checking how it was spent, is not working together.',
      noteLabel: 'How? (optional)',
      noteNeededForYes: false
    },
    sharedRisk: {
      label: testLabels.sharedRisk,
      question: 'Is risk shared?',
      guidance: 'If it goes wrong, would more than one body lose money, staff time, reputation or a service?',
      noteLabel: 'Which risks?',
      noteNeededForYes: true
    },
    mutualBenefit: {
      label: testLabels.mutualBenefit,
      question: 'Are the outcomes of benefit to all the bodies?',
      guidance: 'Each of them should be able to say what it gets out of taking part.',
      noteLabel: 'How does each of them benefit?',
      noteNeededForYes: true
    },
    qualityOfLife: {
      label: testLabels.qualityOfLife,
      question: "Will residents' quality of life in the district improve?",
      guidance: 'Think of what residents would notice: safety, health, homes, jobs, places, services.',
      noteLabel: 'How will it improve?',
      noteNeededForYes: true
    }
  },
  answers: answerWords,
  results: {
    Partnership: { label: resultLabels.Partnership, meaning: 'The rest of the protocol applies: score it next.' },
    InBetween: { label: resultLabels.InBetween, meaning: 'It goes on as if it were a partnership: score it next.' },
    NotPartnership: {
      label: resultLabels.NotPartnership,
      meaning: 'The rest of the protocol may not apply. It is recorded, and good practice may be applied anyway.'
    }
  },
  questions: {
    nearestExample: "Which of the protocol's examples is nearest?",
    result: 'What is your own result?',
    justification: 'Why does your result differ from the suggested one?',
    goodPractice: "Will the protocol's good practice be applied anyway?",
    existingCouldDoIt: 'Is there already a partnership that could take this on?',
    existingNote: 'Which one?'
  }
};
