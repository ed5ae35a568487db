import type { Entity } from '../answers/entity';
import { changeToken } from '../changes/tokens';
import { maskAsText } from '../permissions/masks';
import { web } from '../permissions/scopes';
import type { Call } from '../requests/call';
import { groupEntity, userEntity } from './principal';
import { listEntity } from './list';
import { roleEntity } from './role';

/** The web of the site. */
export function webEntity(call: Call): Entity {
  const { site, rights } = call;
  const newest = site.changes.last();
  const associated = (fact: string): Entity | undefined => {
    const group = site.principals.groupById(Number(site.facts.get(fact)));
    return group && groupEntity(call, group);
  };
  return {
    type: 'SP.Web',
    path: 'Web',
    values: {
      AllowRssFeeds: true,
      AlternateCssUrl: '',
      AppInstanceId: '00000000-0000-0000-0000-000000000000',
      ClassicWelcomePage: null,
      Configuration: 0,
      Created: site.facts.need('created'),
      CurrentChangeToken: {
        StringValue: changeToken(2, site.facts.need('webId'), newest?.at ?? site.facts.need('created'), newest?.n ?? 0)
      },
      CustomMasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
      Description: site.facts.need('description'),
      EnableMinimalDownload: false,
      HorizontalQuickLaunch: true,
      Id: site.facts.need('webId'),
      IsMultilingual: true,
      Language: 1033,
      LastItemModifiedDate: site.facts.need('created'),
      LastItemUserModifiedDate: site.facts.need('created'),
      MasterUrl: `${site.path}/_catalogs/masterpage/seattle.master`,
      NoCrawl: false,
      OverwriteTranslationsOnChange: false,
      QuickLaunchEnabled: true,
      RecycleBinEnabled: true,
      ResourcePath: { DecodedUrl: call.webUrl },
      ServerRelativeUrl: site.path,
      SiteLogoUrl: null,
      SyndicationEnabled: true,
      Title: site.facts.need('title'),
      TreeViewEnabled: false,
      UIVersion: 15,
      UIVersionConfigurationEnabled: false,
      Url: call.webUrl,
      WebTemplate: 'SITEPAGEPUBLISHING',
      WelcomePage: 'SitePages/Home.aspx'
    },
    onDemand: {
      EffectiveBasePermissions: () => maskAsText(rights.mask(web)),
      HasUniqueRoleAssignments: () => true,
      MembersCanShare: () => site.facts.get('membersCanShare') !== 'false',
      RequestAccessEmail: () => site.facts.get('requestAccessEmail') ?? '',
      ServerRelativePath: () => ({ DecodedUrl: site.path })
    },
    related: {
      CurrentUser: () => userEntity(call, call.user),
      Lists: () =>
        site.lists
          .all()
          .filter(list => rights.seesList(list))
          .map(list => listEntity(call, list)),
      SiteGroups: () => {
        rights.need('browseUserInfo');
        return site.principals.groups().map(group => groupEntity(call, group));
      },
      RoleDefinitions: () => site.roles.definitions().map(roleEntity),
      AssociatedOwnerGroup: () => associated('ownerGroup'),
      AssociatedMemberGroup: () => associated('memberGroup'),
      AssociatedVisitorGroup: () => associated('visitorGroup')
    }
  };
}
