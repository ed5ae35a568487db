import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import { html, type Html } from './html';
import type { View } from './view';

type Choice = readonly [value: string, label: string];

/** The bar at the foot of every page that belongs to the local host, not to the product: who, which theme, which frame. */
export function developerBar(people: readonly DirectoryPerson[], current: string, view: View): Html {
  const persons = people.map(({ login, name, jobTitle }): Choice => [login, jobTitle ? `${name}, ${jobTitle}` : name]);
  const themes: readonly Choice[] = [
    ['light', 'Light'],
    ['dark', 'Dark'],
    ['contrast', 'High contrast']
  ];
  const frames: readonly Choice[] = [
    ['sharepoint', 'SharePoint'],
    ['teams', 'Teams']
  ];
  return html`<footer>
    <details class="developer-bar" open>
      <summary>Local host</summary>
      <div class="developer-choices">
        ${choice('local-person', 'You are', persons, current)} ${choice('local-theme', 'Theme', themes, view.theme)}
        ${choice('local-frame', 'Shown in', frames, view.host)}
      </div>
    </details>
  </footer>`;
}

function choice(id: string, label: string, choices: readonly Choice[], current: string): Html {
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
