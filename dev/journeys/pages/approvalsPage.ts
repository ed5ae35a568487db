import { expect, type Locator, type Page } from '@playwright/test';

type Choice = 'Approve' | 'Return' | 'Refuse';

/** Partnership approvals: what waits, the brief, the signature. */
export class ApprovalsPage {
  public readonly decide: Locator;
  public readonly readDocument: Locator;
  public readonly alert: Locator;

  public constructor(private readonly page: Page) {
    this.decide = page.getByRole('link', { name: 'Decide', exact: true });
    this.readDocument = page.getByRole('link', { name: 'Read the whole document' });
    this.alert = page.getByRole('main').getByRole('alert');
  }

  /** A card of the queue: its link leads to the brief, as that of a signed one does not. */
  public waiting(name: string): Locator {
    return this.page
      .getByRole('main')
      .locator('a[href^="#/submission/"]:not([href$="/signed"])')
      .filter({ hasText: name });
  }

  public heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 2, name, exact: true });
  }

  public choice(choice: Choice): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${choice}`) });
  }

  public sign(choice: Choice): Locator {
    return this.page.getByRole('button', { name: `Sign: ${choice.toLowerCase()}` });
  }

  public comment(label: string): Locator {
    return this.page.getByRole('textbox', { name: label });
  }

  public says(text: string | RegExp): Locator {
    return this.page.getByRole('main').getByText(text).first();
  }

  /** From what waits to the signature: four taps, and the comment where one is needed. */
  public async signOff(
    name: string,
    choice: Choice,
    words?: { readonly label: string; readonly text: string }
  ): Promise<void> {
    await this.waiting(name).click();
    await this.decide.click();
    await this.choice(choice).click();
    if (words) await this.comment(words.label).fill(words.text);
    await this.sign(choice).click();
    await expect(this.heading('Signed')).toBeVisible();
  }
}
