import { amy, colin, jake, olive, priya } from '../people/cast';
import { SetUpPage } from './pages/setUpPage';
import { listAt } from './support/drafts';
import { expect, test } from './support/journey';
import { startLocalHost } from './support/localHost';

/** A site on which nothing of ours is yet. */
const onBlankSite = test.extend({
  local: async ({}, use) => {
    const local = await startLocalHost({ mode: 'blank' });
    await use(local);
    await local.stop();
  }
});

const firstSteps = [
  /^The team in CEPT.*Done \(2 members\)/,
  /^Staff who may submit.*To do by you, as owner of the site \(no members yet\)/,
  /^Who signs for which service.*To do by CEPT \(2 appointments\)/,
  /^The corporate aims.*To do by CEPT \(not named yet\)/
];

onBlankSite(
  'An owner sets the site up from the register page, with progress, and may run it again',
  async ({ page, local, open }) => {
    const setUp = new SetUpPage(page);
    await page.goto(local.page('Register'));
    await expect(page.getByRole('main')).toContainText(
      'There is nothing to show: this site is not set up yet, or you have not been given access. Ask an owner of this site or the Chief Executive’s and Partnership Team (CEPT).'
    );
    await expect(setUp.enter).toHaveCount(0);

    await page.context().addCookies([{ name: 'X-Local-User', value: olive.login, url: local.origin }]);
    await page.goto(local.page('Register'));
    await setUp.enter.click();
    await setUp.start.click();
    await expect(page.getByText('Choose at least one member of CEPT.')).toBeVisible();
    await expect(setUp.people).toBeFocused();
    await setUp.choose(priya.name);
    await setUp.choose(colin.name);
    await setUp.start.click();
    await expect(setUp.progress).toBeVisible();
    await expect(setUp.done).toBeVisible({ timeout: 40_000 });
    await expect(setUp.firstSteps()).toHaveText(firstSteps);

    await setUp.check();
    const changed = await local.fetchAs(olive.login, listAt('PtDecisions'), {
      method: 'POST',
      body: '{"ReadSecurity":2}',
      headers: { 'IF-Match': '*', 'X-HTTP-Method': 'MERGE' }
    });
    expect(changed.status).toBe(204);
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByText('One thing is not as it should be.')).toBeVisible();
    await page.getByRole('button', { name: 'Run the set-up again' }).click();
    await expect(setUp.done).toBeVisible({ timeout: 30_000 });
    await expect(setUp.firstSteps()).toHaveText(firstSteps);
    await setUp.check();
    await open('Register', olive.login);
    await expect(page.getByText('No partnerships yet')).toBeVisible();
  }
);

onBlankSite(
  'A set-up that stopped half-way says so to everybody, and goes on where it stopped',
  async ({ page, local, open, allowed }) => {
    allowed.push(/net::ERR_CONNECTION_FAILED/);
    const setUp = new SetUpPage(page);
    const stopAfter = async (most: number): Promise<void> => {
      let batches = 0;
      await page.route('**/_api/$batch', async route => {
        batches += 1;
        if (batches > most) await route.abort('connectionfailed');
        else await route.continue();
      });
    };
    const main = page.getByRole('main');
    const lost = 'The connection was lost. Run it again when it is back: it goes on where it stopped.';

    await page.context().addCookies([{ name: 'X-Local-User', value: olive.login, url: local.origin }]);
    await page.goto(local.page('Register', '#/setup'));
    await setUp.choose(priya.name);
    await setUp.choose(colin.name);
    await stopAfter(60);
    await setUp.start.click();
    await expect(page.getByRole('alert')).toContainText(lost, { timeout: 30_000 });
    await page.unroute('**/_api/$batch');

    await page.context().addCookies([{ name: 'X-Local-User', value: amy.login, url: local.origin }]);
    await page.goto(local.page('Toolkit'));
    await expect(main).toContainText(
      'This site is being brought up to date, or its set-up stopped half-way. Ask the site owner to finish it.'
    );
    await page.goto(local.page('Register'));
    await expect(main).toContainText(
      'This site is not up to date yet. Ask an owner of this site to open this page and bring it up to date.'
    );

    await page.context().addCookies([{ name: 'X-Local-User', value: olive.login, url: local.origin }]);
    await page.goto(local.page('Toolkit'));
    await page.getByRole('link', { name: 'Bring this site up to date' }).click();
    await setUp.choose(priya.name);
    await setUp.choose(colin.name);
    await stopAfter(90);
    await setUp.start.click();
    await expect(page.getByRole('alert')).toContainText(lost, { timeout: 30_000 });
    await page.unroute('**/_api/$batch');
    await setUp.tryAgain.click();
    await expect(setUp.done).toBeVisible({ timeout: 30_000 });
    await expect(setUp.firstSteps()).toHaveText(firstSteps);
    await setUp.check();
    await open('Register', olive.login);
    await expect(page.getByText('No partnerships yet')).toBeVisible();
  }
);

test('A site set up by a newer version asks for a reload, and switches the older set-up off', async ({
  page,
  local
}) => {
  const added = await local.fetchAs(olive.login, `${listAt('PtInstallation')}/items`, {
    method: 'POST',
    body: JSON.stringify({ Title: 'Later', PtInstallationKey: 'migration-99', PtRowKind: 'Migration', PtMigration: 99 })
  });
  expect(added.status).toBe(201);
  const main = page.getByRole('main');

  await page.goto(local.page('Toolkit'));
  await expect(main).toContainText(
    'This site was set up by a newer version of the toolkit than this page has. Reload the page; if that does not help, ask the site owner to update the toolkit.'
  );
  await page.context().addCookies([{ name: 'X-Local-User', value: olive.login, url: local.origin }]);
  await page.goto(local.page('Register'));
  await expect(main).toContainText(
    'This site was set up by a newer version of the toolkit than this page has. Reload the page; if this stays, tell an owner of this site.'
  );
  await page.goto(local.page('Register', '#/setup'));
  await expect(main).toContainText('running an older set-up could do harm, so it is switched off.');
  await expect(main.getByRole('button')).toHaveCount(0);
});

test('Somebody without rights gets one sentence, and no button that would be refused', async ({ page, local }) => {
  await page.context().addCookies([{ name: 'X-Local-User', value: jake.login, url: local.origin }]);
  const main = page.getByRole('main');
  await page.goto(local.page('Toolkit'));
  await expect(main).toContainText(
    'The toolkit is for staff who propose a partnership, and you are not among them, or this site is not set up yet. To read about partnerships, open the register; to propose one, ask CEPT to add you to Partnership Staff.'
  );
  await page.goto(local.page('Register'));
  await expect(main).toContainText('you have not been given access');
  await page.goto(local.page('Register', '#/setup'));
  await expect(main).toContainText(
    'Only an owner of this site can set it up. Ask the person who made the site, or your IT team.'
  );
  await expect(main.getByRole('button')).toHaveCount(0);
});
