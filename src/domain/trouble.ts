/** The few ways in which keeping or reading records can fail; screens turn each into a sentence that a person can act on. */
export const troubles = [
  'notFound',
  'forbidden',
  'conflict',
  'duplicate',
  'throttled',
  'tooLarge',
  'offline',
  'refused',
  'unexpected'
] as const;
export type TroubleReason = (typeof troubles)[number];

/** An expected failure. `refused` means that SharePoint said no to the content; `message` then carries its words. */
export class Trouble extends Error {
  public constructor(
    public readonly reason: TroubleReason,
    message: string = reason
  ) {
    super(message);
    Object.setPrototypeOf(this, Trouble.prototype);
  }
}

/** The reason of any thrown value; what is not a Trouble is unexpected. */
export function reasonOf(thrown: unknown): TroubleReason {
  return thrown instanceof Trouble ? thrown.reason : 'unexpected';
}
