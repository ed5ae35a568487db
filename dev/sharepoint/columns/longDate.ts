const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `24 Nov 2017 12:50:43 -0000`, as digests and messages carry dates. */
export function longDate(milliseconds: number): string {
  const [date = '', time = ''] = new Date(milliseconds).toISOString().split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day} ${months[Number(month) - 1] ?? ''} ${year} ${time.slice(0, 8)} -0000`;
}
