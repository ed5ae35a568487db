import { chromium } from '@playwright/test';
import { chromiumPath } from '../run/chromiumPath.mjs';
import { demoTemplate } from './support/demoTemplate';
import { startLocalHost } from './support/localHost';

const local = await startLocalHost({ template: await demoTemplate() });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  viewport: { width: 1280, height: 860 }
});
await page.goto(local.page('Toolkit'));
await page.getByRole('heading', { level: 2, name: 'My partnerships' }).waitFor();
// The bar at the foot of the page belongs to the local host, not to the product.
await page.addStyleTag({ content: '.developer-bar { display: none; }' });
await page.screenshot({ path: 'docs/images/toolkit.png' });
await browser.close();
await local.stop();
