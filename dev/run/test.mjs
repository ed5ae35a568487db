import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, root, run, say } from './tools.mjs';

// npm test: everything, in the order in which a mistake is cheapest to see. It goes on after a failure, so that one run tells all.
ensureInstalled();
ensureBrowser();

const tally = { passed: 0, failed: 0 };
const failures = [];
const count = (name, ok) => {
  tally[ok ? 'passed' : 'failed'] += 1;
  if (!ok) failures.push(name);
};

async function timed(name, work) {
  const begun = Date.now();
  say(`\n== ${name}`);
  await work();
  say(`   ${name}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

const check = (name, command, args, env) =>
  timed(name, async () => count(name, (await run(command, args, { env })).code === 0));

function readReport(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** A suite counts its own tests; one that dies before its report counts as one failure. */
async function suite(name, command, args, report, read) {
  rmSync(join(root, report), { force: true });
  await timed(name, async () => {
    const { code } = await run(command, args);
    const result = readReport(report);
    const numbers = result ? read(result) : { passed: 0, failed: 0 };
    tally.passed += numbers.passed;
    tally.failed += numbers.failed;
    if (numbers.failed > 0) failures.push(`${name}: ${numbers.failed}`);
    if (numbers.passed + numbers.failed === 0 || (code !== 0 && numbers.failed === 0))
      count(`${name} did not finish`, false);
  });
}

const sources = ['src/**/*.{ts,tsx,js}', 'dev/**/*.{ts,tsx,mjs,js}', 'config/**/*.{js,ts}', 'gulpfile.js'];
await check('format', 'prettier', ['--config', 'config/prettier.json', '--check', '--log-level', 'warn', ...sources]);
await check(
  'lint',
  'eslint',
  ['--no-eslintrc', '-c', 'config/eslintrc.js', '--max-warnings', '0', '--ext', '.ts,.tsx', 'src', 'dev'],
  {
    ESLINT_USE_FLAT_CONFIG: 'false'
  }
);
await check('layers', 'depcruise', ['--config', 'config/dependency-cruiser.js', 'src', 'dev']);
await check('types of what ships', 'tsc', ['-p', 'tsconfig.json', '--noEmit']);
await check('types of tests and tools', 'tsc', ['-p', 'dev/tsconfig.json']);
await suite(
  'unit and conformance',
  'jest',
  ['-c', 'config/jest.config.js', '--silent', '--json', '--outputFile=.local/jest.json'],
  '.local/jest.json',
  result => ({
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests
  })
);
let built = false;
await timed('build', async () => {
  built = await ensureBuilt();
  count('build', built);
});
if (built) {
  await suite(
    'browser journeys',
    'playwright',
    ['test', '-c', 'config/playwright.config.ts'],
    '.local/journeys.json',
    result => ({
      passed: result.stats.expected,
      failed: result.stats.unexpected + result.stats.flaky + result.stats.skipped
    })
  );
}

if (failures.length > 0) say(`\nFailed: ${failures.join('; ')}`);
say(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
