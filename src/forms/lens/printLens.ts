import type { PlacedQuestion } from '../model/form';
import type { AnsweredBy, Lens } from './lens';

/** A lens as Markdown: its questions, and which questions of our forms answer them, by number. */
export function printLens(lens: Lens, questionOf: (answer: AnsweredBy) => PlacedQuestion): string {
  const lines = lens.questions.flatMap(({ id, ask, source, standing, answeredBy }) => [
    `### ${id} ${ask}`,
    '',
    `${source}${standing === 'recollection' ? ' (our recollection of its substance; the wording was not found)' : ''}`,
    '',
    ...answeredBy.map(answer => {
      const { number, question } = questionOf(answer);
      return `- ${number} ${question.ask}`;
    }),
    ''
  ]);
  return [`## ${lens.title}`, '', lens.about, '', ...lines].join('\n');
}
