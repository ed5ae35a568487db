import { runCampaign } from '../people/campaign/campaign';
import { checkSequences } from '../sharepoint/trials/checkSequences';
import { killUnderLoad } from '../sharepoint/trials/killUnderLoad';
import { readTrialOptions, type TrialOptions } from './options';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** One trial, told as it goes; the number of failures. */
async function runTrial({ trial, seed, runs, first, path }: TrialOptions): Promise<number> {
  switch (trial) {
    case 'sequences': {
      const report = checkSequences(seed, runs ?? 2000, path);
      say(`${report.runs} sequences, ${report.steps} steps, seed ${seed}`);
      if (!report.failure) return 0;
      say(report.failure.why);
      say(JSON.stringify(report.failure.steps, undefined, 1));
      say(`To see it again: npm run trials -- sequences --seed ${seed} --path ${report.failure.path}`);
      return 1;
    }
    case 'faults': {
      const report = await runCampaign({ seed, runs: runs ?? 1000, first });
      say(
        `${report.runs} runs of the Limited path, ${report.kills} with a kill, ${report.failedPresses} failures shown to people, seed ${seed}`
      );
      for (const { run, why } of report.failures)
        say(`run ${run}: ${why}\nTo see it again: npm run trials -- faults --seed ${seed} --first ${run} --runs 1`);
      return report.failures.length;
    }
    case 'kills': {
      let lost = 0;
      let acknowledged = 0;
      for (let kill = 0; kill < (runs ?? 50); kill++) {
        const report = await killUnderLoad(seed + kill);
        acknowledged += report.acknowledged;
        lost += report.lost.length;
        if (report.lost.length > 0)
          say(
            `lost after kill ${kill + 1}: ${report.lost.join(', ')}\nTo see it again: npm run trials -- kills --seed ${seed + kill} --runs 1`
          );
      }
      say(`${runs ?? 50} kills under load, ${acknowledged} acknowledged writes, ${lost} lost, seed ${seed}`);
      return lost;
    }
  }
}

const begun = Date.now();
const options = readTrialOptions(process.argv.slice(2), begun);
const failures = await runTrial(options);
say(`${failures === 0 ? 'All as it should be' : `${failures} failed`}, ${Math.round((Date.now() - begun) / 1000)} s`);
process.exitCode = failures === 0 ? 0 : 1;
