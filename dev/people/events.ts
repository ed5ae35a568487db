import type { SubmissionRow } from '../../src/domain/submissions/submission';
import type { DirectoryPerson } from '../sharepoint/sharePoint';
import type { Acting } from './acting';
import { doDeed } from './doDeed';
import { demoSettings } from './demoSettings';
import { registrations, submitted } from './stories';
import type { Registration } from './stories/registration';
import { submitStory } from './submitStory';

/** Something that somebody did, so many days ago. */
export interface Event {
  readonly daysAgo: number;
  readonly by: DirectoryPerson;
  readonly happen: (acting: Acting, now: Date) => Promise<void>;
}

/** Everything of the demo in the order in which it happened. */
export function events(): readonly Event[] {
  const simple = submitted.map(({ by, daysAgo, answers }): Event => ({
    by,
    daysAgo,
    happen: async (acting, now) => {
      await submitStory(acting, answers, demoSettings, now);
    }
  }));
  return [...simple, ...registrations.flatMap(eventsOf)].sort((a, b) => b.daysAgo - a.daysAgo);
}

function eventsOf({ by, daysAgo, answers, then }: Registration): readonly Event[] {
  let row: SubmissionRow | undefined;
  return [
    {
      by,
      daysAgo,
      happen: async (acting, now) => {
        row = await submitStory(acting, answers, demoSettings, now);
      }
    },
    ...then.map((deed): Event => ({
      by: deed.by,
      daysAgo: deed.daysAgo,
      happen: async (acting, now) => {
        if (!row) throw new Error(`${answers.name} was not submitted yet.`);
        await doDeed(acting, deed, row, now);
      }
    }))
  ];
}
