import { html, type Html } from './html';

export type Choice = readonly [value: string, label: string];

/** A labelled list to choose from. */
export function choice(id: string, label: string, choices: readonly Choice[], current: string): Html {
  const options = choices.map(([value, text]) =>
    value === current
      ? html`<option value="${value}" selected>${text}</option>`
      : html`<option value="${value}">${text}</option>`
  );
  return html`<label for="${id}">${label}</label
    ><select id="${id}" autocomplete="off">
      ${options}
    </select>`;
}
