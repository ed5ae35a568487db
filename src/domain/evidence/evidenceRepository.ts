/** Where a file goes: the folder of its partnership, under a key that was made once, so that trying again never adds it twice. */
export interface EvidencePlace {
  readonly partnershipKey: string;
  readonly key: string;
  /** Its own name; only the extension goes into the library. */
  readonly name: string;
}

/** What can be read of a file on somebody's computer. */
export interface LocalFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What an upload is doing. */
export type UploadStep = 'reading' | 'sending' | 'checking';

export interface Uploaded {
  readonly size: number;
  readonly sha256: string;
  readonly uniqueId: string;
}

/** What the library says of a file without its bytes. */
export interface HeldFile {
  readonly uniqueId: string;
  readonly size: number;
}

export interface EvidenceRepository {
  /** Adds a file once and for all; the same file under the same key again is the same upload. Throws a Trouble. */
  upload(file: LocalFile, place: EvidencePlace, onStep: (step: UploadStep) => void): Promise<Uploaded>;
  /** The bytes of a file; Trouble 'notFound' where it is gone, and 'conflict' where they are no longer those that were cited. */
  read(place: EvidencePlace, sha256: string): Promise<ArrayBuffer>;
  /** What the library holds in these places now, without the bytes: one request a folder. Nothing for a file that is gone, or not open to whoever asks. */
  lookUp(places: readonly EvidencePlace[]): Promise<readonly (HeldFile | undefined)[]>;
}
