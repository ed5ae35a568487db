import type { DescribedRow, DescribedSection } from '../../../../forms/model/describeAnswers';
import type { PackBlock, PackTable } from './pack';
import { packStrings } from './packStrings';

/** Sections of a form as a document: questions beside answers, tables as tables of their own, in the order of the paper. */
export function registrationBlocks(sections: readonly DescribedSection[]): readonly PackBlock[] {
  return sections.flatMap(({ number, title, rows }): readonly PackBlock[] => {
    const heading = `${number} ${title}`;
    return [{ kind: 'heading', text: heading }, ...tables(heading, rows)];
  });
}

function tables(heading: string, rows: readonly DescribedRow[]): readonly PackTable[] {
  const { question, answer } = packStrings.registration;
  const made: PackTable[] = [];
  let plain: (readonly string[])[] = [];
  const close = (): void => {
    if (plain.length > 0) {
      made.push({ kind: 'table', caption: heading, isUnderHeading: true, headings: [question, answer], rows: plain });
    }
    plain = [];
  };
  for (const { number, label, text, table } of rows) {
    const asked = `${number} ${label}`;
    if (!table) plain.push([asked, text]);
    else {
      close();
      made.push({ kind: 'table', caption: asked, ...filledColumns(table) });
    }
  }
  close();
  return made;
}

/** A column in which nothing was filled in, or that is left out, is not there. */
function filledColumns({ headings, rows }: NonNullable<DescribedRow['table']>): Pick<PackTable, 'headings' | 'rows'> {
  const filled = headings.map((_heading, at) => at).filter(at => rows.some(row => (row[at] ?? '') !== ''));
  return {
    headings: filled.map(at => headings[at]),
    rows: rows.map(row => filled.map(at => row[at]))
  };
}
