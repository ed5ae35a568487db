/** The list as it was for as long as the same is in it, so that whoever compares lists by identity sees that nothing changed. */
export function steadyList<T>(
  before: readonly T[] | undefined,
  after: readonly T[],
  areSame: (one: T, other: T) => boolean = Object.is
): readonly T[] {
  const isSame = before?.length === after.length && before.every((one, at) => areSame(one, after[at]));
  return before && isSame ? before : after;
}
