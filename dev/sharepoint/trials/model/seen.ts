/** What somebody gets to see of a step: the status, and what was shown. */
export interface Seen {
  readonly status: number;
  readonly shown?: unknown;
}

export const refused: Seen = { status: 403 };
export const missing: Seen = { status: 404 };

/** One item as it is shown. */
export interface ShownItem {
  readonly id: number;
  readonly amount: number;
  readonly author: string;
  readonly editor: string;
  readonly tag: string;
}
