import axe from 'axe-core';

/** What axe finds wrong in a part of a screen, as far as jsdom can tell: it draws nothing, so contrast is left to the browser journeys. */
export async function axeFindings(shown: Element): Promise<readonly string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(shown, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
