import { faultKinds } from '../../sharepoint/faults/faultKinds';
import { choice } from './choice';
import { html, type Html } from './html';

/** Part of the developer bar: what SharePoint shall get wrong, and what time it is there. */
export function troublePanel(): Html {
  return html`<form id="local-faults" class="developer-part" aria-labelledby="local-faults-title">
      <h2 id="local-faults-title">Let something go wrong</h2>
      <div class="developer-fields">
        ${choice('local-fault-kind', 'What', Object.entries(faultKinds), '503')}
        ${choice(
          'local-fault-how',
          'When',
          [
            ['next', 'In the next requests'],
            ['chance', 'By chance']
          ],
          'next'
        )}
        <label for="local-fault-next">How many</label>
        <input id="local-fault-next" type="number" min="1" step="1" value="1" required />
        <label for="local-fault-chance" hidden>Chance in per cent</label>
        <input id="local-fault-chance" type="number" min="1" max="100" step="1" value="20" required hidden disabled />
        <label for="local-fault-seed">Seed</label>
        <input id="local-fault-seed" type="number" min="1" step="1" value="1" required />
      </div>
      <div class="developer-buttons">
        <button type="submit">Arm</button>
        <button type="button" id="local-fault-again">Same luck again</button>
        <button type="button" id="local-fault-clear">Clear</button>
      </div>
      <p id="local-fault-armed" role="status">&nbsp;</p>
    </form>
    <section class="developer-part" aria-labelledby="local-clock-title">
      <h2 id="local-clock-title">Move the clock</h2>
      <div class="developer-buttons">
        <button type="button" data-advance="day">A day on</button>
        <button type="button" data-advance="week">A week on</button>
        <button type="button" data-advance="month">A month on</button>
        <button type="button" data-advance="year">A year on</button>
        <button type="button" id="local-clock-reset">Back to now</button>
      </div>
      <p id="local-clock-now" role="status">&nbsp;</p>
    </section>`;
}
