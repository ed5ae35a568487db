import { expect, type Locator, type Page } from '@playwright/test';

/** CEPT's checks on the register page, and one submission before CEPT. */
export class ChecksPage {
  public readonly checks: Locator;
  public readonly complete: Locator;
  public readonly enter: Locator;
  public readonly finish: Locator;
  public readonly query: Locator;
  public readonly sendQuery: Locator;
  /** What was just done. */
  public readonly done: Locator;

  public constructor(private readonly page: Page) {
    this.checks = page
      .getByRole('navigation', { name: 'Screens of the register' })
      .getByRole('link', { name: /^Checks/ });
    this.complete = page.getByRole('button', { name: 'Mark complete' });
    this.enter = page.getByRole('button', { name: 'Enter in register' });
    this.finish = page.getByRole('button', { name: 'Finish entering' });
    this.query = page.getByRole('textbox', { name: 'Your query' });
    this.sendQuery = page.getByRole('button', { name: 'Send the query' });
    this.done = page.getByRole('main').getByRole('status');
  }

  public waiting(name: string): Locator {
    return this.page.getByRole('listitem').getByRole('link', { name, exact: true });
  }

  public service(service: string): Locator {
    return this.page.getByRole('checkbox', { name: `The service is right: ${service}` });
  }

  public ask(question: string): Locator {
    return this.page.getByRole('button', { name: `Ask about this: ${question}` });
  }

  public says(text: string | RegExp): Locator {
    return this.page.getByRole('main').getByText(text).first();
  }

  /** Confirms the service and marks it complete. */
  public async markComplete(service: string): Promise<void> {
    await this.service(service).click();
    await this.complete.click();
    await expect(this.says('Marked complete.')).toBeVisible();
  }
}
