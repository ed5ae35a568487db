import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { demoTemplate } from './demoTemplate';
import { startLocalHost, type LocalHost } from './localHost';

interface Journey {
  /** The local SharePoint gives the other answer wherever no source says which is right. */
  otherAnswers: boolean;
  /** A local SharePoint of its own, with the demo data. */
  local: LocalHost;
  /** What a journey provokes on purpose: messages that match are no failure. */
  allowed: RegExp[];
  /** Opens a page as somebody and waits until its web part is there. */
  open(name: 'Toolkit' | 'Approvals' | 'Register', as?: string, query?: string): Promise<void>;
}

/** A journey fails by itself on a console error, an uncaught exception, or a request to another host. */
export const test = base.extend<Journey & { watched: void }>({
  otherAnswers: [process.env['OTHER_ANSWERS'] === '1', { option: true }],
  local: async ({ otherAnswers }, use) => {
    const local = await startLocalHost({ template: await demoTemplate() }, otherAnswers);
    await use(local);
    await local.stop();
  },
  allowed: async ({}, use) => use([]),
  watched: [
    async ({ page, local, allowed }, use) => {
      const wrong: string[] = [];
      page.on('console', message => {
        if (message.type() === 'error') wrong.push(`console: ${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', error => wrong.push(`uncaught: ${error.message}`));
      page.on('request', request => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== local.origin) wrong.push(`left the machine: ${request.url()}`);
      });
      await use();
      expect(wrong.filter(line => !allowed.some(pattern => pattern.test(line)))).toEqual([]);
    },
    { auto: true }
  ],
  open: async ({ page, local }, use) => {
    await use(async (name, as, query = '') => {
      // Another person, or the same page at another hash, must load anew; nothing of the one before is sent in the new one's name.
      await page.goto('about:blank');
      if (as)
        await page.context().addCookies([{ name: 'X-Local-User', value: encodeURIComponent(as), url: local.origin }]);
      await page.goto(local.page(name, query));
      await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible({ timeout: 20_000 });
    });
  }
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2 AA as far as a tool can tell; `target-size` is off in axe unless asked for. Legacy mode: there are no frames, and it is quicker. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`)).toEqual([]);
}

/** Nothing may make the page scroll sideways (WCAG 1.4.10 Reflow). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth
  ]);
  expect(content).toBeLessThanOrEqual(window);
}

export { expect };
