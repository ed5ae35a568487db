/** What is known of an uploaded file for good. The library holds only its bytes, under a name that says nothing. */
interface UploadedFile {
  /** Random; the name of the file in the library starts with it. */
  readonly key: string;
  /** The name that it had on the officer's computer. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** SharePoint's own identity of the file. */
  readonly uniqueId: string;
}

/** A file as a submission cites it. */
export interface EvidenceFile extends UploadedFile {
  /** A code of the question's kinds of file. */
  readonly kind: string;
  /** The date that it speaks for, "2027-03-03". */
  readonly speaksFor?: string;
  /** Where the signed paper lies. */
  readonly paperFile?: string;
}

/** A file with what was typed about it so far. */
export interface TypedFile extends UploadedFile {
  readonly kind: string;
  readonly speaksFor: string;
  readonly paperFile: string;
}
