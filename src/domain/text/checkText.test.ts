import { asciiJson } from './asciiJson';
import { checkText } from './checkText';

describe('a typed text', () => {
  it.each([
    '',
    '<script>alert(1)</script>',
    '=HYPERLINK("x")',
    "O'Neill & Sons",
    'Ynys Môn 🌊',
    'line one\r\nline\ttwo',
    '\u007f'
  ])('%j is kept as it is', text => {
    expect(checkText(text, 200)).toBeUndefined();
  });

  it('is told by how much it is too long', () => {
    expect(checkText('x'.repeat(200), 200)).toBeUndefined();
    expect(checkText('x'.repeat(300), 200)).toBe('Shorten this to 200 characters or fewer: it has 300.');
    expect(checkText('x'.repeat(12_345), 2000)).toBe('Shorten this to 2,000 characters or fewer: it has 12,345.');
  });

  it.each(['\u0000', 'a\u0008b', '\u000b', '\u001f', '\ufffe', '\uffff'])('%j holds what XML cannot', text => {
    expect(checkText(text, 200)).toBe(
      'Paste this again as plain text: it holds a hidden control character that cannot be kept.'
    );
  });

  it.each(['\ud83c', 'a\udf0ab', '\udf0a\ud83c'])('%j holds half a character', text => {
    expect(checkText(text, 200)).toBe(
      'Delete and type again the broken character (half of an emoji or symbol) in this text.'
    );
  });
});

describe('JSON in ASCII', () => {
  it('escapes every character beyond printable ASCII', () => {
    expect(asciiJson('{"a":"é🌊\u007f~"}')).toBe('{"a":"\\u00e9\\ud83c\\udf0a\\u007f~"}');
  });
});
