/** A form digest: the token that SharePoint wants with every write, good for about half an hour. */
export interface FormDigest {
  readonly value: string;
  readonly seconds: number;
}

export interface SenderOptions {
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly headers?: { readonly [name: string]: string };
  /** The one that came with the page. */
  readonly digest?: FormDigest;
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** Codes of the 403 with which SharePoint refuses a digest that is missing or too old. */
const digestRefused = /-213057525[12]/;

/**
 * Sends requests of one site: with the digest where it writes, once more with a fresh digest where it had run out, and again after
 * the pause that SharePoint asks for where it throttles. A lost connection is told at once: only who asked knows whether asking twice
 * does harm.
 */
export function createSender(
  siteUrl: string,
  options: SenderOptions
): (url: string, init: RequestInit) => Promise<Response> {
  const fetchIt = options.fetch ?? ((url, init) => fetch(url, init));
  const now = options.now ?? Date.now;
  const wait = options.wait ?? (milliseconds => new Promise<void>(done => setTimeout(done, milliseconds)));
  let held = options.digest && { value: options.digest.value, until: now() + options.digest.seconds * 900 };

  async function digest(): Promise<string> {
    if (held && now() < held.until) return held.value;
    const answer = await patiently(`${siteUrl}/_api/contextinfo`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...options.headers, Accept: 'application/json' }
    });
    const facts = (await answer.json()) as { FormDigestValue: string; FormDigestTimeoutSeconds: number };
    held = { value: facts.FormDigestValue, until: now() + facts.FormDigestTimeoutSeconds * 900 };
    return held.value;
  }

  async function patiently(url: string, init: RequestInit): Promise<Response> {
    for (let attempt = 0; ; attempt++) {
      const response = await fetchIt(url, init);
      if (attempt === 3 || ![429, 503, 504].includes(response.status)) return response;
      const asked = Number(response.headers.get('Retry-After') ?? NaN);
      await wait(Math.min(asked >= 0 ? asked * 1000 : 400 * 2 ** attempt, 60_000));
    }
  }

  async function once(url: string, init: RequestInit): Promise<Response> {
    const headers = { ...plain(init.headers), ...options.headers };
    if (init.method === 'GET') return patiently(url, { ...init, headers });
    return patiently(url, { ...init, headers: { ...headers, 'X-RequestDigest': await digest() } });
  }

  return async (url, init) => {
    const response = await once(url, init);
    if (response.status !== 403 || init.method === 'GET' || !digestRefused.test(await response.clone().text()))
      return response;
    held = undefined;
    return once(url, init);
  };
}

function plain(headers: RequestInit['headers']): { [name: string]: string } {
  const read: { [name: string]: string } = {};
  new Headers(headers).forEach((value, name) => {
    read[name] = value;
  });
  return read;
}
