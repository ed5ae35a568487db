import { createHmac } from 'node:crypto';
import { longDate } from '../columns/longDate';
import type { Site } from '../storage/site';

const seal = (site: Site, userId: number, date: string): string =>
  createHmac('sha512', site.facts.need('digestSecret')).update(`${userId} ${date}`).digest('hex').toUpperCase();

/** `0x<seal>,<date>`: good for one user of one site until the timeout, also after a restart. */
export function newDigest(site: Site, userId: number, now: number): string {
  const date = longDate(now);
  return `0x${seal(site, userId, date)},${date}`;
}

export function isGoodDigest(
  site: Site,
  userId: number,
  digest: string | undefined,
  now: number,
  timeoutSeconds: number
): boolean {
  const match = /^0x([0-9A-F]+),(.+)$/.exec(digest ?? '');
  if (!match) return false;
  const [, given, date = ''] = match;
  const age = now - Date.parse(date);
  return given === seal(site, userId, date) && age < timeoutSeconds * 1000 && age > -5000;
}
