/** Is it a day of the calendar, "2027-03-03"? The 31st of February is none. */
export function isCivilDate(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === date;
}
