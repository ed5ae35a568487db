import type { Met, Requirement, RequirementSection } from './requirement';

/** docs/requirements.md: what each requirement of the protocol is met by and which test proves it, with counts at the top. */
export function printRequirements(
  sections: readonly RequirementSection[],
  questions: ReadonlyMap<string, string>
): string {
  const all = sections.flatMap(({ requirements }) => requirements);
  const isLater = (issue: number) => (one: Requirement) =>
    typeof one.as === 'object' && 'later' in one.as && one.as.later === issue;
  const counts = [
    ['Proved by a named test', all.filter(({ as }) => typeof as === 'object' && 'proof' in as).length],
    ...[5, 6, 7, 8].map(issue => [`Comes with issue ${issue}`, all.filter(isLater(issue)).length]),
    ['Context: an aim or background', all.filter(({ as }) => as === 'context').length],
    ['All', all.length]
  ];
  return [
    '# Requirements of the protocol',
    '',
    'Every actor, form, question, rule, threshold, document, time and duty of the Partnership Protocol, in our own short words.',
    'Written by `dev/requirements`: change it there, never here. A test fails when one is left without its proof.',
    'A question meets a requirement as soon as a form asks it; that the whole form can be filled in is a requirement of its own (R332 to R336).',
    '',
    '| | |',
    '|---|--:|',
    ...counts.map(([what, count]) => `| ${what} | ${count} |`),
    '',
    ...sections.flatMap(({ heading, requirements }) => [
      `## ${heading}`,
      '',
      '| | Requirement | Met by | Proved by |',
      '|---|---|---|---|',
      ...requirements.map(one => `| ${[one.id, one.says, ...answer(one, questions)].map(cell).join(' | ')} |`),
      ''
    ])
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function answer({ as }: Requirement, questions: ReadonlyMap<string, string>): readonly string[] {
  if (as === 'context') return ['context', ''];
  if ('later' in as) return [`later: issue ${as.later}`, ''];
  return [metBy(as.met, questions), `${as.proof.title} (${as.proof.file})`];
}

function metBy(met: Met, questions: ReadonlyMap<string, string>): string {
  if ('question' in met) return `question ${met.question}: ${questions.get(met.question)}`;
  return 'screen' in met ? `screen ${met.screen}` : `rule ${met.rule.name} (${met.rule.file})`;
}

/** Text in a cell of a Markdown table, where a bar ends the cell and a left angle opens a tag. */
function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
}
