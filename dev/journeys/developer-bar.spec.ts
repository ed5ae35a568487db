import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/journey';
import { startLocalHost, type LocalHost } from './support/localHost';

let host: LocalHost;
test.beforeAll(async () => {
  host = await startLocalHost({ mode: 'blank' });
});
test.afterAll(() => host.stop());

test('The bar at the foot of the page arms a fault, repeats its luck, clears it, and moves the clock, by keyboard', async ({
  page
}) => {
  await page.goto(`${host.origin}/sites/partnerships/SitePages/Nothing.aspx`);
  await page.getByText('Trouble and time').focus();
  await page.keyboard.press('Enter');
  const armed = page.locator('#local-fault-armed');
  await expect(armed).toHaveText('Nothing is armed.');
  await expectAccessible(page);

  await page.getByLabel('What').selectOption('Throttled (429)');
  await page.getByLabel('How many').fill('2');
  await page.keyboard.press('Enter');
  await expect(armed).toHaveText('Armed: Throttled (429), 2 to come.');
  expect((await host.fetchAs('', 'web/title')).status).toBe(429);
  await page.getByLabel('When').selectOption('By chance');
  await page.getByLabel('Chance in per cent').fill('50');
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: 'Arm' }).press('Space');
  await expect(armed).toHaveText(/^Armed: Throttled \(429\), 50 % of requests, seed 7\.$/);
  await page.getByRole('button', { name: 'Same luck again' }).press('Enter');
  await expect(armed).toHaveText('Armed: Throttled (429), 50 % of requests, seed 7.');
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(armed).toHaveText('Nothing is armed.');
  expect((await host.fetchAs('', 'web/title')).status).toBe(200);

  const clock = page.locator('#local-clock-now');
  await expect(clock).toHaveText(/the real time\.$/);
  await page.getByRole('button', { name: 'A year on' }).press('Enter');
  await expect(clock).toContainText(String(new Date().getFullYear() + 1));
  await page.getByRole('button', { name: 'Back to now' }).press('Enter');
  await expect(clock).toHaveText(/the real time\.$/);
});
