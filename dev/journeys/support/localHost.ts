import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, freePort, launch } from './hostProcess';

/** `npm start` as a process of its own, so that a journey may stop it, kill it and start it again on the same data. */
export interface LocalHost {
  readonly origin: string;
  /** Address of a page of the partnerships site, for example `page('Toolkit')`. */
  page(name: 'Toolkit' | 'Approvals' | 'Register', query?: string): string;
  /** A REST call as somebody; `path` begins after `_api/`. */
  fetchAs(login: string, path: string, init?: RequestInit): Promise<Response>;
  setFaults(faults: readonly object[]): Promise<void>;
  /** Stops at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts again with the same data on the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const site = '/sites/partnerships';

/** Starts on a copy of `template` (a data folder), or on an empty one in the given mode; the local SharePoint answers as assumed, or the other way. */
export async function startLocalHost(
  start: { template: string } | { mode: 'demo' | 'blank' } | { mode: 'rows'; rows: number },
  otherAnswers = process.env['OTHER_ANSWERS'] === '1'
): Promise<LocalHost> {
  const data = mkdtempSync(join(tmpdir(), 'partnerships-'));
  if ('template' in start) cpSync(start.template, data, { recursive: true });
  const mode = [
    ...('mode' in start ? [`--${start.mode}`, ...('rows' in start ? [String(start.rows)] : [])] : []),
    // A forged Author that is obeyed would break the design (see the table of assumptions); honest people must not notice.
    ...(otherAnswers ? ['--other-answers', '--other-answer', 'formAuthorIsIgnored'] : [])
  ];
  const port = await freePort();
  let child = await launch(port, data, mode);
  const origin = `http://127.0.0.1:${port}`;

  return {
    origin,
    page: (name, query = '') => `${origin}${site}/SitePages/${name}.aspx${query}`,
    fetchAs: async (login, path, init = {}) => {
      const headers = { accept: 'application/json;odata=nometadata', 'X-Local-User': login };
      const info = await fetch(`${origin}${site}/_api/contextinfo`, { method: 'POST', headers });
      const digest: { FormDigestValue?: string } = await info.json();
      return fetch(`${origin}${site}/_api/${path}`, {
        ...init,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'X-RequestDigest': digest.FormDigestValue ?? '',
          ...init.headers
        }
      });
    },
    setFaults: async faults => {
      await fetch(`${origin}/_local/faults`, { method: 'POST', body: JSON.stringify(faults) });
    },
    kill: () => ended(child, 'SIGKILL'),
    restart: async () => {
      await ended(child, 'SIGKILL');
      child = await launch(port, data, mode);
    },
    stop: async () => {
      await ended(child, 'SIGTERM');
      rmSync(data, { recursive: true, force: true });
    }
  };
}
