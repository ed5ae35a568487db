import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { DefaultParse } from '@pnp/queryable';
import { createSender, type SenderOptions } from './sender';

export interface SiteConnection extends SenderOptions {
  /** Absolute address of the site. */
  readonly siteUrl: string;
}

/** A site over REST. Who calls is the browser's business (or a header's, on the local SharePoint). */
export function connectSite(connection: SiteConnection): SPFI {
  const send = createSender(connection.siteUrl, connection);
  return spfi(connection.siteUrl).using(DefaultHeaders(), DefaultInit(), DefaultParse(), instance => {
    instance.on.send.replace((url: URL, init: RequestInit) => send(url.toString(), init));
    return instance;
  });
}
