import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any of our screens has between two controls. */
const mostStops = 150;

/** Somebody who has only a keyboard. Every stop must show where it is, and focus must never fall back to the page. */
export class Keyboard {
  public constructor(private readonly page: Page) {}

  /** Tab until a control has focus. */
  public async to(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let stop = 0; stop < mostStops; stop++) {
      if (await control.evaluate(element => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
      expect(await this.page.evaluate(whatIsWrong)).toBe('');
    }
    throw new Error(`Tab never came to ${String(control)}`);
  }

  public async press(control: Locator, key: 'Enter' | 'Space'): Promise<void> {
    await this.to(control);
    await this.page.keyboard.press(key);
    await this.expectFocusKept();
  }

  public async type(control: Locator, words: string): Promise<void> {
    await this.to(control);
    await this.page.keyboard.type(words);
    await expect(control).toBeFocused();
  }

  /** Chooses in a group of radio buttons: Tab to its first one, then Space or as many arrows as it takes. */
  public async choose(first: Locator, steps: number): Promise<void> {
    await this.to(first);
    if (steps === 0) await this.page.keyboard.press('Space');
    for (let step = 0; step < steps; step++) await this.page.keyboard.press('ArrowDown');
    await this.expectFocusKept();
  }

  /** After a screen changed, its heading or something on it has focus. */
  public async expectFocusKept(): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  }
}

/**
 * Looks at where focus is now and where it was at the stop before: '' when focus is on a control in sight and the one before looks
 * different now that it has lost it. Runs in the page.
 */
function whatIsWrong(): string {
  const frame = window as unknown as { lastStop?: { element: Element; look: string } };
  const look = (element: Element): string => {
    const looks: string[] = [];
    for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up++) {
      for (const part of [null, '::before', '::after']) {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, border, backgroundColor, content } =
          getComputedStyle(at, part);
        looks.push([outlineStyle, outlineWidth, outlineColor, boxShadow, border, backgroundColor, content].join());
      }
    }
    return looks.join(';');
  };
  const wrong: string[] = [];
  const { lastStop } = frame;
  if (lastStop && lastStop.element.isConnected && look(lastStop.element) === lastStop.look)
    wrong.push(`focus cannot be seen on ${lastStop.element.outerHTML.slice(0, 200)}`);
  const now = document.activeElement;
  if (!now || now === document.body) return [...wrong, 'focus is lost to the page'].join('; ');
  const { top, bottom, left, right } = now.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth)
    wrong.push(`focus is out of sight on ${now.outerHTML.slice(0, 200)}`);
  frame.lastStop = { element: now, look: look(now) };
  return wrong.join('; ');
}
