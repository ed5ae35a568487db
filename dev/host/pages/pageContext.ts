import type { PageFacts } from '../../sharepoint/sharePoint';

/** Parts of SharePoint's page that belong to its own servers and are switched off, each by Microsoft's own kill switch. */
const killSwitches = {
  '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true, // fetches a token of Entra ID at start
  'a3f45048-0db5-4b7c-9a9a-e3183d216c4d': true, // the shared side panel in place of the property pane
  '15d79b5c-445c-474f-920e-42b56570baa8': true // the same for its tools
};

const lastSundayAt = (Month: number, Hour: number): object => ({
  Year: 0,
  Month,
  DayOfWeek: 0,
  Day: 5,
  Hour,
  Minute: 0,
  Second: 0,
  Milliseconds: 0
});

const london = {
  Id: 2,
  Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London',
  Bias: 0,
  StandardBias: 0,
  DaylightBias: -60,
  StandardDate: lastSundayAt(10, 2),
  DaylightDate: lastSundayAt(3, 1)
};

/** The facts that SharePoint writes into every modern page (spPageContextInfo), for this person on this site. */
export function pageContextInfo(facts: PageFacts, origin: string, serverRequestPath: string): Record<string, unknown> {
  const web = facts.webServerRelativeUrl;
  return {
    webAbsoluteUrl: origin + web,
    webServerRelativeUrl: web,
    webTitle: facts.webTitle,
    webId: facts.webId,
    webLanguage: 2057,
    webLanguageName: 'en-gb',
    webTemplate: '68',
    webTemplateConfiguration: 'SITEPAGEPUBLISHING#0',
    webLogoUrl: '',
    webDescription: '',
    webTimeZoneData: london,
    webFirstDayOfWeek: 1,
    isAppWeb: false,
    webPermMasks: facts.webPermissions,
    siteAbsoluteUrl: origin + web,
    siteServerRelativeUrl: web,
    siteId: facts.siteId,
    siteClassification: '',
    siteClientTag: '0$$',
    serverRequestPath,
    sitePagesEnabled: true,
    isNoScriptEnabled: true,
    currentCultureName: 'en-GB',
    currentUICultureName: 'en-GB',
    currentCultureLCID: 2057,
    userDisplayName: facts.displayName,
    userEmail: facts.email,
    userLoginName: facts.userPrincipalName,
    userPrincipalName: facts.userPrincipalName,
    userId: facts.userId,
    systemUserKey: facts.loginName,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    isSiteAdmin: facts.isSiteAdmin,
    aadUserId: facts.objectId,
    aadTenantId: '00000000-0000-4000-8000-000000000005',
    aadInstanceUrl: '',
    msGraphEndpointUrl: 'graph.microsoft.com',
    pageItemId: -1,
    CorrelationId: '00000000-0000-4000-8000-000000000004',
    formDigestValue: facts.formDigestValue,
    formDigestTimeoutSeconds: facts.formDigestTimeoutSeconds,
    serverTime: facts.serverTime,
    ExpFeatures: [],
    ECSClientFeatures: '',
    killSwitches,
    features: [],
    featureInfo: {},
    env: 'prod',
    env2: 'prod',
    cloudType: 'prod',
    cdnPrefix: '',
    RecycleBinItemCount: 0
  };
}
