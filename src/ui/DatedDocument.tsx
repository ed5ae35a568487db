import * as React from 'react';
import type { DatedDocument as Dated } from '../forms/model/datedDocument';
import type { DescribedRow } from '../forms/model/describeAnswers';
import { DateBox } from './DateBox';
import { DocumentView } from './DocumentView';
import { PrintButton } from './PrintButton';
import { styled } from './styled';

interface DatedDocumentProps {
  /** Of the date field. */
  readonly id: string;
  readonly document: Dated;
  /** The date to begin with, yyyy-mm-dd. */
  readonly today: string;
  /** Under an answer, for example a way to give it. */
  readonly underRow?: (row: DescribedRow) => React.ReactNode;
  /** The heading; it is printed too. */
  readonly children: React.ReactNode;
}

const words = { noDate: 'Choose a date.' } as const;

/** A document for a date that can be chosen; on paper it says for which. */
export function DatedDocument({ id, document, today, underRow, children }: DatedDocumentProps): React.ReactElement {
  const css = useStyles();
  const [date, setDate] = React.useState(today);
  const sections = React.useMemo(() => (date === '' ? [] : document.sectionsAt(date)), [document, date]);
  return (
    <>
      <DocumentView sections={sections} emptyWords={document.emptyWords} underRow={underRow}>
        {children}
        <div className={css.ask}>
          <DateBox
            id={id}
            label={document.ask}
            hint={document.hint}
            problem={date === '' ? words.noDate : undefined}
            value={date}
            onChange={setDate}
          />
        </div>
        <p role="status" className={css.title}>
          {date === '' ? '' : document.titleAt(date)}
        </p>
      </DocumentView>
      <p>
        <PrintButton />
      </p>
    </>
  );
}

const useStyles = styled(() => ({
  ask: { '@media print': { display: 'none' } },
  title: { margin: '0 0 16px', fontSize: 16, fontWeight: 600, lineHeight: '1.4' }
}));
