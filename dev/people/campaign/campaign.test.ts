/** @jest-environment node */
import { runCampaign } from './campaign';

it('a Limited partnership ends as after a quiet day, whatever goes wrong on its way: nothing is lost and nothing doubled', async () => {
  const report = await runCampaign({ seed: 20261125, runs: 4, killed: 0.3, servers: 1 });
  expect(report.failures).toEqual([]);
  expect(report.failedPresses).toBeGreaterThan(0);
  expect(report.kills).toBeGreaterThan(0);
}, 180_000);
