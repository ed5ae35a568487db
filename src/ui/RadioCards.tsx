import * as React from 'react';
import { ProblemLine } from './Field';
import { radioCardStyles } from './radioCardStyles';
import { joined } from './styled';

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
  /** Narrow cards stand side by side in more columns; a scale has its marks in one row, or one under the other where that is too narrow; a line has its legend beside the cards where there is room. */
  readonly size?: 'small' | 'wide' | 'scale' | 'line';
  /** The legend is already a heading elsewhere: only screen readers need it again. */
  readonly quietLegend?: boolean;
}

/** One choice of several as cards around native radio buttons: arrow keys, forms and screen readers work as ever. */
export function RadioCards<V extends string>(props: RadioCardsProps<V>): React.ReactElement {
  const { id, legend, hint, problem, value, cards, onChange, size = 'small', quietLegend } = props;
  const css = radioCardStyles();
  const describedBy = joined(hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`);
  const isLine = size === 'line';
  const hintLine = (
    <div id={`${id}-hint`} className={css.hint}>
      {hint}
    </div>
  );
  return (
    <fieldset className={isLine ? css.lineGroup : css.group} aria-describedby={describedBy || undefined}>
      <legend className={quietLegend ? css.hidden : isLine ? css.lineLegend : css.legend}>{legend}</legend>
      {hint !== undefined && !isLine && hintLine}
      <div className={size === 'scale' ? css.room : undefined}>
        <div
          className={css[size]}
          style={size === 'scale' || isLine ? undefined : { maxWidth: cards.length * (size === 'small' ? 190 : 320) }}
        >
          {cards.map(({ value: own, title, detail, mark, apart }, place) => (
            <label
              key={own}
              className={joined(
                isLine ? css.lineCard : css.card,
                mark !== undefined && css.marked,
                own === value && css.chosen,
                apart && css.apart
              )}
            >
              <input
                id={place === 0 ? id : undefined}
                type="radio"
                name={id}
                value={own}
                checked={own === value}
                onChange={() => onChange(own)}
                className={css.radio}
                aria-invalid={problem !== undefined || undefined}
              />
              <span className={mark === undefined ? css.words : css.markedWords}>
                {mark !== undefined && <span className={css.mark}>{mark}</span>}
                <span className={mark === undefined ? css.title : css.anchor}>{title}</span>
                {detail !== undefined && (
                  <span className={mark === undefined ? css.detail : css.markedDetail}>{detail}</span>
                )}
              </span>
            </label>
          ))}
        </div>
      </div>
      {hint !== undefined && isLine && hintLine}
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
    </fieldset>
  );
}
