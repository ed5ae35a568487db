import { BufferParse, headers } from '@pnp/queryable';
import { SPQueryable, spGet, spPost, type SPFI } from '@pnp/sp';
import { extensionOf } from '../../domain/evidence/checkFile';
import type { EvidencePlace, EvidenceRepository, HeldFile } from '../../domain/evidence/evidenceRepository';
import { sha256OfBytes } from '../../domain/submissions/sha256';
import { Trouble } from '../../domain/trouble';
import { pathOf } from '../schema/defineList';
import { quoted, sitePath } from '../schema/site';
import { translateErrors, troubleOf } from '../schema/translateErrors';
import { evidenceList } from './evidenceList';

interface AddedFile {
  readonly UniqueId: string;
}

interface ListedFile extends AddedFile {
  readonly Name: string;
  readonly Length: string;
}

/** The library of evidence. Whoever may only add can neither replace nor remove what is there. */
export function createEvidenceRepository(sp: SPFI): EvidenceRepository {
  const site = sp.web.toUrl().replace(/\/_api\/.*$/i, '');
  const library = `${sitePath(sp)}/${pathOf(evidenceList)}`;
  const at = (address: string): ReturnType<typeof SPQueryable> => SPQueryable([sp.web, site], `_api/web/${address}`);
  const folderOf = ({ partnershipKey }: EvidencePlace): string => `${library}/${partnershipKey}`;
  const fileAt = (place: EvidencePlace): string =>
    `GetFileByServerRelativePath(decodedurl=${quoted(`${folderOf(place)}/${storedName(place)}`)})`;

  const add = (place: EvidencePlace, bytes: ArrayBuffer): Promise<AddedFile> =>
    spPost<AddedFile>(
      at(
        `GetFolderByServerRelativePath(decodedurl=${quoted(folderOf(place))})/Files/AddUsingPath(decodedurl=${quoted(storedName(place))},overwrite=false)`
      ),
      { body: bytes, ...headers({ 'Content-Type': 'application/octet-stream' }) }
    );

  // Folders that are known to be there: they are asked for once, because uploading into none is an error in the browser's console.
  const known = new Set<string>();

  async function needFolder(place: EvidencePlace): Promise<void> {
    const path = folderOf(place);
    if (known.has(path)) return;
    const { Exists } = await spGet<{ readonly Exists: boolean }>(
      at(`GetFolderByServerRelativePath(decodedurl=${quoted(path)})?$select=Exists`)
    );
    if (!Exists) await makeFolder(place);
    known.add(path);
  }

  /** Two people may make the same folder at once: that it is there already is as good. */
  async function makeFolder(place: EvidencePlace): Promise<void> {
    try {
      const root = `GetFolderByServerRelativePath(decodedurl=${quoted(library)})`;
      await spPost(at(`${root}/Folders/AddUsingPath(decodedurl=${quoted(place.partnershipKey)},overwrite=false)`));
    } catch (thrown) {
      if (troubleOf(thrown).reason !== 'refused') throw thrown;
    }
  }

  const readBytes = (place: EvidencePlace): Promise<ArrayBuffer> =>
    spGet<ArrayBuffer>(at(`${fileAt(place)}/$value`).using(BufferParse()));

  /** An upload whose answer was lost is there already: it is ours if it has the same bytes. */
  async function afterRefusal(place: EvidencePlace, hash: string, refusal: Trouble): Promise<AddedFile> {
    const bytes = await readBytes(place).catch(() => undefined);
    if (!bytes || (await sha256OfBytes(bytes)) !== hash) throw refusal;
    return spGet<AddedFile>(at(`${fileAt(place)}?$select=UniqueId`));
  }

  async function addOnce(place: EvidencePlace, bytes: ArrayBuffer, hash: string): Promise<AddedFile> {
    await needFolder(place);
    try {
      return await add(place, bytes);
    } catch (thrown) {
      const trouble = troubleOf(thrown);
      if (trouble.reason === 'refused') return afterRefusal(place, hash, trouble);
      // It was there and is gone: an owner removed it meanwhile.
      known.delete(folderOf(place));
      throw trouble;
    }
  }

  const listing = new Map<string, Promise<ReadonlyMap<string, HeldFile>>>();

  /** Those who ask while the answer is on its way share it: each list of files on a screen asks for its own. */
  function filesOf(place: EvidencePlace): Promise<ReadonlyMap<string, HeldFile>> {
    const folder = folderOf(place);
    const asked = listing.get(folder) ?? listFiles(place).finally(() => listing.delete(folder));
    listing.set(folder, asked);
    return asked;
  }

  /** The files of a partnership by name; none where its folder is not there. */
  async function listFiles(place: EvidencePlace): Promise<ReadonlyMap<string, HeldFile>> {
    const folder = `GetFolderByServerRelativePath(decodedurl=${quoted(folderOf(place))})`;
    try {
      const files = await spGet<readonly ListedFile[]>(at(`${folder}/Files?$select=Name,UniqueId,Length`));
      return new Map(
        files.map(({ Name, UniqueId, Length }) => [Name, { uniqueId: UniqueId, size: Number(Length) }] as const)
      );
    } catch (thrown) {
      if (troubleOf(thrown).reason !== 'notFound') throw thrown;
      return new Map();
    }
  }

  return {
    upload: (file, place, onStep) =>
      translateErrors(async () => {
        onStep('reading');
        const bytes = await file.arrayBuffer();
        const hash = await sha256OfBytes(bytes);
        onStep('sending');
        const { UniqueId: uniqueId } = await addOnce(place, bytes, hash);
        onStep('checking');
        if ((await sha256OfBytes(await readBytes(place))) !== hash) throw new Trouble('conflict');
        return { size: bytes.byteLength, sha256: hash, uniqueId };
      }),

    read: (place, hash) =>
      translateErrors(async () => {
        const bytes = await readBytes(place);
        if ((await sha256OfBytes(bytes)) !== hash) throw new Trouble('conflict');
        return bytes;
      }),

    lookUp: places =>
      translateErrors(async () => {
        const folders = [...new Map(places.map(place => [folderOf(place), place])).values()];
        const held = new Map(await Promise.all(folders.map(async one => [folderOf(one), await filesOf(one)] as const)));
        return places.map(place => held.get(folderOf(place))?.get(storedName(place)));
      })
  };
}

/** ASCII and random, so that no name of anybody's can clash, and with the extension that opens it. */
function storedName({ key, name }: EvidencePlace): string {
  return `${key}.${extensionOf(name)}`;
}
