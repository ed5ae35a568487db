import { faultKinds, type FaultKind } from '../../sharepoint/faults/faultKinds';
import type { ClockStep } from '../../sharepoint/faults/clock';
import type { Fault } from '../../sharepoint/faults/readFault';
import { moveClock, readClock, readFaults, setFaults } from './localSwitches';

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id} in the developer bar`);
  return found;
};
const typed = (id: string): string => (byId(id) as HTMLInputElement | HTMLSelectElement).value;

function say(id: string, text: string): void {
  byId(id).textContent = text;
}

const told = ({ kind, next, probability, seed }: Fault): string => {
  const when = probability === undefined ? '' : `, ${Math.round(probability * 100)} % of requests, seed ${seed ?? 1}`;
  return `${faultKinds[kind]}${next === undefined ? '' : `, ${next} to come`}${when}`;
};

async function showFaults(asked: Promise<readonly Fault[]>): Promise<void> {
  try {
    const faults = await asked;
    say('local-fault-armed', faults.length === 0 ? 'Nothing is armed.' : `Armed: ${faults.map(told).join('; ')}.`);
  } catch (thrown) {
    say('local-fault-armed', thrown instanceof Error ? thrown.message : String(thrown));
  }
}

async function showClock(asked: ReturnType<typeof readClock>): Promise<void> {
  try {
    const { now, aheadMs } = await asked;
    const text = new Date(now).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' });
    say('local-clock-now', Math.abs(aheadMs) < 1000 ? `${text}, the real time.` : `${text}. The clock was moved.`);
  } catch (thrown) {
    say('local-clock-now', thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function wanted(): Fault {
  const kind = typed('local-fault-kind') as FaultKind;
  const seed = Number(typed('local-fault-seed'));
  return typed('local-fault-how') === 'next'
    ? { kind, next: Number(typed('local-fault-next')) }
    : { kind, probability: Number(typed('local-fault-chance')) / 100, seed };
}

/** Only the number that belongs to the choice can be typed. */
function followHow(): void {
  const isChance = typed('local-fault-how') === 'chance';
  for (const [id, isWanted] of [
    ['local-fault-next', !isChance],
    ['local-fault-chance', isChance],
    ['local-fault-seed', isChance]
  ] as const) {
    const input = byId(id) as HTMLInputElement;
    input.hidden = !isWanted;
    input.disabled = !isWanted;
    document.querySelectorAll<HTMLElement>(`label[for="${id}"]`).forEach(label => (label.hidden = !isWanted));
  }
}

/** Makes the part of the bar work that lets things go wrong and moves the clock; it asks the server only while it is open. */
export function startTroublePanel(): void {
  const panel = document.querySelector<HTMLDetailsElement>('.developer-trouble');
  if (!panel) return;
  panel.addEventListener('toggle', () => {
    if (!panel.open) return;
    void showFaults(readFaults());
    void showClock(readClock());
  });
  followHow();
  byId('local-fault-how').addEventListener('change', followHow);
  byId('local-faults').addEventListener('submit', event => {
    event.preventDefault();
    void showFaults(readFaults().then(faults => setFaults([...faults, wanted()])));
  });
  byId('local-fault-again').addEventListener('click', () => void showFaults(setFaults({ reset: true })));
  byId('local-fault-clear').addEventListener('click', () => void showFaults(setFaults([])));
  for (const button of panel.querySelectorAll<HTMLButtonElement>('[data-advance]')) {
    const advance = button.dataset['advance'] as ClockStep;
    button.addEventListener('click', () => void showClock(moveClock({ advance })));
  }
  byId('local-clock-reset').addEventListener('click', () => void showClock(moveClock({ reset: true })));
}
