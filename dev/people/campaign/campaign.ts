import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../sharepoint/faults/readFault';
import { campaignTemplate, startCampaignSite, type CampaignSite } from './campaignSite';
import { readEnds } from './endOf';
import { limitedPath } from './limitedPath';
import { luckOf } from './luck';

/** So many runs share a server; its lists stay short, as they would be read by a page. */
const runsPerSite = 20;
const steps = 7;

export interface CampaignReport {
  readonly seed: number;
  readonly runs: number;
  /** How often a screen said that something failed. */
  readonly failedPresses: number;
  readonly kills: number;
  readonly failures: readonly { readonly run: number; readonly why: string }[];
}

export interface CampaignOptions {
  readonly seed: number;
  readonly runs: number;
  /** The first run's number: one run alone is repeated by its number. */
  readonly first?: number;
  /** The share of runs in which the server is killed. */
  readonly killed?: number;
  readonly servers?: number;
}

/** All faults at once, each as likely as this run's luck says. */
function faultsOf(luck: () => number): readonly Fault[] {
  const seeded = (): { probability: number; seed: number } => ({
    probability: luck() * 0.16,
    seed: 1 + Math.floor(luck() * 1e9)
  });
  return [
    { kind: '429', retryAfter: 0, ...seeded() },
    { kind: '503', retryAfter: 0, ...seeded() },
    { kind: 'lost-request', ...seeded() },
    { kind: 'lost-answer', ...seeded() },
    { kind: 'slow', delayMs: 15, ...seeded() },
    { kind: 'expired-digest', ...seeded() },
    { kind: '412', ...seeded() }
  ];
}

interface Outcome {
  readonly run: number;
  readonly key?: string;
  readonly why?: string;
  readonly presses: number;
  readonly isKilled: boolean;
}

async function oneRun(site: CampaignSite, seed: number, run: number, killed: number): Promise<Outcome> {
  const luck = luckOf(Math.imul(seed, 1_000_003) + run);
  const faults = faultsOf(luck);
  const isKilled = luck() < killed;
  const killAt = isKilled ? 1 + Math.floor(luck() * steps) : 0;
  const killAfter = Math.floor(luck() * 30);
  const presses = { failed: 0 };
  const killing: Promise<void>[] = [];
  try {
    await site.setFaults(faults);
    const key = await limitedPath(site, presses, step => {
      if (step !== killAt) return;
      killing.push(new Promise(resolve => setTimeout(resolve, killAfter)).then(() => site.killAndRestart()));
    });
    return { run, key, presses: presses.failed, isKilled };
  } catch (thrown) {
    const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { run, why, presses: presses.failed, isKilled };
  } finally {
    await Promise.all(killing);
    await site.setFaults([]);
  }
}

/** The lines in which two ends differ. */
function difference(got: readonly string[], wanted: readonly string[]): string {
  const lost = wanted.filter(line => !got.includes(line)).map(line => `lost    ${line}`);
  const added = got.filter(line => !wanted.includes(line)).map(line => `added   ${line}`);
  const words = [...lost, ...added];
  return words.length > 0 ? words.join('\n') : `doubled: ${got.length} lines instead of ${wanted.length}`;
}

async function runOnSite(template: string, runs: readonly number[], options: CampaignOptions): Promise<Outcome[]> {
  const { seed, killed = 0.1 } = options;
  const site = await startCampaignSite(template);
  try {
    const quiet = await limitedPath(site, { failed: 0 }, () => undefined);
    const outcomes: Outcome[] = [];
    for (const run of runs) outcomes.push(await oneRun(site, seed, run, killed));
    const { byKey, references } = await readEnds(site);
    const wanted = byKey.get(quiet) ?? [];
    const judged = outcomes.map((outcome): Outcome => {
      if (outcome.key === undefined) return outcome;
      const got = byKey.get(outcome.key) ?? [];
      return isDeepStrictEqual(got, wanted) ? outcome : { ...outcome, why: difference(got, wanted) };
    });
    const [last] = runs.slice(-1);
    const isOdd = byKey.size !== outcomes.length + 1 || new Set(references).size !== outcomes.length + 1;
    if (isOdd && judged.every(one => one.why === undefined) && last !== undefined)
      judged.push({ run: last, why: `${byKey.size} partnerships, ${references.join()}`, presses: 0, isKilled: false });
    return judged;
  } finally {
    await site.stop();
  }
}

/** Runs the Limited path again and again with everything going wrong by chance; every run must end as a quiet one does. */
export async function runCampaign(options: CampaignOptions): Promise<CampaignReport> {
  const { seed, runs, first = 1, servers = 2 } = options;
  const template = await campaignTemplate();
  const chunks: number[][] = [];
  for (let from = first; from < first + runs; from += runsPerSite)
    chunks.push(Array.from({ length: Math.min(runsPerSite, first + runs - from) }, (_none, at) => from + at));
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift())
      outcomes.push(...(await runOnSite(template, chunk, options)));
  };
  try {
    await Promise.all(Array.from({ length: servers }, worker));
  } finally {
    rmSync(template, { recursive: true, force: true });
  }
  return {
    seed,
    runs,
    failedPresses: outcomes.reduce((sum, one) => sum + one.presses, 0),
    kills: outcomes.filter(one => one.isKilled).length,
    failures: outcomes
      .flatMap(({ run, why }) => (why === undefined ? [] : [{ run, why }]))
      .sort((one, other) => one.run - other.run)
  };
}
