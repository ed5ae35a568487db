const day = 86_400_000;

/** Puts the local server's clock so many days back, so that what is written looks as old as its story. */
export async function moveClock(siteUrl: string, daysAgo: number): Promise<Date> {
  const now = new Date(Date.now() - daysAgo * day);
  await set(siteUrl, { now: now.toISOString() });
  return now;
}

export async function resetClock(siteUrl: string): Promise<void> {
  await set(siteUrl, { reset: true });
}

async function set(siteUrl: string, change: object): Promise<void> {
  const answer = await fetch(`${new URL(siteUrl).origin}/_local/clock`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(change)
  });
  if (!answer.ok) throw new Error(`The local clock answered ${answer.status}: ${await answer.text()}`);
}
