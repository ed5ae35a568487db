import { needsJustification } from '../screening/suggestScreeningResult';
import { screeningTests, type Screening, type ScreeningTest } from '../screening/screening';
import { checkText, longest } from '../text/checkText';
import { problemList, type AnswerProblem } from './answerProblem';

/** The six tests of the definition in protocol section 2: what to ask while one is unanswered, and what a yes must say. */
const asks: { readonly [T in ScreeningTest]: { readonly answer: string; readonly note?: string } } = {
  agreement: { answer: 'Say whether there is an agreement, or will be one.' },
  independentBodies: {
    answer: 'Say whether at least two of the bodies are independent of each other.',
    note: 'List the independent bodies.'
  },
  workingTogether: { answer: 'Say whether the bodies work together, rather than one buying from another.' },
  sharedRisk: { answer: 'Say whether risk is shared.', note: 'Say which risks are shared.' },
  mutualBenefit: { answer: 'Say whether all the bodies benefit.', note: 'Say how each of the bodies benefits.' },
  qualityOfLife: {
    answer: 'Say whether residents will have a better quality of life.',
    note: "Say how residents' quality of life will improve."
  }
};

/** Everything that "Is it a partnership?" (protocol section 2) must hold before it can be submitted. */
export function checkScreening(screening: Screening): readonly AnswerProblem[] {
  const list = problemList('screening');
  for (const test of screeningTests) {
    const { answer, note } = screening.tests[test];
    const field = `screening.${test}`;
    list.add(field, answer === undefined && asks[test].answer);
    list.add(`${field}.note`, checkNote(note, answer === 'yes' ? asks[test].note : undefined));
  }
  list.add(
    'screening.result',
    screening.result === undefined && 'Give your own result: is it a partnership, in between, or not?'
  );
  list.add(
    'screening.justification',
    checkNote(
      screening.justification,
      needsJustification(screening) &&
        'Say why your result differs from the suggested one: the protocol asks for sound justification.'
    )
  );
  list.add(
    'screening.goodPractice',
    screening.result === 'NotPartnership' &&
      screening.goodPractice === undefined &&
      "Say whether the protocol's good practice will be applied anyway."
  );
  list.add(
    'screening.existing',
    checkNote(
      screening.existingNote,
      screening.existingCouldDoIt === true && 'Name the existing partnership that could take this on.'
    )
  );
  return list.problems;
}

function checkNote(note: string, whenEmpty: string | undefined | false): string | undefined | false {
  return note.trim() === '' && whenEmpty ? whenEmpty : checkText(note, longest.note);
}
