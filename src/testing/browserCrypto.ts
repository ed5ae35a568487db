import { webcrypto } from 'crypto';
import { TextEncoder } from 'util';

/** Gives jsdom what every browser has and it lacks: SHA-256 and UTF-8. */
export function provideBrowserCrypto(): void {
  if (!globalThis.crypto?.subtle) Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  if (!globalThis.TextEncoder)
    Object.defineProperty(globalThis, 'TextEncoder', { value: TextEncoder, configurable: true });
}
