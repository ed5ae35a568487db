/** A person, or a claim that stands for many people, known to a site. */
export interface UserRecord {
  readonly id: number;
  readonly kind: 'user' | 'everyone';
  /** The claim: `i:0#.f|membership|amy@council.example`. */
  readonly login: string;
  readonly userPrincipalName: string;
  readonly title: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly objectId: string;
  readonly isSiteAdmin: boolean;
}

export interface GroupRecord {
  readonly id: number;
  readonly kind: 'group';
  readonly login: string;
  readonly title: string;
  readonly description: string;
  readonly ownerId: number;
  readonly allowMembersEditMembership: boolean;
  readonly onlyAllowMembersViewMembership: boolean;
  readonly allowRequestToJoinLeave: boolean;
  readonly autoAcceptRequestToJoinLeave: boolean;
  readonly requestToJoinLeaveEmailSetting: string;
}

export type PrincipalRecord = UserRecord | GroupRecord;

export interface RoleRecord {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly high: string;
  readonly low: string;
  readonly order: number;
  readonly kind: number;
  readonly hidden: boolean;
}

/** A column of a list. */
export interface FieldRecord {
  readonly id: string;
  readonly internalName: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly group: string;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly sealed: boolean;
  readonly builtIn: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly defaultValue: string | null;
  readonly customFormatter: string | null;
  readonly schemaXml: string;
  /** What its values are held to at every save. */
  readonly validation?: { readonly formula: string; readonly message: string };
  /** False when the column was kept out of the list's content type. */
  readonly inContentType?: boolean;
  /** What only some kinds have: MaxLength, Choices, SelectionMode ... under SharePoint's own names. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface ViewRecord {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly query: string;
  readonly fields: readonly string[];
  readonly rowLimit: number;
  readonly paged: boolean;
  readonly isDefault: boolean;
  readonly hidden: boolean;
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface ContentTypeRecord {
  /** `0x0100` and the list's guid. */
  readonly id: string;
  /** Under SharePoint's own names: Name, NewFormClientSideComponentId ... */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface ListRecord {
  readonly number: number;
  readonly id: string;
  /** Server-relative address of the root folder. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly template: number;
  readonly created: string;
  readonly entityTypeName: string;
  /** Settings under SharePoint's own names: Hidden, NoCrawl, ReadSecurity ... */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldRecord[];
  readonly views: readonly ViewRecord[];
  /** Its content types once one of them was changed. */
  readonly contentTypes?: readonly ContentTypeRecord[];
}

export interface ListState {
  readonly lastId: number;
  readonly itemCount: number;
  readonly modified: string;
  readonly deleted: string;
}

/** Values of an item's columns by internal name, as they are stored. */
export type ItemValues = Readonly<Record<string, unknown>>;

export interface ItemRecord {
  readonly id: number;
  readonly guid: string;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  /** Counts every save: the number in the ETag. */
  readonly etag: number;
  readonly major: number;
  /** Whether the item has its own role assignments. */
  readonly unique: boolean;
  readonly values: ItemValues;
}
