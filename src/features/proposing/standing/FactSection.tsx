import * as React from 'react';
import { unsaid, type StandingSection } from '../../../forms/draft/standingFacts';
import { Button, ButtonRow } from '../../../ui/Button';
import { Glyph } from '../../../ui/Glyph';
import { focusRing, joined, styled } from '../../../ui/styled';
import { addresses } from '../addresses';
import { FactLine } from './FactLine';
import { standingStrings as strings } from './strings';
import { headerId, type Standing } from './useStanding';

interface FactSectionProps {
  readonly section: StandingSection;
  readonly standing: Standing;
  readonly draftKey: string;
}

/** The standing facts of one section under its heading, with how many were said; the facts themselves only while it is open. */
export function FactSection({ section, standing, draftKey }: FactSectionProps): React.ReactElement {
  const css = useStyles();
  const { key, number, heading, facts, step, part } = section;
  const title = `${number} ${heading}`.trim();
  const left = unsaid(facts).length;
  const isOpen = standing.open === key;
  return (
    <section className={css.section}>
      <h3 className={css.heading}>
        <button
          type="button"
          id={headerId(key)}
          className={css.header}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${headerId(key)}-facts` : undefined}
          onClick={() => standing.toggleSection(key)}
        >
          <span className={joined(css.arrow, isOpen && css.turned)}>
            <Glyph name="next" size={14} />
          </span>
          <span className={css.title}>{title}</span>
          <span className={joined(css.count, left === 0 && css.done)}>
            {left === 0 && <Glyph name="tick" size={13} />}
            {strings.said(facts.length - left, facts.length)}
          </span>
        </button>
      </h3>
      {standing.pressed?.section === key && (
        <div className={css.undo}>
          <ButtonRow>
            <span>{strings.allDone(standing.pressed.fields.length)}</span>
            <Button
              kind="quiet"
              text={strings.undo}
              label={strings.about(strings.undo, title)}
              onClick={standing.undo}
            />
          </ButtonRow>
        </div>
      )}
      {isOpen && (
        <div id={`${headerId(key)}-facts`} className={css.facts}>
          {left > 0 && (
            <Button
              text={left === facts.length ? strings.allTrue : strings.restTrue(left)}
              label={strings.about(left === facts.length ? strings.allTrue : strings.restTrue(left), title)}
              onClick={() => standing.sayAll(section)}
            />
          )}
          <ul className={css.list}>
            {facts.map(fact => (
              <FactLine
                key={fact.field}
                fact={fact}
                href={addresses.field(draftKey, step, fact.field, part === '' ? undefined : part)}
                onSay={standing.say}
                onTakeBack={standing.takeBack}
              />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

const useStyles = styled(theme => ({
  section: { borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, minWidth: 0 },
  heading: { margin: 0, fontSize: 16, lineHeight: '1.35' },
  header: {
    display: 'flex',
    gap: '2px 10px',
    alignItems: 'center',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: 48,
    padding: '8px 10px',
    border: 0,
    borderRadius: 4,
    color: theme.semanticColors.bodyText,
    background: 'transparent',
    font: 'inherit',
    fontWeight: 600,
    textAlign: 'left',
    cursor: 'pointer',
    scrollMarginTop: '16px',
    ':hover': { background: theme.semanticColors.bodyStandoutBackground },
    ':focus-visible': focusRing(theme)
  },
  arrow: { display: 'inline-flex', flex: 'none' },
  turned: { transform: 'rotate(90deg)' },
  title: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: {
    display: 'inline-flex',
    flex: 'none',
    gap: 5,
    alignItems: 'center',
    fontSize: 13,
    fontWeight: 400,
    color: theme.semanticColors.bodySubtext
  },
  done: { fontWeight: 600, color: theme.semanticColors.bodyText },
  undo: { padding: '0 10px 8px 34px' },
  facts: { padding: '4px 10px 18px 34px', '@container (max-width: 560px)': { padding: '4px 0 18px' } },
  list: { margin: '12px 0 0', padding: 0, listStyle: 'none' }
}));
