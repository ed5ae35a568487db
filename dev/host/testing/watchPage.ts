import type { Page } from '@playwright/test';

/** Writes down whatever a page should not do: errors in its console, failures, and requests to any other machine. */
export function watchPage(page: Page, origin: string): readonly string[] {
  const problems: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', failure => problems.push(`uncaught: ${failure.stack ?? failure.message}`));
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) problems.push(`asks another machine: ${url}`);
  });
  return problems;
}

/** Waits until the page's web part has been drawn; says what the page says when the framework did not start. */
export async function pageStarted(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body.dataset['page'] !== 'loading');
  const state = await page.evaluate(() => document.body.dataset['page']);
  if (state === 'ready') return;
  const said = await page.getByRole('alert').first().textContent();
  throw new Error(`Microsoft's framework did not start in the local host. ${said ?? ''}`);
}
