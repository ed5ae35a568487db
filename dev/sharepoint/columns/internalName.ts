/** XML-name encoding of a title: a blank becomes `_x0020_`, a slash `_x002f_`. */
export function encodeName(title: string): string {
  return [...title]
    .map((char, index) => {
      if (/[A-Za-z_]/.test(char) || (index > 0 && /[0-9]/.test(char))) return char;
      return `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`;
    })
    .join('');
}

/** A name that is taken gets a digit. */
export function freeName(wanted: string, taken: (name: string) => boolean): string {
  if (!taken(wanted)) return wanted;
  let digit = 0;
  while (taken(`${wanted}${digit}`)) digit++;
  return `${wanted}${digit}`;
}
