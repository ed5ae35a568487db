import { questionsOf, sectionNumber, type Form } from './form';
import { gradeWords } from './partWords';
import type {
  AskedQuestion,
  Condition,
  GridQuestion,
  Options,
  Origin,
  Question,
  QuestionExample,
  RowRule
} from './questionKinds';

/** The whole form as Markdown: every word that a person is asked, with its rules and its origin. */
export function printForm(form: Form): string {
  const questions = questionsOf(form);
  const numberOf = new Map(questions.map(({ id, number }) => [id, number]));
  const optionsOf = new Map(questions.map(({ id, question }) => [id, optionsIn(question)]));
  const condition = (onlyWhen: Condition | undefined): string[] => {
    if (!onlyWhen) return [];
    const options: Options = optionsOf.get(onlyWhen.question) ?? {};
    const answers = onlyWhen.is.map(code => options[code] ?? otherCodes[code] ?? code).join(' or ');
    return [`Only if ${numberOf.get(onlyWhen.question)} is: ${answers}`, ...condition(onlyWhen.and)];
  };
  const lines = form.sections.flatMap(({ id, heading, lead, subheadings = {} }, at) => [
    `## ${sectionNumber(form, at)} ${heading}`,
    '',
    ...(lead ? [lead, ''] : []),
    ...questions
      .filter(({ section }) => section === id)
      .flatMap(placed => [
        ...(subheadings[placed.id] === undefined ? [] : [`**${subheadings[placed.id]}**`, '']),
        `### ${placed.number} ${placed.question.ask}`,
        '',
        ...[
          ...(placed.question.guidance ? [placed.question.guidance] : []),
          ...condition(placed.question.onlyWhen)
        ].flatMap(spaced),
        ...answerLines(placed.question),
        ...furtherLines(placed.question),
        `Origin: ${originWords(placed.question.origin)}`,
        ''
      ])
  ]);
  return [
    form.appendix === '' ? `# ${form.title}` : `# Appendix ${form.appendix}: ${form.title}`,
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
  if (question.kind === 'graded') return gradeWords;
  return (question.kind === 'carried' && question.codes) || {};
}

const otherCodes: Options = { yes: 'Yes', no: 'No', some: 'anything above nothing', none: 'nothing' };

function answerLines(question: Question): readonly string[] {
  if (question.kind === 'carried') return spaced(`Not asked again: ${question.from}`);
  if (question.kind === 'computed') {
    return spaced(`Not asked: the ${question.by.rule} of ${question.by.of.join(', ')}.`);
  }
  const required = question.required === undefined ? 'May be left empty.' : `If left empty: “${question.required}”`;
  return [...optionLines(question), ...spaced(`${answerKind(question)} ${required}`)];
}

/** The duty, the principles, the notes and the good answer, where there are any. */
function furtherLines({ duty, principle, notes, good, example }: Question): readonly string[] {
  return [
    ...(good === undefined ? [] : [`A good answer: “${good}”`]),
    ...(example ? [exampleLines(example)] : []),
    ...(duty ? [`Duty: ${duty}`] : []),
    ...(principle ? [`Principles: ${principle.join(', ')}`] : []),
    ...(notes ? [`Protocol notes: ${notes.join(', ')}`] : [])
  ].flatMap(spaced);
}

/** The table of an example, and where those that it names stand on the map. */
function exampleLines({ title, headings, rows, map }: QuestionExample): string {
  const places = map.map(({ name, interest, power }) => `${name}: interest ${interest}, power ${power}`);
  const table = [headings, headings.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`);
  return [`${title}.`, '', ...table, '', `On the map: ${places.join('; ')}.`].join('\n');
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
    '',
    ...(question.rowRules ?? []).flatMap(rule => spaced(ruleWords(question, rule)))
  ];
}

function ruleWords({ columns }: GridQuestion, { column, when, required }: RowRule): string {
  const other = columns[when.column];
  const options: Options = other?.kind === 'choose' ? other.options : otherCodes;
  const answers = when.is.map(code => options[code] ?? code).join(' or ');
  return `If ${other?.ask} is ${answers} and ${columns[column]?.ask} is left empty: “${required}”`;
}

function cellWords(column: AskedQuestion): string {
  return column.kind === 'choose' || column.kind === 'tick'
    ? Object.values(column.options).join(' / ')
    : answerKind(column);
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
    case 'graded':
      return 'Yes, partly, no or not applicable, with a note and evidence.';
    case 'moneyByYear':
      return question.standing
        ? 'Pounds for this year and the next two, confirmed or proposed.'
        : 'Pounds for this year and the next two.';
    case 'file':
      return `Up to ${question.most} files: ${Object.values(question.kinds).join(' / ')}.`;
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
