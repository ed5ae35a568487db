const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false
});

/** A date as people here write it: 3 Mar 2027. The civil date is London's whatever the browser thinks. */
export function formatDate(iso: string): string {
  const parts = partsOf(iso);
  return parts ? `${Number(parts.day)} ${months[Number(parts.month) - 1]} ${parts.year}` : '';
}

/** The time of day in London: 14:03. */
export function formatTime(iso: string): string {
  const parts = partsOf(iso);
  return parts ? `${parts.hour}:${parts.minute}` : '';
}

function partsOf(iso: string): Record<string, string> | undefined {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return undefined;
  const parts: Record<string, string> = {};
  for (const { type, value } of inLondon.formatToParts(at)) parts[type] = value;
  return parts;
}
