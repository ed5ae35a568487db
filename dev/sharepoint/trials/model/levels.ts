/** Masks as SharePoint lists them, decimal High and Low; worked with here apart from the code under trial. */
const mask = (high: number, low: number): bigint => BigInt(high) * 4294967296n + BigInt(low);

export const maskOf = {
  'Full Control': mask(2147483647, 4294967295),
  Edit: mask(432, 1011030767),
  Contribute: mask(432, 1011028719),
  Read: mask(176, 138612833),
  'Limited Access': mask(48, 134287360),
  /** View, Add, Open, Browse User Information, Use Remote APIs. */
  'Add only': mask(32, 134283267)
} as const;

export type AnyLevel = keyof typeof maskOf;

/** The numbers of the rights, counted from 1. */
const numberOf = {
  view: 1,
  add: 2,
  edit: 3,
  delete: 4,
  openItems: 6,
  viewVersions: 7,
  overrideListBehaviors: 9,
  manageLists: 12,
  open: 17,
  managePermissions: 26,
  useRemoteApis: 38
} as const;

export type Wanted = keyof typeof numberOf;

export const allows = (given: bigint, wanted: Wanted): boolean =>
  (given / 2n ** BigInt(numberOf[wanted] - 1)) % 2n === 1n;
