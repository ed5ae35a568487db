import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import type { LocalHost } from '../journeys/support/localHost';
import type { DirectoryPerson } from '../sharepoint/sharePoint';

/** What a page asks for from now on. */
export interface Traffic {
  /** Calls to SharePoint's REST interface; a batch is one. */
  calls(): number;
  /** Kilobytes of our own scripts, each as gzip sends it. */
  scripts(): Promise<number>;
  stop(): void;
}

/** Our own scripts are those that the host reads out of the package. */
const ours = /\/ClientSideAssets\/[^?]*\.js/;

export function watchTraffic(page: Page): Traffic {
  const asked: string[] = [];
  const bodies: Promise<Buffer>[] = [];
  const onRequest = (request: { url(): string }): void => void asked.push(request.url());
  const onResponse = (response: { url(): string; status(): number; body(): Promise<Buffer> }): void => {
    if (response.status() === 200 && ours.test(response.url())) bodies.push(response.body());
  };
  page.on('request', onRequest);
  page.on('response', onResponse);
  return {
    calls: () => asked.filter(url => url.includes('/_api/')).length,
    scripts: async () => {
      const sizes = (await Promise.all(bodies)).map(body => gzipSync(body, { level: 9 }).length);
      return sizes.reduce((sum, size) => sum + size, 0) / 1000;
    },
    stop: () => {
      page.off('request', onRequest);
      page.off('response', onResponse);
    }
  };
}

/** Requests of one act: from just before it until the page is quiet again. */
export async function requestsOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.waitForLoadState('networkidle');
  const traffic = watchTraffic(page);
  await act();
  await page.waitForTimeout(1500);
  traffic.stop();
  return traffic.calls();
}

/** A browser of somebody who was never there; closing the page closes it. */
export async function pageOf(browser: Browser, local: LocalHost, { login }: DirectoryPerson): Promise<Page> {
  const page = await browser.newPage();
  await page.context().addCookies([{ name: 'X-Local-User', value: encodeURIComponent(login), url: local.origin }]);
  return page;
}
