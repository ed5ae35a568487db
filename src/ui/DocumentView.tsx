import * as React from 'react';
import type { DescribedRow, DescribedSection } from '../forms/model/describeAnswers';
import { DocumentContents } from './DocumentContents';
import { DocumentTable } from './DocumentTable';
import { Printable } from './Printable';
import { Section } from './Section';
import { styled } from './styled';

interface DocumentViewProps {
  /** Sections of a form as data; one in which nothing was answered is left out. */
  readonly sections: readonly DescribedSection[];
  /** Beside the heading of a section, for example a way to change it. */
  readonly besideSection?: (section: DescribedSection) => React.ReactNode;
  /** Under an answer, for example what was asked about it. */
  readonly underRow?: (row: DescribedRow) => React.ReactNode;
  /** Where unanswered questions are shown. */
  readonly emptyWords?: string;
  /** What stands above the sections and is printed with them. */
  readonly children?: React.ReactNode;
}

/** From so many sections on, a document has a list of them to jump by. */
const long = 13;

/**
 * A form as a document: numbered as on paper, questions beside answers, tables as tables; a long one with a way to each section. Printing the page
 * prints this and nothing around it.
 */
export function DocumentView(props: DocumentViewProps): React.ReactElement {
  const { sections, besideSection, underRow, emptyWords = 'Not answered', children } = props;
  const css = useStyles();
  const headings = React.useRef(new Map<string, HTMLElement | null>());
  const shown = sections.filter(({ rows }) => rows.length > 0);
  return (
    <Printable>
      {children}
      {shown.length >= long && (
        <DocumentContents
          sections={shown.map(({ id, number, title }) => ({ id, title: `${number} ${title}`.trim() }))}
          onGo={id => headings.current.get(id)?.focus()}
        />
      )}
      {shown.map(section => (
        <Section
          key={section.id}
          title={`${section.number} ${section.title}`.trim()}
          beside={besideSection?.(section)}
          headingRef={heading => headings.current.set(section.id, heading)}
        >
          <dl className={css.list}>
            {section.rows.map(row => (
              <div key={row.id} className={css.row}>
                <dt className={css.ask}>
                  <span className={css.number}>{row.number}</span> {row.label}
                </dt>
                <dd className={css.answer}>
                  {row.table ? (
                    <DocumentTable caption={row.label} {...row.table} />
                  ) : (
                    <span className={row.text === '' ? css.empty : undefined}>{row.text || emptyWords}</span>
                  )}
                  {row.from !== undefined && <span className={css.from}>{row.from}</span>}
                  {row.affirmed !== undefined && <span className={css.from}>{row.affirmed}</span>}
                  {underRow?.(row)}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </Printable>
  );
}

const useStyles = styled(theme => ({
  list: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
    gap: '2px 20px',
    padding: '9px 0',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    breakInside: 'avoid',
    '@container (max-width: 520px)': { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  ask: { color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  number: { fontSize: 12, fontVariantNumeric: 'tabular-nums' },
  answer: { margin: 0, minWidth: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  empty: { fontStyle: 'italic', color: theme.semanticColors.bodySubtext },
  from: { display: 'block', marginTop: 2, fontSize: 12, color: theme.semanticColors.bodySubtext }
}));
