/** The next register number, "P-0013" after "P-0012"; unique values in the list settle it when two are entered at once. */
export function nextReference(references: readonly string[]): string {
  const highest = references.reduce((most, reference) => {
    const number = /^P-(\d{1,9})$/.exec(reference);
    return number ? Math.max(most, Number(number[1])) : most;
  }, 0);
  return `P-${String(highest + 1).padStart(4, '0')}`;
}
