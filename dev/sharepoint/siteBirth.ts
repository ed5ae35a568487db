import { randomBytes, randomUUID } from 'node:crypto';
import { claimOf, type Directory } from './directory';
import { builtInRoles, editLevel, fullControl, readLevel } from './permissions/builtInRoles';
import { everyoneLogin } from './permissions/rights';
import type { GroupRecord, UserRecord } from './storage/records';
import type { Site } from './storage/site';

const group = (title: string, description: string, ownerId: number): Omit<GroupRecord, 'id'> => ({
  kind: 'group',
  login: title,
  title,
  description,
  ownerId,
  allowMembersEditMembership: false,
  onlyAllowMembersViewMembership: false,
  allowRequestToJoinLeave: false,
  autoAcceptRequestToJoinLeave: false,
  requestToJoinLeaveEmailSetting: ''
});

/** The user's entry in the site, made when the site first meets them. */
export function userOf(site: Site, directory: Directory, login: string): UserRecord | undefined {
  const known = site.principals.byLogin(login) ?? site.principals.byLogin(claimOf(login));
  if (known) return known.kind === 'group' ? undefined : known;
  const person = directory.find(login);
  if (!person) return undefined;
  const id = site.principals.add<UserRecord>({
    kind: 'user',
    login: claimOf(person.login),
    userPrincipalName: person.login.toLowerCase(),
    title: person.name,
    email: person.login.toLowerCase(),
    jobTitle: person.jobTitle ?? '',
    department: person.department ?? '',
    objectId: person.objectId,
    isSiteAdmin: site.facts.get('ownerLogin') === person.login.toLowerCase()
  });
  return site.principals.userById(id);
}

/** A new communication site: its levels, its three groups, its owner, and everyone but guests among the visitors. */
export function bringToLife(site: Site, directory: Directory, ownerLogin: string, now: string): void {
  if (site.facts.get('siteId') !== undefined) return;
  site.db.transaction(() => {
    const title = site.name.charAt(0).toUpperCase() + site.name.slice(1);
    site.facts.set('siteId', randomUUID());
    site.facts.set('webId', randomUUID());
    site.facts.set('title', title);
    site.facts.set('description', '');
    site.facts.set('created', now);
    site.facts.set('digestSecret', randomBytes(32).toString('hex'));
    site.facts.set('ownerLogin', ownerLogin.toLowerCase());
    for (const role of builtInRoles) site.roles.save(role);
    site.roles.makeUnique('web');
    const owners = site.principals.add<GroupRecord>(
      group(
        `${title} Owners`,
        `Use this group to grant people full control permissions to the SharePoint site: ${title}`,
        0
      )
    );
    site.principals.replace({ ...group(`${title} Owners`, '', owners), id: owners });
    const members = site.principals.add<GroupRecord>({
      ...group(
        `${title} Members`,
        `Use this group to grant people contribute permissions to the SharePoint site: ${title}`,
        owners
      ),
      allowMembersEditMembership: true
    });
    const visitors = site.principals.add<GroupRecord>(
      group(
        `${title} Visitors`,
        `Use this group to grant people read permissions to the SharePoint site: ${title}`,
        owners
      )
    );
    site.facts.set('ownerGroup', String(owners));
    site.facts.set('memberGroup', String(members));
    site.facts.set('visitorGroup', String(visitors));
    site.roles.grant('web', owners, fullControl);
    site.roles.grant('web', members, editLevel);
    site.roles.grant('web', visitors, readLevel);
    const tenant = randomUUID();
    const everyone = site.principals.add<UserRecord>({
      kind: 'everyone',
      login: everyoneLogin(tenant),
      userPrincipalName: '',
      title: 'Everyone except external users',
      email: '',
      jobTitle: '',
      department: '',
      objectId: tenant,
      isSiteAdmin: false
    });
    site.principals.join(visitors, everyone);
    const owner = userOf(site, directory, ownerLogin);
    if (owner) site.principals.join(owners, owner.id);
  })();
}
