/** The financial year (April to March) of a civil date. */
export function financialYearOf(date: string): string {
  const [year, month] = date.split('-').map(Number);
  const begins = month >= 4 ? year : year - 1;
  return `${begins}/${String((begins + 1) % 100).padStart(2, '0')}`;
}

/** The financial year after "2027/28": "2028/29"; '' for what is no financial year. */
export function nextFinancialYear(year: string, later: number = 1): string {
  const read = /^(\d{4})\/(\d{2})$/.exec(year.trim());
  if (!read) return '';
  const first = Number(read[1]) + later;
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}
