/** @jest-environment node */
import JSZip from 'jszip';
import type { Pack } from './pack';
import { writeWord } from './writeWord';

const pack: Pack = {
  title: 'Park & friends: a pack for partner organisations',
  shows: 'Version 1, fingerprint ffff ffff',
  parts: [
    {
      title: 'About <this> pack',
      blocks: [
        { kind: 'heading', text: 'A heading' },
        { kind: 'paragraph', text: 'First\nsecond \u0000\ud800end' },
        { kind: 'list', items: ['=HYPERLINK("http://evil.example")', '{ HYPERLINK "http://evil.example" }'] },
        {
          kind: 'table',
          caption: 'Partners',
          headings: ['Organisation', 'Sector'],
          rows: [['</w:t><w:instrText>DDE</w:instrText>', 'Public']]
        }
      ]
    }
  ]
};

/** The parts of the file, as whoever opens it again finds them. */
async function opened(): Promise<(part: string) => Promise<string>> {
  const zip = await JSZip.loadAsync(await (await writeWord(pack)).arrayBuffer());
  return async part => {
    const file = zip.file(part);
    if (!file) throw new Error(`${part} is not there: ${Object.keys(zip.files).join(', ')}`);
    return file.async('string');
  };
}

describe('the pack as a Word file', () => {
  it('has real headings, a list, and tables whose first row is repeated as their heading', async () => {
    const body = await (await opened())('word/document.xml');
    expect(body.match(/<w:pStyle w:val="[^"]+"\/>/g)).toEqual([
      '<w:pStyle w:val="Title"/>',
      '<w:pStyle w:val="Heading1"/>',
      '<w:pStyle w:val="Heading2"/>',
      '<w:pStyle w:val="ListParagraph"/>',
      '<w:pStyle w:val="ListParagraph"/>',
      '<w:pStyle w:val="TableCaption"/>'
    ]);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body).toContain('<w:numPr>');
  });

  it('has a title and is in British English', async () => {
    const part = await opened();
    expect(await part('docProps/core.xml')).toContain(
      '<dc:title>Park &amp; friends: a pack for partner organisations</dc:title>'
    );
    expect(await part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('keeps all text of people as text: no field, no formula, no markup comes of it', async () => {
    const body = await (await opened())('word/document.xml');
    expect(body).not.toMatch(/<w:instrText|<w:fldChar|<w:fldSimple|<w:hyperlink/);
    expect(body).toContain('=HYPERLINK(&quot;http://evil.example&quot;)');
    expect(body).toContain('&lt;/w:t&gt;&lt;w:instrText&gt;DDE&lt;/w:instrText&gt;');
    expect(body).toContain('About &lt;this&gt; pack');
  });

  it('keeps new lines and drops what no document can hold', async () => {
    const body = await (await opened())('word/document.xml');
    expect(body).toContain('<w:br/>');
    expect(body).toContain('second end');
    expect(body).not.toContain('\u0000');
  });

  it('says at the foot of each page which version it shows', async () => {
    const foot = await (await opened())('word/footer1.xml');
    expect(foot).toContain('Version 1, fingerprint ffff ffff');
    expect(foot).toContain('PAGE');
  });
});
