/** One object of the service with everything that can be selected of it. */
export interface Entity {
  /** `SP.List`, `SP.Data.XListItem` ... */
  readonly type: string;
  /** Address after `_api/`, for example `Web/Lists(guid'..')`. */
  readonly path: string;
  readonly etag?: string;
  /** What a plain read gives. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What costs the server more and comes only by `$select`. */
  readonly onDemand?: Readonly<Record<string, () => unknown>>;
  /** What comes only by `$expand`. */
  readonly related?: Readonly<Record<string, () => Entity | Entity[] | undefined>>;
  /** Properties that only other objects of the collection have: left out here instead of refused. */
  readonly optional?: ReadonlySet<string>;
  /** Refuses a name of `$select` that the object does not know; without it the name is answered 501. */
  readonly refuseUnknown?: (name: string, expanded: boolean) => never;
}

/** What an operation gives back, before it is written in one of the JSON forms. */
export type Answer =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly created?: boolean; readonly createdStatus?: number }
  | {
      readonly kind: 'collection';
      readonly entities: readonly Entity[];
      readonly nextLink?: string;
      readonly shaped?: boolean;
    }
  | { readonly kind: 'value'; readonly value: unknown; readonly name?: string }
  | { readonly kind: 'object'; readonly value: Readonly<Record<string, unknown>>; readonly name?: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'changed'; readonly etag?: string }
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly etag: string }
  | { readonly kind: 'text'; readonly contentType: string; readonly text: string }
  | { readonly kind: 'deleted' };
