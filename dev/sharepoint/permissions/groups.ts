import type { GroupRecord } from '../storage/records';
import type { Rights } from './rights';

/** Owners of a group, and whoever manages permissions, may change it. */
export const ownsGroup = (rights: Rights, group: GroupRecord): boolean =>
  rights.isIn(group.ownerId) || rights.may('managePermissions');

export const mayEditMembers = (rights: Rights, group: GroupRecord): boolean =>
  ownsGroup(rights, group) || (group.allowMembersEditMembership && rights.isIn(group.id));

/** A group whose membership only members may view shows it to its members and its owners. */
export const maySeeMembers = (rights: Rights, group: GroupRecord): boolean =>
  ownsGroup(rights, group) || rights.isIn(group.id) || !group.onlyAllowMembersViewMembership;
