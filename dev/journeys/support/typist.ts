import { expect, type Locator, type Page } from '@playwright/test';

/** Keystrokes a minute at 40 words of five letters. */
const keystrokesAMinute = 200;
/** Seconds for a click, and again for finding one's way on a new screen. */
const secondsEach = 5;

/** Somebody who types with care: everything is clicked and typed for real, and counted. */
export class Typist {
  public keystrokes = 0;
  public clicks = 0;
  public screens = 0;

  public constructor(private readonly page: Page) {}

  public async type(field: Locator, words: string): Promise<void> {
    await this.click(field);
    await this.page.keyboard.type(words);
    this.keystrokes += words.length;
  }

  public async click(control: Locator): Promise<void> {
    await control.click();
    this.clicks += 1;
  }

  /** Opens a list and chooses in it. */
  public async select(list: Locator, option: string): Promise<void> {
    await list.selectOption(option);
    this.clicks += 2;
  }

  /** A click that leads to another screen. */
  public async turn(control: Locator, heading: string): Promise<void> {
    await this.click(control);
    await this.see(heading);
  }

  /** A screen that has come. */
  public async see(heading: string): Promise<void> {
    await expect(
      this.page.getByRole('main').getByRole('heading', { level: 2, name: heading, exact: true })
    ).toBeVisible();
    this.screens += 1;
  }

  /** At 40 words a minute, and five seconds for each click and each new screen. */
  public minutes(): number {
    return this.keystrokes / keystrokesAMinute + ((this.clicks + this.screens) * secondsEach) / 60;
  }

  public tally(who: string): string {
    const { keystrokes, clicks, screens } = this;
    return `${who}: ${keystrokes} keystrokes, ${clicks} clicks, ${screens} screens, ${this.minutes().toFixed(1)} minutes`;
  }
}
