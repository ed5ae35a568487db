import type { Page } from '@playwright/test';
import { screens, type Screen } from './pages/screens';
import { readyDraft } from './support/drafts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey';
import type { LocalHost } from './support/localHost';

const looks = [
  { name: 'in SharePoint', query: '', background: 'rgb(255, 255, 255)' },
  { name: 'in the dark theme', query: '?theme=dark', background: 'rgb(31, 31, 31)' },
  { name: 'in high contrast', query: '?theme=contrast', background: 'rgb(0, 0, 0)' },
  { name: 'in Teams', query: '?host=teams', background: 'rgb(255, 255, 255)' }
] as const;

// Each walk sees all screens of the product.
test.describe.configure({ timeout: 150_000 });

/** Opens one screen after the other, the quick way: only the hash changes where the page is open already. */
async function walk(
  page: Page,
  local: LocalHost,
  query: string,
  look: (screen: Screen) => Promise<void>
): Promise<void> {
  let seenBy = '';
  for (const screen of await screens(local)) {
    const { login } = screen.as;
    if (login !== seenBy) await page.goto('about:blank');
    seenBy = login;
    await page.context().addCookies([{ name: 'X-Local-User', value: encodeURIComponent(login), url: local.origin }]);
    await page.goto(local.page(screen.page, query + screen.hash));
    await expect(page.getByRole('main').getByText(screen.shows, { exact: true }).first()).toBeVisible();
    await look(screen);
  }
}

for (const look of looks)
  test(`Every screen is free of what a tool can find against WCAG 2.2 AA ${look.name}`, async ({ page, local }) => {
    await walk(page, local, look.query, async () => expectAccessible(page));
    await expect(page.locator('body')).toHaveCSS('background-color', look.background);
  });

test('No screen scrolls sideways at 320 pixels, in SharePoint and in Teams, nor at 200 % on a small laptop', async ({
  page,
  local
}) => {
  for (const query of ['', '?host=teams'])
    await walk(page, local, query, async () => {
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 720 });
        await expectNoSidewaysScroll(page);
      }
    });
});

test('In forced colours what is chosen and where one is are marked without our colours', async ({ page, local }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const draftKey = await readyDraft(local, 'Hedgerow wardens');
  await page.goto(local.page('Toolkit', `#/draft/${draftKey}/significance`));
  const chosen = page.getByRole('main').getByRole('radio', { checked: true }).first();
  await expect(chosen.locator('xpath=ancestor::label')).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('[aria-current="step"]')).toHaveCSS('border-bottom-style', 'solid');
  await expectAccessible(page);
});
