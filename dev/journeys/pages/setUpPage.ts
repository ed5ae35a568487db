import { expect, type Locator, type Page } from '@playwright/test';

/** "Set up this site" of the register page. */
export class SetUpPage {
  public readonly enter: Locator;
  public readonly people: Locator;
  public readonly start: Locator;
  public readonly progress: Locator;
  public readonly tryAgain: Locator;
  public readonly done: Locator;
  public readonly nextSteps: Locator;

  public constructor(private readonly page: Page) {
    this.enter = page.getByRole('link', { name: 'Set up this site' });
    this.people = page.getByRole('combobox', { name: 'Search for people by name' });
    this.start = page.getByRole('button', { name: 'Set up this site' });
    this.progress = page.getByRole('progressbar');
    this.tryAgain = page.getByRole('button', { name: 'Try again' });
    this.done = page.getByText('This site is set up.', { exact: true });
    this.nextSteps = page.getByRole('heading', { name: 'What to fill in next' });
  }

  /** Finds somebody in the directory and chooses them. */
  public async choose(name: string): Promise<void> {
    await this.people.fill(name);
    await this.page.getByRole('main').getByRole('option', { name }).click({ timeout: 5000 });
  }

  /** Reads everything back and finds nothing that differs from what is declared. */
  public async check(): Promise<void> {
    await this.page.getByRole('button', { name: 'Check the set-up' }).click();
    await expect(this.page.getByText('Everything is as it should be.')).toBeVisible({ timeout: 20_000 });
  }

  /** How far each of the first steps is, in their order. */
  public firstSteps(): Locator {
    return this.nextSteps.locator('xpath=ancestor::section[1]').getByRole('listitem');
  }
}
