/** @jest-environment node */
import { amy, ruth } from '../../../dev/people/cast';
import { installedSite, type InstalledSite } from '../../../dev/people/testing/installedSite';
import type { EvidencePlace, EvidenceRepository, LocalFile } from '../../domain/evidence/evidenceRepository';
import { createEvidenceRepository } from './evidenceRepository';

let site: InstalledSite;
beforeAll(async () => {
  site = await installedSite();
});
afterAll(() => site.server.stop());

const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const fileOf = (text: string, name: string = 'a#b%.docx'): LocalFile => {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
};
const placeOf = (name: string = 'a#b%.docx'): EvidencePlace => ({
  partnershipKey: crypto.randomUUID(),
  key: crypto.randomUUID(),
  name
});
const repositoryOf = (login: string): EvidenceRepository => createEvidenceRepository(site.as(login).sp);
const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

it('adds a file to a folder of its partnership, whatever its name, and says what it was', async () => {
  const steps: string[] = [];
  const place = placeOf();
  const uploaded = await repositoryOf(amy.login).upload(fileOf('abc'), place, step => steps.push(step));
  expect(uploaded).toEqual({ size: 3, sha256: abc, uniqueId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
  expect(steps).toEqual(['reading', 'sending', 'checking']);
  expect(textOf(await repositoryOf(ruth.login).read(place, abc))).toBe('abc');
});

it('adds a second file to the same folder', async () => {
  const first = placeOf();
  await repositoryOf(amy.login).upload(fileOf('abc'), first, () => undefined);
  const second = { ...first, key: crypto.randomUUID() };
  await repositoryOf(ruth.login).upload(fileOf('abc'), second, () => undefined);
  expect(textOf(await repositoryOf(amy.login).read(second, abc))).toBe('abc');
});

it('is the same upload when it is tried again, and never replaces another file', async () => {
  const repository = repositoryOf(amy.login);
  const place = placeOf();
  const first = await repository.upload(fileOf('abc'), place, () => undefined);
  expect(await repository.upload(fileOf('abc'), place, () => undefined)).toEqual(first);
  await expect(repository.upload(fileOf('other'), place, () => undefined)).rejects.toMatchObject({ reason: 'refused' });
  expect(textOf(await repository.read(place, abc))).toBe('abc');
});

it('goes on after an answer that was lost', async () => {
  let isLosing = true;
  const { sp } = site.as(amy.login, async (url, init) => {
    const answer = await fetch(url, init);
    if (!isLosing || !url.includes('/Files/AddUsingPath') || !answer.ok) return answer;
    isLosing = false;
    throw new TypeError('fetch failed');
  });
  const repository = createEvidenceRepository(sp);
  const place = placeOf();
  await expect(repository.upload(fileOf('abc'), place, () => undefined)).rejects.toMatchObject({ reason: 'offline' });
  expect(await repository.upload(fileOf('abc'), place, () => undefined)).toMatchObject({ sha256: abc });
});

it('tells a file that is no longer what was cited, and one that is gone', async () => {
  const repository = repositoryOf(amy.login);
  const place = placeOf();
  await repository.upload(fileOf('abc'), place, () => undefined);
  await expect(repository.read(place, '0'.repeat(64))).rejects.toMatchObject({ reason: 'conflict' });
  await expect(repository.read(placeOf(), abc)).rejects.toMatchObject({ reason: 'notFound' });
});

it('tells size and identity of the files of a partnership in one request for all who ask at once, and which are not there', async () => {
  const addresses: string[] = [];
  const { sp } = site.as(ruth.login, (url, init) => {
    addresses.push(url);
    return fetch(url, init);
  });
  const first = placeOf('terms.pdf');
  const second = { ...first, key: crypto.randomUUID() };
  const { uniqueId } = await repositoryOf(amy.login).upload(fileOf('abc'), first, () => undefined);
  await repositoryOf(amy.login).upload(fileOf('longer'), second, () => undefined);
  const asked = [first, { ...first, key: crypto.randomUUID() }, second];
  const repository = createEvidenceRepository(sp);
  const [held, again] = await Promise.all([repository.lookUp(asked), repository.lookUp([first])]);
  expect(held).toEqual([
    { uniqueId, size: 3 },
    undefined,
    { uniqueId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, size: 6 }
  ]);
  expect(again).toEqual([{ uniqueId, size: 3 }]);
  expect(addresses).toHaveLength(1);
  expect(await repositoryOf(amy.login).lookUp([placeOf()])).toEqual([undefined]);
});
