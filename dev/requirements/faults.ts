import type { Met, Proof, Requirement } from './requirement';

/** What the project holds, against which requirements are checked. */
export interface Held {
  readonly questions: ReadonlyMap<string, string>;
  /** The source of a file by its path in the project; undefined where there is none. */
  readonly sourceOf: (file: string) => string | undefined;
  readonly titlesIn: (file: string) => readonly string[];
}

/** Each requirement that is missing, doubled or orphaned, in one sentence. */
export function faultsIn(requirements: readonly Requirement[], count: number, held: Held): readonly string[] {
  const expected = Array.from({ length: count }, (_, at) => `R${String(at + 1).padStart(3, '0')}`);
  const ids = requirements.map(({ id }) => id);
  return [
    ...expected.filter(id => !ids.includes(id)).map(id => `${id} is missing`),
    ...ids.filter(id => !expected.includes(id)).map(id => `${id} is none of the protocol's`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `${id} stands twice`),
    ...requirements.flatMap(one => faultsOf(one, held).map(fault => `${one.id}: ${fault}`))
  ];
}

function faultsOf({ says, as }: Requirement, held: Held): readonly string[] {
  const wordless = says.trim() === '' ? ['it says nothing'] : [];
  if (as === 'context' || 'later' in as) return wordless;
  return [...wordless, ...faultOfMet(as.met, held), ...faultOfProof(as.proof, held)];
}

function faultOfMet(met: Met, { questions, sourceOf }: Held): readonly string[] {
  if ('question' in met) return questions.has(met.question) ? [] : [`no form asks ${met.question}`];
  if ('screen' in met) return sourceOf(met.screen) === undefined ? [`there is no screen ${met.screen}`] : [];
  const { file, name } = met.rule;
  const exported = new RegExp(`^export (?:async )?(?:function|const|class|interface|type) ${name}\\b`, 'm');
  return exported.test(sourceOf(file) ?? '') ? [] : [`${file} exports no ${name}`];
}

function faultOfProof({ file, title }: Proof, { titlesIn }: Held): readonly string[] {
  return titlesIn(file).includes(title) ? [] : [`${file} has no test "${title}"`];
}
