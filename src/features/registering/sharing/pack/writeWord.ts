import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx';
import type { Pack, PackBlock, PackTable } from './pack';
import { plainText } from './plainText';

/** A pack as a Word file: headings that can be walked through, tables whose first row is their heading, in English. Text stays text: no field comes from what people wrote. */
export async function writeWord(pack: Pack): Promise<Blob> {
  return Packer.toBlob(wordDocument(pack));
}

function wordDocument({ title, shows, parts }: Pack): Document {
  return new Document({
    title: plainText(title),
    description: plainText(shows),
    creator: 'Partnership Toolkit',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } },
        title: { run: { size: 40, bold: true, color: '000000' }, paragraph: { spacing: { after: 120 } } },
        heading1: { run: { size: 30, bold: true, color: '000000' }, paragraph: headingSpace(360) },
        heading2: { run: { size: 24, bold: true, color: '000000' }, paragraph: headingSpace(240) }
      },
      paragraphStyles: [
        {
          id: 'TableCaption',
          name: 'caption',
          basedOn: 'Normal',
          run: { bold: true },
          paragraph: { ...headingSpace(160), keepNext: true }
        }
      ]
    },
    sections: [
      {
        footers: { default: foot(shows) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          paragraph(`${shows}.`),
          ...parts.flatMap(part => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(part.title) }),
            ...part.blocks.flatMap(block)
          ])
        ]
      }
    ]
  });
}

function headingSpace(before: number): { readonly spacing: { readonly before: number; readonly after: number } } {
  return { spacing: { before, after: 80 } };
}

function block(one: PackBlock): readonly (Paragraph | Table)[] {
  switch (one.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(one.text) })];
    case 'paragraph':
      return [paragraph(one.text)];
    case 'list':
      return one.items.map(item => new Paragraph({ bullet: { level: 0 }, children: runs(item) }));
    default:
      return [
        ...(one.isUnderHeading ? [] : [new Paragraph({ style: 'TableCaption', children: runs(one.caption) })]),
        table(one),
        // Word joins two tables that follow each other.
        new Paragraph({ children: [] })
      ];
  }
}

function table({ headings, rows }: PackTable): Table {
  const width = { size: 100 / headings.length, type: WidthType.PERCENTAGE };
  const cell = (text: string, bold: boolean): TableCell =>
    new TableCell({ width, children: [new Paragraph({ children: runs(text, bold) })] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    tableLook: { firstRow: true, firstColumn: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: headings.map(heading => cell(heading, true)) }),
      ...rows.map(row => new TableRow({ cantSplit: true, children: row.map(text => cell(text, false)) }))
    ]
  });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 160 }, children: runs(text) });
}

/** Lines of a text under each other in one paragraph. */
function runs(text: string, bold: boolean = false): readonly TextRun[] {
  return plainText(text)
    .split(/\r\n?|\n/)
    .map((line, at) => new TextRun({ text: line, bold, ...(at > 0 && { break: 1 }) }));
}

function foot(shows: string): Footer {
  const page = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ children: [new TextRun({ text: plainText(shows), size: 16 })] }),
      new Paragraph({ children: [new TextRun({ children: page, size: 16 })] })
    ]
  });
}
