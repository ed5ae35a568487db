/** @jest-environment jsdom */
import { followTeamsLink, type TeamsPageHost } from './followTeamsLink';

function teamsWith(subPageId?: string): TeamsPageHost {
  return { app: { getContext: async () => ({ page: { subPageId } }) } };
}

async function hashAfter(teams: TeamsPageHost | undefined, hash = ''): Promise<string> {
  window.history.replaceState(null, '', `/tab${hash}`);
  await followTeamsLink(teams);
  return window.location.hash;
}

describe('a link into the Teams tab', () => {
  it('opens the submission that it names', async () => {
    expect(await hashAfter(teamsWith('5f0a-key'))).toBe('#/submission/5f0a-key');
  });

  it('cannot lead anywhere else', async () => {
    expect(await hashAfter(teamsWith('../x/decide'))).toBe('#/submission/..%2Fx%2Fdecide');
  });

  it('gives way to an address that names a screen', async () => {
    expect(await hashAfter(teamsWith('5f0a-key'), '#/submission/other')).toBe('#/submission/other');
  });

  it.each([
    ['outside Teams', undefined],
    ['without a link', teamsWith('')],
    ['in a host that tells nothing', { app: { getContext: () => Promise.reject(new Error('not initialised')) } }]
  ])('opens the queue %s', async (_case, teams) => {
    expect(await hashAfter(teams)).toBe('');
  });
});
