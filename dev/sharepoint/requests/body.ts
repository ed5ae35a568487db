import { invalidQuery } from '../answers/failures';
import { largestMessage, tooBig } from './limits';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a body that is read as an object: a message may not be as large as a file. */
export function messageText(bytes: Buffer): string {
  if (bytes.length > largestMessage) throw tooBig(largestMessage);
  return bytes.toString('utf8');
}

/** Reads a JSON body. `__metadata` is known only to a body whose Content-Type is verbose. */
export function bodyOf(text: string, verbose: boolean): Readonly<Record<string, unknown>> {
  if (text.trim() === '') return {};
  const body = parsed(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw invalidQuery('Invalid JSON. The request body could not be read.');
  }
  if ('__metadata' in body && !verbose) {
    throw invalidQuery(
      "The property '__metadata' does not exist on type 'SP.BaseEntity'. Make sure to only use property names that are defined by the type."
    );
  }
  return body as Record<string, unknown>;
}
