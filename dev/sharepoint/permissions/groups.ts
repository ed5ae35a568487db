import type { GroupRecord } from '../storage/records';
import type { Site } from '../storage/site';
import type { Rights } from './rights';

/** Owners of a group, and whoever manages permissions, may change it. */
export const ownsGroup = (rights: Rights, group: GroupRecord): boolean =>
  rights.isIn(group.ownerId) || rights.may('managePermissions');

export const mayEditMembers = (rights: Rights, group: GroupRecord): boolean =>
  ownsGroup(rights, group) || (group.allowMembersEditMembership && rights.isIn(group.id));

/** A group whose membership only members may view shows it to its members and its owners. */
export const maySeeMembers = (rights: Rights, group: GroupRecord): boolean =>
  ownsGroup(rights, group) || rights.isIn(group.id) || !group.onlyAllowMembersViewMembership;

/** The groups that somebody is in, as far as the asker may see who is in them. */
export const groupsSeen = (site: Site, rights: Rights, userId: number): GroupRecord[] =>
  site.principals
    .groupsOf([userId])
    .flatMap(id => site.principals.groupById(id) ?? [])
    .filter(group => maySeeMembers(rights, group));
