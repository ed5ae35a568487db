/** Somebody in the directory, kept as text: ordinary users cannot resolve people in SharePoint, and a name must outlive its account. */
export interface Person {
  /** Sign-in name (UPN), lower case. */
  readonly login: string;
  /** Directory object ID, lower case, or '' where the host does not tell it. */
  readonly objectId: string;
  readonly name: string;
}
