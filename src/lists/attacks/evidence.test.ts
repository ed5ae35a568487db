/** @jest-environment node */
import { amy, nina, olive, ruth } from '../../../dev/people/cast';
import { installedSite, type InstalledSite } from '../../../dev/people/testing/installedSite';
import type { DirectoryPerson } from '../../../dev/sharepoint/sharePoint';
import type { EvidenceFile } from '../../domain/evidence/evidenceFile';
import type { EvidenceRepository } from '../../domain/evidence/evidenceRepository';
import { firstUnfit, isUnsound, type EvidenceStanding } from '../../domain/evidence/judgeEvidence';
import { createEvidenceRepository } from '../evidence/evidenceRepository';

let site: InstalledSite;
beforeAll(async () => {
  site = await installedSite();
});
afterAll(() => site.server.stop());

const repositoryOf = (who: DirectoryPerson): EvidenceRepository => createEvidenceRepository(site.as(who.login).sp);

interface Added {
  readonly partnershipKey: string;
  readonly file: EvidenceFile;
  /** Of the folder and of the file on the server. */
  readonly folder: string;
  readonly path: string;
}

async function added(): Promise<Added> {
  const partnershipKey = crypto.randomUUID();
  const place = { partnershipKey, key: crypto.randomUUID(), name: 'terms.pdf' };
  const bytes = new TextEncoder().encode('The terms');
  const source = { name: place.name, size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
  const uploaded = await repositoryOf(amy).upload(source, place, () => undefined);
  const folder = `/sites/set-up/PtEvidence/${partnershipKey}`;
  return { partnershipKey, file: { ...place, ...uploaded, kind: 'terms' }, folder, path: `${folder}/${place.key}.pdf` };
}

function send(who: DirectoryPerson, path: string, init?: RequestInit): Promise<Response> {
  return site.server.as(who.login)(`/sites/set-up/_api/web/${path}`, { method: 'POST', ...init });
}
const overwrite = (who: DirectoryPerson, { folder, file }: Added, body: string): Promise<Response> =>
  send(
    who,
    `GetFolderByServerRelativePath(decodedurl='${folder}')/Files/AddUsingPath(decodedurl='${file.key}.pdf',overwrite=true)`,
    { body }
  );
const remove = (who: DirectoryPerson, { path }: Added): Promise<Response> =>
  send(who, `GetFileByServerRelativePath(decodedurl='${path}')`, {
    headers: { 'X-HTTP-Method': 'DELETE', 'IF-Match': '*' }
  });

async function standingFor(who: DirectoryPerson, { partnershipKey, file }: Added): Promise<EvidenceStanding> {
  return (await firstUnfit(repositoryOf(who), partnershipKey, [file]))?.standing ?? 'same';
}

describe('a file of evidence', () => {
  it('cannot be overwritten or deleted by those who may add', async () => {
    const there = await added();
    for (const who of [amy, ruth]) {
      expect((await overwrite(who, there, 'Other terms')).ok).toBe(false);
      expect((await remove(who, there)).ok).toBe(false);
    }
    expect(await standingFor(ruth, there)).toBe('same');
  });

  it.each<readonly [string, EvidenceStanding, (there: Added) => Promise<unknown>]>([
    ['overwritten by a site owner with as many bytes', 'changed', there => overwrite(olive, there, 'Xhe terms')],
    ['overwritten by a site owner with more', 'changed', there => overwrite(olive, there, 'Other terms')],
    ['deleted by a site owner', 'missing', there => remove(olive, there)],
    [
      'deleted by a site owner and put there again',
      'replaced',
      async there => {
        await remove(olive, there);
        return overwrite(olive, there, 'The terms');
      }
    ]
  ])('%s is shown as %s to all who read it', async (_how, standing, attack) => {
    const there = await added();
    await attack(there);
    for (const who of [ruth, nina]) expect(await standingFor(who, there)).toBe(standing);
    expect(isUnsound(standing)).toBe(true);
  });
});

it('a column of a file that an owner changes leaves its bytes and its standing alone', async () => {
  const there = await added();
  const item = `GetFileByServerRelativePath(decodedurl='${there.path}')/ListItemAllFields`;
  const headers = { 'X-HTTP-Method': 'MERGE', 'IF-Match': '*', 'Content-Type': 'application/json' };
  expect((await send(olive, item, { headers, body: JSON.stringify({ Title: 'Terms' }) })).ok).toBe(true);
  expect(await standingFor(nina, there)).toBe('same');
});
