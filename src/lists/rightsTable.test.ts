/** @jest-environment node */
import { amy, flow, helen, jake, mel, nina, ownerLogin, priya } from '../../dev/people/cast';
import { installedSite, type InstalledSite } from '../../dev/people/testing/installedSite';
import type { DirectoryPerson } from '../../dev/sharepoint/sharePoint';

/**
 * What each may do with the rows of a list over plain REST. R read, S add and read, D the same and change and delete their own,
 * E add, read and change, - nothing.
 */
type Letter = 'R' | 'S' | 'D' | 'E' | '-';

const people: readonly DirectoryPerson[] = [amy, helen, priya, flow, mel, nina, jake];

/** Staff, approver, CEPT, flow, reader, audit, and somebody who is in no group. */
const table: readonly (readonly [string, string])[] = [
  ['PtDrafts', 'DDD----'],
  ['PtSubmissions', 'SSSR-R-'],
  ['PtDecisions', 'RSSS-R-'],
  ['PtQueries', 'SSSR-R-'],
  ['PtRegister', 'RREE-R-'],
  ['PtPartners', 'RRER-R-'],
  ['PtRisks', 'RRER-R-'],
  ['PtStakeholders', 'RRER-R-'],
  ['PtContributions', 'RRER-R-'],
  ['PtSavings', 'RRER-R-'],
  ['PtDeliverables', 'RRER-R-'],
  ['PtActions', 'RRER-R-'],
  ['PtPublicRegister', 'RRERRR-'],
  ['PtRouting', 'RRSR-R-'],
  ['PtProtocol', 'RRSRRR-'],
  ['PtShares', 'SSSR-R-'],
  ['PtInstallation', 'RRRR-R-']
];

/** Read the list, add a row, change a row of the owner's, delete it, change and delete a row of their own. */
const allowed: { readonly [L in Letter]: readonly boolean[] } = {
  R: [true, false, false, false],
  S: [true, true, false, false],
  D: [true, true, false, false],
  E: [true, true, true, false],
  '-': [false, false, false, false]
};
const ownAllowed: { readonly [L in Letter]: readonly boolean[] } = {
  R: [],
  S: [false, false],
  D: [true, true],
  E: [true, false],
  '-': []
};

describe('rights', () => {
  let site: InstalledSite;
  beforeAll(async () => {
    site = await installedSite();
  });
  afterAll(() => site.server.stop());

  const call = (login: string, path: string, verb?: 'POST' | 'MERGE' | 'DELETE'): Promise<Response> =>
    site.server.as(login)(`/sites/set-up/_api/web/${path}`, {
      method: verb === undefined ? 'GET' : 'POST',
      headers: verb === undefined || verb === 'POST' ? {} : { 'X-HTTP-Method': verb, 'IF-Match': '*' },
      body: verb === 'POST' || verb === 'MERGE' ? JSON.stringify({ Title: 'Tried' }) : undefined
    });
  const idOf = async (answer: Response): Promise<number> => ((await answer.json()) as { Id: number }).Id;
  /** Done, or refused in SharePoint's own words; anything else is a fault of the test. */
  const isDone = async (answer: Response): Promise<boolean> => {
    if (answer.ok) return true;
    expect([403, 404]).toContain(answer.status);
    expect(await answer.text()).toMatch(/UnauthorizedAccess|does not exist|ArgumentException|FileNotFound/);
    return false;
  };

  it.each(
    table.flatMap(([list, letters]) => people.map((who, at) => [list, who.name, who, letters[at] as Letter] as const))
  )('in %s %s may do what the table says', async (list, _name, who, letter) => {
    const items = `getList('/sites/set-up/Lists/${list}')/items`;
    const theirs = await idOf(await call(ownerLogin, items, 'POST'));
    const added = await call(who.login, items, 'POST');
    expect([
      await isDone(await call(who.login, items)),
      await isDone(added.clone()),
      await isDone(await call(who.login, `${items}(${theirs})`, 'MERGE')),
      await isDone(await call(who.login, `${items}(${theirs})`, 'DELETE'))
    ]).toEqual(allowed[letter]);
    if (!added.ok) return;
    const own = await idOf(added);
    expect([
      await isDone(await call(who.login, `${items}(${own})`, 'MERGE')),
      await isDone(await call(who.login, `${items}(${own})`, 'DELETE'))
    ]).toEqual(ownAllowed[letter]);
  });

  it.each([
    ['Amy Fletcher', amy, '134418531'],
    ['Helen Cartwright', helen, '134418531'],
    ['Priya Nair', priya, '134418531'],
    ['Partnership Flow', flow, '134418529'],
    ['Nina Kowalski', nina, '134418529']
  ])('in PtEvidence %s holds exactly the mask of their level', async (_name, who, low) => {
    const answer = await call(who.login, "getList('/sites/set-up/PtEvidence')/effectivebasepermissions");
    expect(await answer.json()).toMatchObject({ High: '176', Low: low });
  });

  it.each([
    ['an elected member', mel],
    ['somebody in no group', jake]
  ])('PtEvidence cannot be seen by %s', async (_who, who) => {
    expect(await isDone(await call(who.login, "getList('/sites/set-up/PtEvidence')/items"))).toBe(false);
  });
});
