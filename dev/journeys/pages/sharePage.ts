import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The pack for partner organisations, and who was given it. */
export class SharePage {
  public readonly log: Locator;

  public constructor(private readonly page: Page) {
    this.log = page.getByRole('table', { name: /^Partner organisations that were given the pack/ });
  }

  /** The name and the bytes of the file that a button hands over. */
  public async download(button: 'Download for Word' | 'Download as a web page'): Promise<readonly [string, Buffer]> {
    const arriving = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    const download = await arriving;
    return [download.suggestedFilename(), await readFile(await download.path())];
  }

  public async record(organisation: string, answer: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Which organisation?' }).selectOption(organisation);
    await this.page.getByRole('radio', { name: answer }).check();
    await this.page.getByRole('button', { name: 'Record it' }).click();
  }
}
