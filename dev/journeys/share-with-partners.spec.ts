import { amy } from '../people/cast';
import { RegisterPage } from './pages/registerPage';
import { SharePage } from './pages/sharePage';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey';

test('An officer gives a partner the pack in Word and as a web page, records it, and prints the whole record', async ({
  page,
  open
}) => {
  const name = 'Town centre heritage trail';
  const share = new SharePage(page);

  await open('Register', amy.login);
  await new RegisterPage(page).link(name).click();
  await page.getByRole('link', { name: 'Share with partners' }).click();
  await expect(page.getByText('Nobody was given it yet')).toBeVisible();

  const [wordName, word] = await share.download('Download for Word');
  expect(wordName).toBe(`Share pack - ${name}.docx`);
  expect(word.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  const [pageName, html] = await share.download('Download as a web page');
  expect(pageName).toBe(`Share pack - ${name}.html`);
  expect(html.toString('utf8')).toContain('Whistleblowing');

  await share.record('Civic Society', 'Partly');
  await expect(page.getByText('It is written: Civic Society was given the pack.')).toBeVisible();
  await page.reload();
  await expect(share.log).toContainText('Partly');
  await expect(share.log).toContainText(amy.name);
  await expectAccessible(page);

  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('link', { name: 'Print pack' }).click();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);

  // The web page by itself, as somebody without an account opens it.
  await page.goto('about:blank');
  await page.setContent(html.toString('utf8'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name}: a pack for partner organisations`);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
