import { createDraftRepository } from '../../src/lists/drafts/draftRepository';
import { createInstallationService } from '../../src/lists/installing/createInstallationService';
import { defaultLogin, ownerLogin } from './cast';
import { actingAs, newKeys, type Acting } from './acting';
import { personOf } from './personOf';
import { moveClock, resetClock } from './clock';
import { adopt, appoint, join } from './governing';
import { demoSettings } from './demoSettings';
import { events } from './events';
import { firstCeptMembers, memberships, posts } from './memberships';
import { addRows } from './rows';
import { drafts } from './stories';

export interface SeedOptions {
  readonly siteUrl: string;
  readonly mode: 'demo' | { readonly rows: number };
}

const setUpDaysAgo = 60;

/**
 * Fills a new site the way people would: the owner runs the installer, CEPT appoints and adopts the settings, officers write. Everything
 * goes through our own installer and repositories over REST, each as the person who would do it, on the day when it happened.
 */
export async function seed({ siteUrl, mode }: SeedOptions): Promise<void> {
  const people = new Map<string, Acting>();
  const as = (login: string): Acting => {
    const known = people.get(login) ?? actingAs(siteUrl, login);
    people.set(login, known);
    return known;
  };
  try {
    await setUp(as, await moveClock(siteUrl, setUpDaysAgo));
    await moveClock(siteUrl, setUpDaysAgo - 1);
    for (const { daysAgo, by, happen } of events()) {
      const now = await moveClock(siteUrl, daysAgo);
      await happen(as(by.login), now);
    }
    for (const told of drafts) {
      await moveClock(siteUrl, told.daysAgo);
      const { sp } = as(told.by.login);
      await createDraftRepository(sp).create(newKeys(), told.answers);
    }
  } finally {
    await resetClock(siteUrl);
  }
  if (mode !== 'demo') await addRows(as(defaultLogin), mode.rows, demoSettings);
}

/** Installs, fills the groups, appoints and adopts the settings of the demo: a site where officers can begin. */
export async function setUp(as: (login: string) => Acting, now: Date): Promise<void> {
  const owner = as(ownerLogin);
  const clock = { now: () => now, newKey: () => crypto.randomUUID() };
  await createInstallationService(owner.sp, clock).install(firstCeptMembers.map(personOf), () => undefined);
  for (const [group, people] of Object.entries(memberships)) await join(owner, group, people);
  const cept = as(firstCeptMembers[0].login);
  await appoint(cept, posts);
  await adopt(cept, demoSettings);
}
