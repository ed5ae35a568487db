/** What a site has, as far as the product cares; read back over REST. */
export interface SiteState {
  readonly me: { readonly id: number };
  readonly membersCanShare: boolean;
  readonly owners: { readonly id: number; readonly title: string };
  readonly members: { readonly id: number; readonly title: string };
  /** By title. */
  readonly groups: ReadonlyMap<string, GroupState>;
  /** By name. */
  readonly levels: ReadonlyMap<string, LevelState>;
  readonly fullControl: number;
  readonly read: number;
  readonly assignments: readonly Assignment[];
  /** By the name in the address. */
  readonly lists: ReadonlyMap<string, ListState>;
}

export interface GroupState {
  readonly id: number;
  readonly ownerTitle: string;
  readonly membersEdit: boolean;
}

export interface LevelState {
  readonly id: number;
  readonly high: string;
  readonly low: string;
}

/** Levels that one principal holds on one thing; what SharePoint grants by itself (Limited Access) is left out. */
export interface Assignment {
  readonly principalId: number;
  readonly principal: string;
  readonly levels: readonly { readonly id: number; readonly name: string }[];
}

export interface ListState {
  readonly title: string;
  readonly description: string;
  readonly isHidden: boolean;
  readonly isNotSearched: boolean;
  readonly hasAttachments: boolean;
  readonly hasVersions: boolean;
  readonly keptVersions: number;
  readonly readSecurity: number;
  readonly writeSecurity: number;
  readonly hasOwnRights: boolean;
  /** By internal name. */
  readonly columns: ReadonlyMap<string, ColumnState>;
  /** By the name in the address. */
  readonly views: ReadonlyMap<string, ViewState>;
  readonly assignments: readonly Assignment[];
}

export interface ColumnState {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
}

export interface ViewState {
  readonly title: string;
  readonly isDefault: boolean;
}
