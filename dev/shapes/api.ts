import type { StartedSharePoint } from '../sharepoint/testing/startSharePoint';
import { talk } from '../sharepoint/testing/talk';
import type { Found } from './compare';

/** The local SharePoint does not imitate what was asked for: 501. */
export class Refused extends Error {}

/** Asks as the owner of a new site; anything but success is an error, 501 is `Refused`. */
export interface Api {
  one(path: string): Promise<Found>;
  all(path: string): Promise<Found[]>;
  post(path: string, body?: unknown): Promise<Found>;
  merge(path: string, body: unknown): Promise<Found>;
  /** What a request that must fail answers. */
  failing(path: string): Promise<Found>;
}

export function apiOf(server: StartedSharePoint, site: string): Api {
  const owner = talk(server.as('olive.owner@council.example'), server.url(site));
  const good = async (asked: Promise<{ status: number; body: Found }>, what: string): Promise<Found> => {
    const { status, body } = await asked;
    if (status === 501) throw new Refused(what);
    if (status >= 400) throw new Error(`${what} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  };
  const one = (path: string): Promise<Found> => good(owner.get(path), path);
  return {
    one,
    all: async path => (await one(path))['value'] as Found[],
    post: (path, body) => good(owner.post(path, body), path),
    merge: (path, body) => good(owner.merge(path, body), path),
    failing: async path => {
      const { status, body } = await owner.get(path);
      if (status < 400 || status === 501) throw new Error(`${path} answered ${status}`);
      return body;
    }
  };
}
