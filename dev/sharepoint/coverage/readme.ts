import { type Assumption, assumptionTable } from '../assumptions';
import { behaviours, type Grade, grades } from '../conformance/grades';
import { join } from 'node:path';
import { root } from '../routes/root';
import { listRoutes } from './listRoutes';
import { sampleCall } from './sampleCall';

const conformance = join(__dirname, '../conformance');

function routesText(): string {
  const { call, given, site } = sampleCall();
  try {
    const routes = listRoutes(root(call), given);
    const lines = routes
      .filter(({ verbs, like }) => verbs.length > 0 || like !== undefined)
      .map(
        ({ path, verbs, like }) =>
          `| \`${path}\` | ${verbs.join(' ')} | ${like === undefined ? '' : `as \`${like}\``} |`
      );
    return ['| below `_api/` | verbs | |', '|---|---|---|', ...lines].join('\n');
  } finally {
    site.db.close();
  }
}

function gradesText(): string {
  const all = behaviours(conformance);
  const count = (grade: Grade): number => all.filter(one => one.grade === grade).length;
  const lines = (Object.keys(grades) as Grade[]).map(grade => `| [${grade}] | ${grades[grade]} | ${count(grade)} |`);
  return ['| grade | means | tests |', '|---|---|---|', ...lines, `| | together | ${all.length} |`].join('\n');
}

function refusalsText(): string {
  return behaviours(conformance)
    .filter(({ title }) => /\brefuse|\b501\b/i.test(title))
    .map(({ title, grade, file }) => `* ${title.replace(/%s/g, '…')} ([${grade ?? ''}] ${file})`)
    .join('\n');
}

function assumptionsText(): string {
  const rows = Object.entries<Assumption>(assumptionTable).map(
    ([name, { grade, about, assumed, otherwise, breaks = '' }]) =>
      `| \`${name}\` [${grade}] | ${about} | ${assumed} | ${otherwise} | ${breaks} |`
  );
  return ['| name | what | assumed | the other answer | what that breaks |', '|---|---|---|---|---|', ...rows].join(
    '\n'
  );
}

/** The part of the README that is made from the routes and the tests. */
export function generatedPart(): string {
  return [
    '## What it answers',
    'Made from the routes. Names are not case-sensitive; `(…)` takes a key or arguments. Beside these: `_api/$batch`, `_vti_bin/client.svc/ProcessQuery` for',
    'the one change that REST cannot make (a group owning a group), properties of an object by name (`/Title`), and `GetClientSideComponents` by the host.',
    '',
    routesText(),
    '',
    '## What it refuses',
    'Whatever is not above: 501, an error body and a log line. Besides, each with its test:',
    '',
    refusalsText(),
    '',
    '## How sure it is',
    'One test for each behaviour (a table of cases counts once), in `conformance/`.',
    '',
    gradesText(),
    '',
    '## What no source says',
    'Each has two answers, switched for one server: `npm start -- --other-answers` (all that a product can survive) or `--other-answer NAME`,',
    '`POST /_local/assumptions` with `{"others": [names]}`, and in tests `startSharePoint({ otherAnswers })`.',
    '',
    assumptionsText()
  ].join('\n');
}
