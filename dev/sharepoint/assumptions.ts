/**
 * What no source confirms about the real service. Each line can be switched to the other behaviour, to see whether
 * the product survives both; a tenant decides which is true.
 */
export interface Assumptions {
  /** A single item that one may not read answers as if it did not exist, instead of 403. */
  unreadableItemIsMissing: boolean;
  /** `$top` above 5,000 is cut to 5,000 instead of being refused. */
  topIsCapped: boolean;
  /** `ne` also finds rows where the column is empty. */
  notEqualFindsEmpty: boolean;
  /** A range on ID counts against the 5,000 threshold like any other indexed first term. */
  idRangeCountsAgainstThreshold: boolean;
  /** A plain contributor who sends Author, Editor, Created or Modified in form values is ignored silently instead of obeyed. */
  formAuthorIsIgnored: boolean;
  /** Choice values outside the list are stored by a plain item write. */
  choiceOutOfRangeIsStored: boolean;
  /** Nothing is saved when one form value is wrong. */
  formValuesAreAllOrNothing: boolean;
  /** `ensureuser` needs a right that only those who manage the site have. */
  ensureUserNeedsManager: boolean;
  /** SetUserAsOwner answers 200 to a group's id and changes nothing; a group becomes owner by ProcessQuery only. */
  groupAsOwnerIsIgnored: boolean;
  /** A date without time is the date in the web's time zone, kept as that zone's midnight. */
  dateOnlyIsLocalMidnight: boolean;
  /** A refused save says the ValidationMessage, where one is set, instead of "List data validation failed." */
  validationMessageIsSent: boolean;
  /** Form values that a formula or a unique column refuses are answered as a row of the 200, not as a 500. */
  formRefusalIsARow: boolean;
}

export const assumptions: Assumptions = {
  unreadableItemIsMissing: true,
  topIsCapped: true,
  notEqualFindsEmpty: true,
  idRangeCountsAgainstThreshold: true,
  formAuthorIsIgnored: true,
  choiceOutOfRangeIsStored: true,
  formValuesAreAllOrNothing: true,
  ensureUserNeedsManager: true,
  groupAsOwnerIsIgnored: true,
  dateOnlyIsLocalMidnight: true,
  validationMessageIsSent: true,
  formRefusalIsARow: true
};
