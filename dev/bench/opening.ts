import type { Browser, Page } from '@playwright/test';
import type { LocalHost } from '../journeys/support/localHost';
import { amy, helen } from '../people/cast';
import { median, percentile, type Figure } from './figure';
import { pageOf, watchTraffic } from './watch';

const visits = 5;
const pages = [
  { name: 'Toolkit', as: amy, shows: 'My partnerships' },
  { name: 'Approvals', as: helen, shows: 'Waiting for your sign-off' },
  { name: 'Register', as: amy, shows: 'All partnerships' }
] as const;

/** Milliseconds until a page shows its heading. */
async function timeToOpen(page: Page, address: string, shows: string): Promise<number> {
  await page.goto('about:blank');
  const begun = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 2, name: shows }).waitFor();
  return performance.now() - begun;
}

/** What opening each page costs somebody who was never there: our scripts, requests and time; and later visits. */
export async function openingFigures(browser: Browser, local: LocalHost): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, as, shows } of pages) {
    const page = await pageOf(browser, local, as);
    const traffic = watchTraffic(page);
    await timeToOpen(page, local.page(name), shows);
    await page.waitForLoadState('networkidle');
    const scripts = await traffic.scripts();
    const calls = traffic.calls();
    const times: number[] = [];
    for (let visit = 0; visit < visits; visit++) times.push(await timeToOpen(page, local.page(name), shows));
    await page.close();
    figures.push(
      { what: `${name}: our JavaScript to first use, gzip`, value: scripts, unit: 'kB', budget: 159 },
      { what: `${name}: requests to open it`, value: calls, unit: 'requests', budget: 1 },
      { what: `${name}: ready, median of ${visits} later visits`, value: median(times), unit: 'ms' }
    );
  }
  return figures;
}

/** The register where it is large. */
export async function largeRegisterFigures(
  browser: Browser,
  local: LocalHost,
  rows: number
): Promise<readonly Figure[]> {
  const page = await browser.newPage();
  const traffic = watchTraffic(page);
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit++)
    times.push(await timeToOpen(page, local.page('Register'), 'All partnerships'));
  await page.waitForLoadState('networkidle');
  const each = traffic.calls() / visits;
  const strokes = await page.evaluate(searchManyTimes);
  await page.close();
  const many = rows.toLocaleString('en-GB');
  return [
    { what: `Register of ${many} rows: requests to open it`, value: each, unit: 'requests', budget: 1 },
    { what: `Register of ${many} rows: ready, median of ${visits} visits`, value: median(times), unit: 'ms' },
    { what: `Register of ${many} rows: a letter in its search, p95`, value: percentile(strokes, 95), unit: 'ms' }
  ];
}

/** Milliseconds that each letter typed into the search keeps the page busy until React has drawn it. Runs in the page. */
function searchManyTimes(): readonly number[] {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"], main input[role="searchbox"]');
  if (!field) throw new Error('no search box');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const words = 'partnership of the district and the county ';
  return Array.from(words + words, (_letter, count) => {
    set?.call(field, words.slice(0, count % words.length));
    const begun = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return performance.now() - begun;
  });
}
