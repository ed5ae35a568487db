/** The rights this stand-in asks about; bit n-1 of the 64-bit mask is the right with kind n. */
export const right = {
  viewItems: 1,
  addItems: 2,
  editItems: 3,
  deleteItems: 4,
  openItems: 6,
  viewVersions: 7,
  deleteVersions: 8,
  overrideListBehaviors: 9,
  manageLists: 12,
  open: 17,
  viewPages: 18,
  createGroups: 25,
  managePermissions: 26,
  browseUserInfo: 28,
  manageWeb: 31,
  useRemoteApis: 38,
  enumeratePermissions: 63
} as const;

export type Right = keyof typeof right;

export const fullMask = (2147483647n << 32n) | 4294967295n;

export const maskOf = (high: string | number, low: string | number): bigint => (BigInt(high) << 32n) | BigInt(low);

export const includes = (mask: bigint, wanted: Right): boolean => ((mask >> BigInt(right[wanted] - 1)) & 1n) === 1n;

/** High and Low as the service sends them: decimal strings. */
export const maskAsText = (mask: bigint): { High: string; Low: string } => ({
  High: (mask >> 32n).toString(),
  Low: (mask & 4294967295n).toString()
});

/** A mask as the stream writes it. A site where no script may be added grants that one right to nobody. */
export const maskAsHex = (mask: bigint): string => `0x${(mask & ~0x40000n).toString(16)}`;
