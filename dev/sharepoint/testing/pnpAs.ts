import { spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import { SPBrowser } from '@pnp/sp';
import { callerAs } from './caller';

/** The published @pnp/sp acting as one person: its own behaviours, only the sending adds X-Local-User and that person's digest. */
export function pnpAs(siteUrl: string, login: string): SPFI {
  const send = callerAs(new URL(siteUrl).origin, login);
  const sp = spfi(siteUrl).using(SPBrowser({ baseUrl: siteUrl }));
  return sp.using(instance => {
    instance.on.send.replace((url: URL, init: RequestInit) => {
      const headers = new Headers(init.headers);
      headers.delete('X-RequestDigest');
      return send(url.toString(), { ...init, headers });
    });
    return instance;
  });
}
