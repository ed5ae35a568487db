import type { Locator, Page } from '@playwright/test';

/** What follows an approved partnership: the cards that start it and the forms of a confirmation, a change and a leaving. */
export class FollowUpPage {
  public constructor(private readonly page: Page) {}

  /** On the list of my partnerships. */
  public whatICanDo(name: string): Locator {
    return this.page.getByRole('link', { name: `What you can do: ${name}` });
  }

  public start(words: string): Locator {
    return this.page.getByRole('button', { name: words, exact: true });
  }

  public choice(question: string, answer: string): Locator {
    return this.page
      .getByRole('group', { name: question, exact: true })
      .getByRole('radio', { name: answer, exact: true });
  }

  public box(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  public tick(label: string): Locator {
    return this.page.getByRole('checkbox', { name: label, exact: true });
  }

  public says(words: string | RegExp): Locator {
    return this.page.getByRole('main').getByText(words).first();
  }
}
