/** Something out of the ordinary that an approver should see before signing; it stops nothing. */
export interface BriefException {
  /** The field that it is about, as queries name it. */
  readonly field: string;
  readonly text: string;
}
