import { reasonOf } from '../trouble';
import type { EvidenceFile } from './evidenceFile';
import type { EvidencePlace, EvidenceRepository, HeldFile } from './evidenceRepository';

/**
 * What became of a file since it was cited: the same bytes; other bytes; removed and another file put in its place; gone; there with the same
 * size and identity, its bytes not compared yet; or it could not be found out.
 */
export type EvidenceStanding = 'same' | 'changed' | 'replaced' | 'missing' | 'unread' | 'unchecked';

/** Nobody can rely on a file of this standing. */
export function isUnsound(standing: EvidenceStanding): boolean {
  return standing === 'changed' || standing === 'replaced' || standing === 'missing';
}

/** What the library says of a file without its bytes: another size is another content, another identity is another file. */
export function judgeEvidence(cited: EvidenceFile, held: HeldFile | undefined): EvidenceStanding {
  if (!held) return 'missing';
  if (held.uniqueId.toLowerCase() !== cited.uniqueId.toLowerCase()) return 'replaced';
  return held.size === cited.size ? 'unread' : 'changed';
}

/** Reads a file that the library still holds and compares its SHA-256: a file overwritten with one of the same size shows here. */
export async function compareBytes(
  evidence: Pick<EvidenceRepository, 'read'>,
  partnershipKey: string,
  cited: EvidenceFile
): Promise<EvidenceStanding> {
  try {
    await evidence.read(placeOf(partnershipKey, cited), cited.sha256);
    return 'same';
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (reason === 'conflict') return 'changed';
    return reason === 'notFound' ? 'missing' : 'unchecked';
  }
}

/** The first file that cannot be submitted, its bytes compared whatever their number; nothing where all are what was added. Throws a Trouble. */
export async function firstUnfit<F extends EvidenceFile>(
  evidence: Pick<EvidenceRepository, 'lookUp' | 'read'>,
  partnershipKey: string,
  files: readonly F[]
): Promise<{ readonly file: F; readonly standing: EvidenceStanding } | undefined> {
  if (files.length === 0) return undefined;
  const held = await evidence.lookUp(files.map(file => placeOf(partnershipKey, file)));
  for (const [at, file] of files.entries()) {
    const first = judgeEvidence(file, held[at]);
    const standing = first === 'unread' ? await compareBytes(evidence, partnershipKey, file) : first;
    if (standing !== 'same') return { file, standing };
  }
  return undefined;
}

const megabyte = 1024 * 1024;
const most = { each: 5 * megabyte, all: 20 * megabyte };

/** The files to read without being asked: small ones, until together they would take long on a telephone. The others wait for a press. */
export function readAtOnce(files: readonly EvidenceFile[]): readonly EvidenceFile[] {
  let sum = 0;
  return files.filter(({ size }) => {
    if (size > most.each || sum + size > most.all) return false;
    sum += size;
    return true;
  });
}

export function placeOf(partnershipKey: string, { key, name }: Pick<EvidenceFile, 'key' | 'name'>): EvidencePlace {
  return { partnershipKey, key, name };
}
