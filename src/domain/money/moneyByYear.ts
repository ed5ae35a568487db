export const standings = ['confirmed', 'proposed'] as const;
/** How sure an amount is. */
export type Standing = (typeof standings)[number];

/** Pence by financial year, for example "2027/28". */
export interface MoneyByYear {
  readonly amounts: { readonly [financialYear: string]: number };
  readonly standing?: Standing;
}

/** As typed; the years that were asked for are all there, '' where nothing is typed. */
export interface TypedMoneyByYear {
  readonly amounts: { readonly [financialYear: string]: string };
  readonly standing: string;
}

/** All years together, in pence. */
export function totalOf({ amounts }: MoneyByYear): number {
  return Object.values(amounts).reduce((sum, pence) => sum + pence, 0);
}
