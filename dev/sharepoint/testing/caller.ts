/** A fetch that acts as one person. */
export type Caller = (pathOrUrl: string, init?: RequestInit) => Promise<Response>;

const siteOf = (url: string): string => url.replace(/\/(_api|_vti_bin)\/.*$/s, '');

/** Sends X-Local-User always, and a fresh digest of that person's with every write to an `_api`. */
export function callerAs(origin: string, login: string): Caller {
  const digests = new Map<string, Promise<string>>();

  async function newDigest(site: string): Promise<string> {
    const answer = await fetch(`${site}/_api/contextinfo`, {
      method: 'POST',
      headers: { Accept: 'application/json;odata=nometadata', 'X-Local-User': login }
    });
    if (!answer.ok) throw new Error(`no digest for ${login}: ${answer.status}`);
    return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
  }

  return async (pathOrUrl, init = {}) => {
    const url = new URL(pathOrUrl, origin).href;
    const headers = new Headers(init.headers);
    headers.set('X-Local-User', login);
    if (!headers.has('Accept')) headers.set('Accept', 'application/json;odata=nometadata');
    if (init.body !== undefined && !headers.has('Content-Type'))
      headers.set('Content-Type', 'application/json;charset=utf-8');
    const writes =
      (init.method ?? 'GET').toUpperCase() !== 'GET' &&
      /\/(_api|_vti_bin)\//.test(url) &&
      !url.endsWith('/_api/contextinfo');
    const site = siteOf(url);
    if (writes && !headers.has('X-RequestDigest')) {
      const digest = digests.get(site) ?? newDigest(site);
      digests.set(site, digest);
      digest.catch(() => digests.delete(site));
      headers.set('X-RequestDigest', await digest);
    }
    const answer = await fetch(url, { ...init, headers });
    // An expired digest is refused once, as in a page; the next try gets a new one.
    if (answer.status === 403) digests.delete(site);
    return answer;
  };
}
