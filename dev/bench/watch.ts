import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

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
