import { Rights } from './permissions/rights';
import { web } from './permissions/scopes';
import { newDigest } from './requests/digest';
import type { Setting } from './requests/operation';
import { digestTimeout } from './routes/contextInfo';

/** What a page tells its scripts about the site and the person looking at it. */
export interface PageFacts {
  readonly webId: string;
  readonly siteId: string;
  readonly webTitle: string;
  readonly webServerRelativeUrl: string;
  readonly userId: number;
  readonly loginName: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly email: string;
  readonly objectId: string;
  readonly isSiteAdmin: boolean;
  readonly webPermissions: { readonly High: number; readonly Low: number };
  readonly formDigestValue: string;
  readonly formDigestTimeoutSeconds: number;
  /** ISO, by the server's clock. */
  readonly serverTime: string;
  /** Whether the person may open pages of the site at all. */
  readonly canOpen: boolean;
}

export function pageFactsOf({ site, user, now }: Setting): PageFacts {
  const rights = new Rights(site, user);
  const mask = rights.mask(web);
  return {
    webId: site.facts.need('webId'),
    siteId: site.facts.need('siteId'),
    webTitle: site.facts.need('title'),
    webServerRelativeUrl: site.path,
    userId: user.id,
    loginName: user.login,
    userPrincipalName: user.userPrincipalName,
    displayName: user.title,
    email: user.email,
    objectId: user.objectId,
    isSiteAdmin: user.isSiteAdmin,
    webPermissions: { High: Number(mask >> 32n), Low: Number(mask & 4294967295n) },
    formDigestValue: newDigest(site, user.id, now),
    formDigestTimeoutSeconds: digestTimeout,
    serverTime: new Date(now).toISOString(),
    canOpen: rights.may('open') && rights.may('viewPages')
  };
}
