import type { ClarityChoice } from '../governance/clarity';
import { plainDate } from '../time/plainDate';

/** What was chosen where both the objectives and the deliverables are unclear (protocol section 5.10, note I-49). */
export function clarityWords(choice: ClarityChoice | undefined): string {
  const both = 'Both the objectives and the deliverables are unclear';
  if (!choice) return `${both}, and no choice is recorded.`;
  if (choice.choice === 'fix') return `${both}: they are to be put right by ${plainDate(choice.by)}.`;
  return choice.choice === 'cease'
    ? `${both}: it is to cease. ${choice.reason}`
    : `${both}: it continues. ${choice.reason}`;
}
