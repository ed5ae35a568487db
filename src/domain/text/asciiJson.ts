/** JSON text with every character beyond printable ASCII (and DEL) written as \uXXXX, so that nothing on the way can change it. */
export function asciiJson(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, character => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0'));
}
