import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import { choice, type Choice } from './choice';
import { html, type Html } from './html';
import { troublePanel } from './troublePanel';
import type { View } from './view';

/** The bar at the foot of every page that belongs to the local host, not to the product: who, which theme, which frame, what goes wrong. */
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
      <details class="developer-trouble">
        <summary>Trouble and time</summary>
        <div class="developer-parts">${troublePanel()}</div>
      </details>
    </details>
  </footer>`;
}
