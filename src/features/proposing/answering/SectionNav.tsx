import * as React from 'react';
import type { SectionStanding } from '../../../forms/model/sectionStates';
import { Glyph } from '../../../ui/Glyph';
import { focusRing, joined, styled } from '../../../ui/styled';
import type { FormStep } from '../../../forms/draft/draftForms';
import { addresses } from '../addresses';
import { stateWords } from './strings';

interface SectionNavProps {
  readonly draftKey: string;
  readonly step: FormStep;
  /** What the list of sections is called. */
  readonly label: string;
  readonly current: string;
  readonly sections: readonly SectionStanding[];
}

/** More sections than this stand in rows of five. */
const mostInOneRow = 8;

/** The sections of a form, each with how far it is; any of them can be opened at any time. */
export function SectionNav({ draftKey, step, label, current, sections }: SectionNavProps): React.ReactElement {
  const css = useStyles();
  return (
    <nav aria-label={label}>
      <ol className={joined(css.list, sections.length > mostInOneRow && css.rows)}>
        {sections.map(({ id, number, heading, state }) => (
          <li key={id} className={css.item}>
            <a
              href={addresses.draft(draftKey, step, id)}
              className={joined(css.link, id === current && css.current)}
              aria-current={id === current ? 'step' : undefined}
              data-interception="off"
            >
              <span className={css.title}>
                {number} {heading}
              </span>
              <span className={joined(css.state, state.kind === 'wrong' && css.wrong)}>
                {state.kind === 'done' && <Glyph name="tick" size={12} />}
                {state.kind === 'wrong' && <Glyph name="warning" size={12} />}
                <span>{stateWords(state)}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const useStyles = styled(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 124px), 1fr))',
    gap: 4,
    margin: '0 0 24px',
    padding: 0,
    listStyle: 'none'
  },
  rows: { gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 184px), 1fr))' },
  item: { minWidth: 0 },
  link: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    gap: 2,
    boxSizing: 'border-box',
    height: '100%',
    minHeight: 44,
    padding: '6px 10px',
    borderRadius: 6,
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    color: theme.semanticColors.bodyText,
    lineHeight: '1.3',
    textDecoration: 'none',
    overflowWrap: 'anywhere',
    ':visited': { color: theme.semanticColors.bodyText },
    ':hover': { background: theme.semanticColors.bodyStandoutBackground },
    ':focus-visible': focusRing(theme)
  },
  current: {
    borderColor: theme.palette.themePrimary,
    boxShadow: `inset 0 0 0 1px ${theme.palette.themePrimary}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' }
  },
  title: { fontSize: 13, fontWeight: 600 },
  state: {
    display: 'flex',
    gap: 4,
    alignItems: 'center',
    fontSize: 12,
    color: theme.semanticColors.bodySubtext
  },
  wrong: { color: theme.semanticColors.errorText, fontWeight: 600 }
}));
