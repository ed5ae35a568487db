import { hasForbiddenCharacter } from '../../../../domain/text/checkText';

/** Text as XML and HTML can hold it: hidden control characters and halves of characters are gone. */
export function plainText(text: string): string {
  return Array.from(text)
    .filter(sign => !hasForbiddenCharacter(sign) && !/^[\ud800-\udfff]$/.test(sign))
    .join('');
}
