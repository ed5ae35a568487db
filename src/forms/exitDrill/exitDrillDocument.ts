import {
  drillHeadings,
  type DrillAnswers,
  type DrillHeading,
  type DrillItem
} from '../../domain/governance/drillAnswers';
import { exitDrill, type ExitDrill } from '../../domain/governance/exitDrill';
import { formatPounds } from '../../domain/money/formatPounds';
import { plainDate } from '../../domain/time/plainDate';
import type { DatedDocument } from '../model/datedDocument';
import type { DescribedRow, DescribedSection } from '../model/describeAnswers';
import { readDate } from '../model/readDate';

const titles: { readonly [H in DrillHeading]: string } = {
  arrangements: 'What is arranged',
  liabilities: 'Liabilities',
  assets: 'Assets',
  staff: 'Staff and other means',
  grants: 'Grants',
  contributions: 'Contributions from that year on'
};

/** The fire drill of a partnership (protocol section 5.10): what would be left with whom if it ended on a date, and what nobody answered yet. */
export function exitDrillDocument(answers: DrillAnswers): DatedDocument {
  return {
    ask: 'If it ended on',
    hint: 'Planned or not. The answers that are there already are put together for this date.',
    titleAt: date => `If it ended on ${plainDate(date)}`,
    emptyWords: 'Not answered yet',
    sectionsAt: date => {
      const drill = exitDrill(answers, date, readTyped);
      return [leftSection(drill), toDoSection(drill), ...drillHeadings.map(heading => knownSection(heading, drill))];
    }
  };
}

function readTyped(typed: string): string | undefined {
  const read = readDate(typed);
  return read.kind === 'read' ? read.value : undefined;
}

function leftSection({ left }: ExitDrill): DescribedSection {
  const rows = left.map(({ what, amount, who }) => [
    what,
    amount === undefined ? '' : formatPounds(amount),
    who === '' ? 'Not answered yet' : who
  ]);
  const table = { headings: ['What', 'Amount', 'Who, as answered'], rows };
  const row: DescribedRow = { id: 'left', number: '', label: 'At the end', text: `${rows.length} rows`, table };
  return { id: 'left', number: '', title: 'Who is left with what', rows: [row] };
}

function toDoSection({ blanks }: ExitDrill): DescribedSection {
  const rows = blanks.map(({ field, what, heading }) => ({
    id: field,
    number: '',
    label: `${titles[heading]}: ${what}`,
    text: ''
  }));
  return { id: 'toDo', number: '', title: `To do: ${rows.length} not answered`, rows };
}

/** Several answers to the same thing, such as grants, stand below each other. */
function knownSection(heading: DrillHeading, { known }: ExitDrill): DescribedSection {
  const byWhat = new Map<string, DrillItem[]>();
  for (const item of known[heading]) byWhat.set(item.what, [...(byWhat.get(item.what) ?? []), item]);
  const rows = [...byWhat].map(([what, items]) => ({
    id: `${heading}.${what}`,
    number: '',
    label: what,
    text: items.map(({ answer }) => answer).join('\n')
  }));
  return { id: heading, number: '', title: titles[heading], rows };
}
