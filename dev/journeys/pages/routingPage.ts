import { expect, type Page } from '@playwright/test';

/** "Who signs for whom" of the register page, where CEPT appoints. */
export class RoutingPage {
  public constructor(private readonly page: Page) {}

  /** Appoints a Head of Service, from now on. */
  public async appointHead(service: string, name: string): Promise<void> {
    const main = this.page.getByRole('main');
    await main.getByRole('combobox', { name: 'Service', exact: true }).selectOption(service);
    await main.getByRole('combobox', { name: 'Who', exact: true }).fill(name);
    await main.getByRole('option', { name: new RegExp(`^${name}`) }).click();
    await main.getByRole('button', { name: 'Appoint', exact: true }).click();
    await expect(main.getByText('It is written. The list above shows who signs now.')).toBeVisible();
  }
}
