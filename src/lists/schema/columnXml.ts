import type { Column } from './columns';

const types: { readonly [K in Column['kind']]: string } = {
  text: 'Text',
  note: 'Note',
  number: 'Number',
  currency: 'Currency',
  date: 'DateTime',
  dateTime: 'DateTime',
  yesNo: 'Boolean',
  person: 'User',
  choice: 'Choice'
};

const particulars: { readonly [K in Column['kind']]: string } = {
  text: ' MaxLength="255"',
  note: ' NumLines="6" RichText="FALSE" AppendOnly="FALSE"',
  number: '',
  currency: ' LCID="2057"',
  date: ' Format="DateOnly"',
  dateTime: ' Format="DateTime"',
  yesNo: '',
  person: ' UserSelectionMode="PeopleOnly" Mult="FALSE"',
  choice: ' Format="Dropdown" FillInChoice="FALSE"'
};

/** SharePoint's own name for the kind of a column, as it answers it in `TypeAsString`. */
export function typeOf(column: Column): string {
  return types[column.kind];
}

/** The column as SharePoint's field XML; ID, Name and StaticName keep the internal name whatever the title is. */
export function columnXml(name: string, column: Column): string {
  const attributes =
    `ID="{${column.id}}" Name="${name}" StaticName="${name}" DisplayName="${escaped(column.title)}"` +
    ` Type="${typeOf(column)}"${particulars[column.kind]} Group="Partnership Toolkit"` +
    ` Description="${escaped(column.description ?? '')}" Required="${column.required ? 'TRUE' : 'FALSE'}"`;
  const content = contentOf(column);
  return content === '' ? `<Field ${attributes} />` : `<Field ${attributes}>${content}</Field>`;
}

function contentOf(column: Column): string {
  if (column.kind === 'yesNo') return '<Default>0</Default>';
  if (column.kind !== 'choice') return '';
  return `<CHOICES>${column.choices.map(code => `<CHOICE>${escaped(code)}</CHOICE>`).join('')}</CHOICES>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
