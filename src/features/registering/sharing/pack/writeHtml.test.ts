/** @jest-environment jsdom */
import type { Pack } from './pack';
import { writeHtml } from './writeHtml';

const hostile: Pack = {
  title: 'Park <script>alert(1)</script> & "friends"',
  shows: "Version 1 'x' \u0000\ud800end",
  parts: [
    {
      title: '</h2><img src=x onerror=alert(1)>',
      blocks: [
        { kind: 'heading', text: '<b>bold</b>' },
        { kind: 'paragraph', text: 'First\nsecond &amp; third' },
        { kind: 'list', items: ['</li><script>1</script>', '=HYPERLINK("http://evil.example")'] },
        {
          kind: 'table',
          caption: '<caption>',
          headings: ['Q', '</th>'],
          rows: [['one', '<a href="javascript:1">x</a>']]
        }
      ]
    }
  ]
};

const read = (pack: Pack = hostile): Document => new DOMParser().parseFromString(writeHtml(pack), 'text/html');

describe('the pack as a web page', () => {
  it('shows all text of people as text, never as markup', () => {
    const page = read();
    expect(page.querySelectorAll('script, img, b, a, iframe, [onerror]')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe('Park <script>alert(1)</script> & "friends"');
    expect(page.querySelector('h2')?.textContent).toBe('</h2><img src=x onerror=alert(1)>');
    expect([...page.querySelectorAll('li')].map(item => item.textContent)).toEqual([
      '</li><script>1</script>',
      '=HYPERLINK("http://evil.example")'
    ]);
    expect(page.querySelector('td')?.textContent).toBe('<a href="javascript:1">x</a>');
    expect(page.title).toBe('Park <script>alert(1)</script> & "friends"');
  });

  it('keeps new lines and drops what no document can hold', () => {
    const page = read();
    expect(page.querySelector('section p')?.innerHTML).toBe('First<br>second &amp;amp; third');
    expect(page.querySelector('.shows')?.textContent).toBe("Version 1 'x' end.");
  });

  it('needs nothing else: one file in English that fetches and runs nothing', () => {
    const html = writeHtml(hostile);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<link|<script|url\(|@import/);
    expect(html).toContain('@media print');
  });

  it('heads its tables, whose rows are headed too', () => {
    const page = read();
    expect(page.querySelector('caption')?.textContent).toBe('<caption>');
    expect([...page.querySelectorAll('thead th')].map(cell => cell.getAttribute('scope'))).toEqual(['col', 'col']);
    expect(page.querySelector('tbody th')?.getAttribute('scope')).toBe('row');
  });
});
