/** The longest texts that the product takes, in UTF-16 units as SharePoint counts them. */
export const longest = { name: 200, service: 100, year: 20, note: 2000, reason: 2000 } as const;

/**
 * What is wrong with a typed text, as one sentence; nothing when it can be kept as it is.
 * SharePoint speaks XML, so characters that XML cannot hold would be lost or would break the row.
 */
export function checkText(text: string, atMost: number): string | undefined {
  if (text.length > atMost) {
    return `Shorten this to ${grouped(atMost)} characters or fewer: it has ${grouped(text.length)}.`;
  }
  if (hasLoneSurrogate(text))
    return 'Delete and type again the broken character (half of an emoji or symbol) in this text.';
  if (hasForbiddenCharacter(text))
    return 'Paste this again as plain text: it holds a hidden control character that cannot be kept.';
  return undefined;
}

/** Half of a character pair, which no UTF-8 text can hold. */
export function hasLoneSurrogate(text: string): boolean {
  return /[\uD800-\uDFFF]/u.test(text);
}

/** XML 1.0 allows tab, line feed and carriage return, and no other control character below space; nor U+FFFE and U+FFFF. */
export function hasForbiddenCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code !== 0x9 && code !== 0xa && code !== 0xd : code >= 0xfffe) return true;
  }
  return false;
}

function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}
