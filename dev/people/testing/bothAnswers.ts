import { type AssumptionName, survivable } from '../../sharepoint/assumptions';

/** For describe.each: what a tenant has not confirmed is answered first as assumed, then the other way wherever the product must survive both. */
export const bothAnswers: readonly (readonly [string, readonly AssumptionName[]])[] = [
  ['as assumed', []],
  ['where a tenant answers otherwise', survivable]
];
