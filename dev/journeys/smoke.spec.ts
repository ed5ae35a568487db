import { request as httpRequest } from 'node:http';
import { expect, test } from '@playwright/test';
import { startTemporaryHost, type TemporaryHost } from '../host/testing/temporaryHost';
import { pageStarted, watchPage } from '../host/testing/watchPage';
import { expectAccessible, expectNoSidewaysScroll } from './support/journey';

let host: TemporaryHost;

test.beforeAll(async () => {
  host = await startTemporaryHost('blank');
});
test.afterAll(() => host.stop());

const looks = [
  { name: 'in SharePoint', query: '', background: 'rgb(255, 255, 255)' },
  { name: 'in the dark theme', query: '?theme=dark', background: 'rgb(31, 31, 31)' },
  { name: 'in high contrast', query: '?theme=contrast', background: 'rgb(0, 0, 0)' },
  { name: 'in Teams', query: '?host=teams', background: 'rgb(255, 255, 255)' }
];

for (const file of ['Toolkit.aspx', 'Register.aspx']) {
  for (const look of looks) {
    test(`${file} of the shipped package starts on Microsoft's framework ${look.name}`, async ({ page }) => {
      const problems = watchPage(page, host.origin);
      await page.goto(`${host.url}/SitePages/${file}${look.query}`);
      await pageStarted(page);

      expect(problems).toEqual([]);
      await expect(page.locator('body')).toHaveCSS('background-color', look.background);
      await expect(page.locator('#canvas')).not.toBeEmpty();
      await expectAccessible(page);
    });
  }
}

test('a page of 320 pixels needs no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${host.url}/SitePages/Toolkit.aspx`);
  await pageStarted(page);
  await expectNoSidewaysScroll(page);
});

test('editing the page opens the property pane of the web part', async ({ page }) => {
  const problems = watchPage(page, host.origin);
  await page.goto(`${host.url}/SitePages/Toolkit.aspx?mode=edit`);
  await pageStarted(page);
  await expect(page.locator('.spPropertyPaneContainer')).toContainText('Partnership toolkit');
  expect(problems).toEqual([]);
});

test('the theme can be changed while the page is open', async ({ page }) => {
  await page.goto(`${host.url}/SitePages/Toolkit.aspx`);
  await pageStarted(page);
  await page.getByLabel('Theme').selectOption('Dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(31, 31, 31)');
  expect(new URL(page.url()).search).toBe('?theme=dark');
});

test('the bar at the foot of the page makes the reader another person', async ({ page }) => {
  await page.goto(`${host.url}/SitePages/Register.aspx`);
  await pageStarted(page);
  const people = page.getByLabel('You are');
  const before = await people.inputValue();
  const other = await people.locator('option:not([selected])').first().getAttribute('value');
  await people.selectOption(other);
  await page.waitForFunction(old => {
    const select = document.getElementById('local-person');
    return select instanceof HTMLSelectElement && select.value !== old && document.readyState === 'complete';
  }, before);
  await pageStarted(page);
  expect(await page.getByLabel('You are').inputValue()).toBe(other);
});

test('somebody who is not in the directory is refused with 401', async ({ request }) => {
  const answer = await request.get(`${host.url}/SitePages/Toolkit.aspx`, {
    headers: { 'X-Local-User': 'nobody@elsewhere.example' }
  });
  expect(answer.status()).toBe(401);
});

test('a page that does not exist says so', async ({ page }) => {
  const answer = await page.goto(`${host.url}/SitePages/Nothing.aspx`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('This site has no page Nothing.aspx.');
  await expectAccessible(page);
});

test('another name for this machine, as a hostile website would use, is refused', async () => {
  const status = await new Promise(resolve => {
    httpRequest(host.url, { headers: { Host: 'attacker.example' } }, answer => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});
