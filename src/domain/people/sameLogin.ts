/** Two sign-in names of one person. Case does not matter; nobody is the same as a person without a sign-in name. */
export function sameLogin(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase();
}
