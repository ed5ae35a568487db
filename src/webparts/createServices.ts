import type { Person } from '../domain/people/person';
import { createDecisionRepository } from '../lists/decisions/decisionRepository';
import { createDraftRepository } from '../lists/drafts/draftRepository';
import { createDirectory } from '../lists/people/createDirectory';
import { createKnownSettings } from '../lists/protocol/knownSettings';
import { createQueryRepository } from '../lists/queries/queryRepository';
import { createRecordsRepository } from '../lists/records/recordsRepository';
import { createRoutingRepository } from '../lists/routing/routingRepository';
import { connectSite } from '../lists/schema/connectSite';
import type { FormDigest } from '../lists/schema/sender';
import { createSubmissionRepository } from '../lists/submissions/submissionRepository';
import { createBrowserStore } from '../ui/createBrowserStore';
import type { Services } from '../ui/Services';
import { createLazyEvidence } from './createLazyEvidence';
import { createLazyInstallation } from './createLazyInstallation';
import { createLazyRegister } from './createLazyRegister';
import { createLazyShares } from './createLazyShares';

/** The parts of SPFx's page context that we rely on. */
export interface HostPage {
  readonly web: { readonly absoluteUrl: string; readonly permissions: { readonly value: { readonly Low: number } } };
  readonly user: { readonly loginName: string; readonly displayName: string };
  readonly aadInfo?: { readonly userId?: { toString(): string } };
  readonly legacyPageContext: { readonly formDigestTimeoutSeconds: number; readonly formDigestValue: string };
}

/** Permission kind 31 (manage web) of SharePoint's base permissions: what a site owner has and nobody else does. */
const manageWeb = 0x40000000;

/** Makes the services of a page: the only place where screens and SharePoint meet. */
export function createServices(page: HostPage, siteUrl: string): Services {
  const isOwnSite = siteUrl === page.web.absoluteUrl;
  const sp = connectSite({ siteUrl, digest: isOwnSite ? digestOf(page) : undefined });
  const me = personOf(page);
  const settings = createKnownSettings();
  return {
    me,
    mayInstall: isOwnSite && (page.web.permissions.value.Low & manageWeb) !== 0,
    siteUrl,
    now: () => new Date(),
    newKey: () => crypto.randomUUID(),
    records: createRecordsRepository(sp, settings),
    drafts: createDraftRepository(sp),
    submissions: createSubmissionRepository(sp, me, settings),
    decisions: createDecisionRepository(sp, me),
    queries: createQueryRepository(sp, me),
    routing: createRoutingRepository(sp, me),
    register: createLazyRegister(sp, me, settings),
    evidence: createLazyEvidence(sp),
    shares: createLazyShares(sp, me),
    directory: createDirectory(sp),
    installation: createLazyInstallation(sp),
    store: createBrowserStore()
  };
}

/** The page came with a digest for its own site, so that the first request needs no other before it. */
function digestOf({ legacyPageContext }: HostPage): FormDigest {
  return { value: legacyPageContext.formDigestValue, seconds: legacyPageContext.formDigestTimeoutSeconds };
}

function personOf(page: HostPage): Person {
  return {
    login: page.user.loginName.toLowerCase(),
    objectId: (page.aadInfo?.userId?.toString() ?? '').toLowerCase(),
    name: page.user.displayName
  };
}
