import { expect, type Locator, type Page } from '@playwright/test';

/** The screens of one draft: where their controls are, by role and name. */
export class DraftPage {
  public readonly startNew: Locator;
  public readonly name: Locator;
  public readonly proposed: Locator;
  public readonly service: Locator;
  public readonly partnership: Locator;
  /** From the scores to sending them alone. */
  public readonly secondView: Locator;
  public readonly send: Locator;
  public readonly submitRegistration: Locator;
  /** Where what was typed is kept. */
  public readonly saveLine: Locator;

  public constructor(private readonly page: Page) {
    this.startNew = page.getByRole('link', { name: 'Start a new one' });
    this.name = page.getByRole('textbox', { name: 'Working name' });
    this.proposed = page.getByRole('radio', { name: 'Proposed' });
    this.service = page.getByRole('combobox', { name: 'Service' });
    this.partnership = page.getByRole('radio', { name: 'Is a partnership' });
    this.secondView = page.getByRole('link', { name: 'Ask CEPT for a second view of the scores first' });
    this.send = page.getByRole('button', { name: 'Send to CEPT for a second view' });
    this.submitRegistration = page.getByRole('button', { name: 'Submit the registration' });
    this.saveLine = page.locator('[data-save]');
  }

  public heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 2, name });
  }

  public next(step: string): Locator {
    return this.page.getByRole('link', { name: `Next: ${step}` });
  }

  /** A section in the line of steps. */
  public step(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Sections of this draft' }).getByRole('link', { name });
  }

  /** A section of an appendix. */
  public part(name: string, appendix: 'B' | 'C' | 'D' | 'E' = 'B'): Locator {
    return this.page.getByRole('navigation', { name: `Sections of Appendix ${appendix}` }).getByRole('link', { name });
  }

  public answer(question: string, choice: 'Yes' | 'No' | 'Not sure'): Locator {
    return this.page.getByRole('group', { name: question }).getByRole('radio', { name: choice });
  }

  /** A group of choices by its question. */
  public group(question: string): Locator {
    return this.page.getByRole('group', { name: question, exact: true });
  }

  public note(label: string): Locator {
    return this.page.getByRole('textbox', { name: label });
  }

  public score(criterion: number, score: number | 'Does not apply'): Locator {
    return this.page
      .getByRole('group', { name: `Score of criterion ${criterion}` })
      .getByRole('radio', { name: new RegExp(`^${score}`) });
  }

  public reason(criterion: number): Locator {
    return this.page
      .locator(`section[aria-labelledby="criterion-${criterion}"]`)
      .getByRole('textbox', { name: 'Reason' });
  }

  public result(): Locator {
    return this.page.getByRole('complementary', { name: 'Result so far' });
  }

  /** The sentence beside a field, read with it. */
  public async problemBeside(field: Locator): Promise<string> {
    const ids = (await field.getAttribute('aria-describedby')) ?? '';
    const id = ids.split(' ').find(known => known.endsWith('-problem'));
    return id === undefined ? '' : this.page.locator(`[id="${id}"]`).innerText();
  }

  public async expectSaved(): Promise<void> {
    await expect(this.saveLine).toHaveAttribute('data-save', 'saved');
  }
}
