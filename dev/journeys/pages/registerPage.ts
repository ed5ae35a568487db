import type { Locator, Page } from '@playwright/test';

/** The register, and one partnership of it. */
export class RegisterPage {
  public readonly search: Locator;
  public readonly count: Locator;

  public constructor(private readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: 'Search partnerships' });
    this.count = page.getByRole('status').filter({ hasText: /partnerships?$/ });
  }

  public row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  public link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }
}
