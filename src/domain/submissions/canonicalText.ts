import canonicalize from 'canonicalize';
import { hasForbiddenCharacter, hasLoneSurrogate } from '../text/checkText';
import { Trouble } from '../trouble';

/**
 * The one text that a document has whatever wrote it: canonical JSON (RFC 8785). Throws `refused` for what no text could keep exactly:
 * characters that XML cannot hold, half characters, and numbers that are none.
 */
export function canonicalText(value: unknown): string {
  refuseUnkeepable(value);
  const text = canonicalized(value);
  if (text === undefined) throw new Trouble('refused', 'There is nothing here that could be kept.');
  return text;
}

function canonicalized(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch {
    throw new Trouble('refused', 'This holds a number that cannot be kept.');
  }
}

function refuseUnkeepable(value: unknown): void {
  if (typeof value === 'string') {
    if (hasLoneSurrogate(value) || hasForbiddenCharacter(value)) {
      throw new Trouble(
        'refused',
        'This holds a broken or hidden character that cannot be kept: paste the text again as plain text.'
      );
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      refuseUnkeepable(key);
      refuseUnkeepable(part);
    }
  }
}
