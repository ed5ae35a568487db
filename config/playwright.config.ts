import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../dev/run/chromiumPath.mjs';

/** Browser journeys on the shipped package. Two workers, for the two cores that we promise: each journey starts its own local SharePoint. */
export default defineConfig({
  testDir: '../dev/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: '../.local/journeys',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../.local/journeys.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  }
});
