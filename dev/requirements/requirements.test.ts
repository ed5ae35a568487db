// After a change of the requirements write docs/requirements.md again with:
//   UPDATE_DOCS=1 npx jest -c config/jest.config.js dev/requirements/requirements.test.ts
import { existsSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { faultsIn, type Held } from './faults';
import { knownQuestions } from './knownQuestions';
import { printRequirements } from './printRequirements';
import { context, later, proof, proved, question, rule, screen } from './requirement';
import { requirementSections } from './requirementSections';
import { testTitles } from './testTitles';

const project = join(__dirname, '../..');
const printed = join(project, 'docs/requirements.md');
const sourceOf = (file: string): string | undefined =>
  existsSync(join(project, file)) ? readFileSync(join(project, file), 'utf8') : undefined;
const titles = new Map<string, readonly string[]>();
const held: Held = {
  questions: knownQuestions(),
  sourceOf,
  titlesIn: file => {
    const known = titles.get(file) ?? testTitles(sourceOf(file) ?? '');
    titles.set(file, known);
    return known;
  }
};

describe('the requirements of the protocol', () => {
  it('are 363, each once, and each context, later, or met and proved by a test that exists', () => {
    const all = requirementSections.flatMap(({ requirements }) => requirements);
    expect(faultsIn(all, 363, held)).toEqual([]);
  });

  it('are printed in docs/requirements.md', () => {
    const words = printRequirements(requirementSections, held.questions);
    if (process.env.UPDATE_DOCS) writeFileSync(printed, words);
    expect(readFileSync(printed, 'utf8')).toBe(words);
  });
});

describe('a requirement is orphaned', () => {
  const here = proof('dev/requirements/requirements.test.ts', 'a requirement is orphaned › %s');
  it.each([
    ['when its number is missing', [], 'R001 is missing'],
    ['when it stands twice', [context('R001', 'An aim'), context('R001', 'An aim')], 'R001 stands twice'],
    [
      "when it is none of the protocol's",
      [context('R001', 'An aim'), later(8, 'R002', 'More')],
      "R002 is none of the protocol's"
    ],
    ['when it says nothing', [context('R001', ' ')], 'R001: it says nothing'],
    [
      'when no form asks its question',
      [proved('R001', 'It', question('B.nobody'), here)],
      'R001: no form asks B.nobody'
    ],
    [
      'when its rule is not exported',
      [proved('R001', 'It', rule('domain/significance/consequences', 'byBand'), here)],
      'R001: src/domain/significance/consequences.ts exports no byBand'
    ],
    [
      'when its screen is gone',
      [proved('R001', 'It', screen('proposing/Gone'), here)],
      'R001: there is no screen src/features/proposing/Gone.tsx'
    ],
    [
      'when its test is gone',
      [proved('R001', 'It', question('Z.agreement'), proof('src/forms/forms.test.ts', 'is gone'))],
      'R001: src/forms/forms.test.ts has no test "is gone"'
    ]
  ])('%s', (_when, requirements, fault) => {
    expect(faultsIn(requirements, 1, held)).toEqual([fault]);
  });

  it('not when its question is asked and its test is there', () => {
    expect(faultsIn([proved('R001', 'It', question('B.partners.sector'), here)], 1, held)).toEqual([]);
  });
});
