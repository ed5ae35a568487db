import type { Locator, Page } from '@playwright/test';

/** Handing over and taking up: where the controls are, by role and name. */
export class HandingPage {
  public readonly receiver: Locator;
  public readonly why: Locator;
  public readonly know: Locator;
  public readonly agreed: Locator;
  public readonly openDraft: Locator;
  /** Once it was opened. */
  public readonly goOn: Locator;

  public constructor(private readonly page: Page) {
    this.receiver = page.getByRole('combobox', { name: 'Which colleague takes it over?' });
    this.why = page.getByRole('textbox', { name: 'Why is it handed over?' });
    this.know = page.getByRole('textbox', { name: /^What is open, and what should they know\?/ });
    this.agreed = page.getByRole('checkbox', { name: 'They know that they are to take it over.' });
    this.openDraft = page.getByRole('button', { name: 'Open the draft' });
    this.goOn = page.getByRole('link', { name: 'Go on with your draft' });
  }

  /** On the card of a draft. */
  public give(name: string): Locator {
    return this.page.getByRole('link', { name: `Hand over: ${name}` });
  }

  public handTo(name: string): Locator {
    return this.page.getByRole('button', { name: `Hand it over to ${name}` });
  }

  /** On the card of what was handed over to me. */
  public take(name: string): Locator {
    return this.page.getByRole('link', { name: `Open it: ${name}` });
  }
}
