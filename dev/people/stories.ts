import { drafts, notPartnerships } from './stories/others';
import { partnerships } from './stories/partnerships';
import { registrations } from './stories/registrations';
import type { Story } from './stories/story';

/** The oldest first: the order in which they were submitted. */
export const submitted: readonly Story[] = [...partnerships, ...notPartnerships].sort((a, b) => b.daysAgo - a.daysAgo);

export { drafts, registrations };
