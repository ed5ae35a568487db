import * as React from 'react';
import { ProblemLine } from './Field';
import { joined, styled } from './styled';

export interface RadioCard<V extends string> {
  readonly value: V;
  readonly title: string;
  readonly detail?: string;
  /** A figure at the head of the card. */
  readonly mark?: string;
  /** Takes a line of its own under the others. */
  readonly apart?: boolean;
}

interface RadioCardsProps<V extends string> {
  /** Id of the first radio button, so that an error summary can lead to it. */
  readonly id: string;
  readonly legend: React.ReactNode;
  readonly hint?: React.ReactNode;
  readonly problem?: string;
  readonly value: V | undefined;
  readonly cards: readonly RadioCard<V>[];
  readonly onChange: (value: V) => void;
  /** Narrow cards stand side by side in more columns. */
  readonly size?: 'small' | 'wide';
  /** The legend is already a heading elsewhere: only screen readers need it again. */
  readonly quietLegend?: boolean;
}

/** One choice of several as cards around native radio buttons: arrow keys, forms and screen readers work as ever. */
export function RadioCards<V extends string>(props: RadioCardsProps<V>): React.ReactElement {
  const { id, legend, hint, problem, value, cards, onChange, size = 'small', quietLegend } = props;
  const css = useStyles();
  const describedBy = joined(hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`);
  return (
    <fieldset className={css.group} aria-describedby={describedBy || undefined}>
      <legend className={quietLegend ? css.hidden : css.legend}>{legend}</legend>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={css.hint}>
          {hint}
        </div>
      )}
      <div
        className={size === 'small' ? css.small : css.wide}
        style={{ maxWidth: cards.length * (size === 'small' ? 190 : 320) }}
      >
        {cards.map((card, place) => (
          <label
            key={card.value}
            className={joined(css.card, card.value === value && css.chosen, card.apart && css.apart)}
          >
            <input
              id={place === 0 ? id : undefined}
              type="radio"
              name={id}
              value={card.value}
              checked={card.value === value}
              onChange={() => onChange(card.value)}
              className={css.radio}
              aria-invalid={problem !== undefined || undefined}
            />
            <span className={css.words}>
              {card.mark !== undefined && <span className={css.mark}>{card.mark}</span>}
              <span className={card.mark === undefined ? css.title : css.anchor}>{card.title}</span>
              {card.detail !== undefined && <span className={css.detail}>{card.detail}</span>}
            </span>
          </label>
        ))}
      </div>
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
    </fieldset>
  );
}

const useStyles = styled(theme => ({
  group: { border: 0, margin: '0 0 18px', padding: 0, minWidth: 0 },
  legend: { padding: 0, margin: '0 0 6px', fontWeight: 600, lineHeight: '1.4', color: theme.semanticColors.bodyText },
  hidden: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap'
  },
  hint: { margin: '0 0 8px', fontSize: 13, lineHeight: '1.45', color: theme.semanticColors.bodySubtext },
  small: { display: 'grid', gap: 8, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 128px), 1fr))' },
  wide: { display: 'grid', gap: 8, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))' },
  card: {
    display: 'flex',
    gap: 8,
    boxSizing: 'border-box',
    minWidth: 0,
    minHeight: 44,
    padding: '10px 12px',
    borderRadius: 6,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: theme.semanticColors.inputBackground,
    color: theme.semanticColors.bodyText,
    cursor: 'pointer',
    scrollMarginBottom: '96px',
    ':hover': { background: theme.semanticColors.buttonBackgroundHovered },
    ':focus-within': { outline: `2px solid ${theme.semanticColors.bodyText}`, outlineOffset: '2px' }
  },
  chosen: {
    borderColor: theme.palette.themePrimary,
    boxShadow: `inset 0 0 0 1px ${theme.palette.themePrimary}`,
    background: theme.isInverted ? theme.palette.neutralLighter : theme.palette.themeLighterAlt,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' }
  },
  radio: {
    flex: 'none',
    width: 18,
    height: 18,
    margin: '1px 0 0',
    accentColor: theme.palette.themePrimary,
    outline: 'none'
  },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: 2, lineHeight: '1.4', overflowWrap: 'anywhere' },
  mark: { fontSize: 20, fontWeight: 600, lineHeight: '1' },
  title: { fontWeight: 600 },
  anchor: { order: 2, lineHeight: '1.4' },
  apart: { gridColumn: '1 / -1' },
  detail: { fontSize: 13, color: theme.semanticColors.bodySubtext }
}));
