import { request as httpRequest } from 'node:http';
import { expect, test } from '@playwright/test';
import { pageStarted, watchPage } from '../host/testing/watchPage';
import { expectAccessible } from './support/journey';
import { startLocalHost, type LocalHost } from './support/localHost';

let host: LocalHost;
let site: string;

test.beforeAll(async () => {
  host = await startLocalHost({ mode: 'blank' });
  site = `${host.origin}/sites/partnerships`;
});
test.afterAll(() => host.stop());

for (const file of ['Toolkit.aspx', 'Approvals.aspx', 'Register.aspx'])
  test(`${file} of the shipped package starts on Microsoft's framework`, async ({ page }) => {
    const problems = watchPage(page, host.origin);
    await page.goto(`${site}/SitePages/${file}`);
    await pageStarted(page);
    expect(problems).toEqual([]);
    await expect(page.locator('#canvas')).not.toBeEmpty();
  });

test('editing the page opens the property pane of the web part', async ({ page }) => {
  const problems = watchPage(page, host.origin);
  await page.goto(`${site}/SitePages/Toolkit.aspx?mode=edit`);
  await pageStarted(page);
  await expect(page.locator('.spPropertyPaneContainer')).toContainText('Partnership toolkit');
  expect(problems).toEqual([]);
});

test('the theme can be changed while the page is open', async ({ page }) => {
  await page.goto(`${site}/SitePages/Toolkit.aspx`);
  await pageStarted(page);
  await page.getByLabel('Theme').selectOption('Dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(31, 31, 31)');
  expect(new URL(page.url()).search).toBe('?theme=dark');
});

test('the bar at the foot of the page makes the reader another person', async ({ page }) => {
  await page.goto(`${site}/SitePages/Register.aspx`);
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
  const answer = await request.get(`${site}/SitePages/Toolkit.aspx`, {
    headers: { 'X-Local-User': 'nobody@elsewhere.example' }
  });
  expect(answer.status()).toBe(401);
});

test('a page that does not exist says so', async ({ page }) => {
  const answer = await page.goto(`${site}/SitePages/Nothing.aspx`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('This site has no page Nothing.aspx.');
  await expectAccessible(page);
});

test('another name for this machine, as a hostile website would use, is refused', async () => {
  const status = await new Promise(resolve => {
    httpRequest(site, { headers: { Host: 'attacker.example' } }, answer => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});
