import { questionsOf, sectionNumber, type Form, type PlacedQuestion } from './form';
import type { AskedQuestion, Options, Origin, Question } from './question';

/** The whole form as Markdown: every word that a person is asked, with its rules and its origin. */
export function printForm(form: Form): string {
  const questions = questionsOf(form);
  const numberOf = new Map(questions.map(({ id, number }) => [id, number]));
  const optionsOf = new Map(questions.map(({ id, question }) => [id, optionsIn(question)]));
  const condition = ({ question: { onlyWhen } }: PlacedQuestion): string[] => {
    if (!onlyWhen) return [];
    const options: Options = optionsOf.get(onlyWhen.question) ?? {};
    const answers = onlyWhen.is.map(code => options[code] ?? yesOrNo[code] ?? code).join(' or ');
    return [`Only if ${numberOf.get(onlyWhen.question)} is: ${answers}`];
  };
  const lines = form.sections.flatMap(({ id, heading, lead }, at) => [
    `## ${sectionNumber(form, at)} ${heading}`,
    '',
    ...(lead ? [lead, ''] : []),
    ...questions
      .filter(({ section }) => section === id)
      .flatMap(placed => [
        `### ${placed.number} ${placed.question.ask}`,
        '',
        ...[...(placed.question.guidance ? [placed.question.guidance] : []), ...condition(placed)].flatMap(spaced),
        ...answerLines(placed.question),
        `Origin: ${originWords(placed.question.origin)}`,
        ''
      ])
  ]);
  return [
    `# Appendix ${form.appendix}: ${form.title}`,
    '',
    form.tag,
    '',
    form.intro,
    '',
    `Form version: ${form.version}`,
    '',
    ...lines
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function optionsIn(question: Question): Options {
  if (question.kind === 'choose' || question.kind === 'tick') return question.options;
  return (question.kind === 'carried' && question.codes) || {};
}

const yesOrNo: Options = { yes: 'Yes', no: 'No' };

function answerLines(question: Question): readonly string[] {
  if (question.kind === 'carried') return spaced(`Not asked again: ${question.from}`);
  const required = question.required === undefined ? 'May be left empty.' : `If left empty: “${question.required}”`;
  return [...optionLines(question), ...spaced(`${answerKind(question)} ${required}`)];
}

function optionLines(question: AskedQuestion): readonly string[] {
  if (question.kind === 'choose' || question.kind === 'tick') {
    return [...Object.values(question.options).map(words => `- [ ] ${words}`), ''];
  }
  if (question.kind !== 'grid') return [];
  const columns = Object.values(question.columns);
  return [
    `| ${columns.map(column => column.ask + (column.required === undefined ? '' : ' (must)')).join(' | ')} |`,
    `|${columns.map(() => '---').join('|')}|`,
    `| ${columns.map(cellWords).join(' | ')} |`,
    ''
  ];
}

function cellWords(column: AskedQuestion): string {
  return column.kind === 'choose' ? Object.values(column.options).join(' / ') : answerKind(column);
}

function answerKind(question: AskedQuestion): string {
  switch (question.kind) {
    case 'text':
      return `One line, up to ${question.longest} characters.`;
    case 'longText':
      return `Text, up to ${question.longest} characters.`;
    case 'choose':
      return 'Choose one.';
    case 'tick':
      return 'Tick what applies.';
    case 'yesNo':
      return 'Yes or no.';
    case 'confirm':
      return 'One box to tick.';
    case 'date':
      return 'A date.';
    case 'money':
      return 'An amount in pounds.';
    case 'number':
      return 'A whole number.';
    case 'person':
      return 'A person in the directory.';
    case 'grid':
      return `A table, ${question.least === 0 ? `up to ${question.most}` : `${question.least} to ${question.most}`} rows.`;
  }
}

function originWords(origin: Origin): string {
  if (origin === 'ours') return 'our proposal';
  return origin === 'other councils' ? 'asked by other councils' : `protocol ${origin}`;
}

function spaced(line: string): readonly string[] {
  return [line, ''];
}
