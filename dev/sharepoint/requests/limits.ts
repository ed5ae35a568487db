import { invalidQuery } from '../answers/failures';

/** Bytes of a body that is read as an object ([I]: the service's message names the number). */
export const largestMessage = 2_097_152;
/** Bytes of a file sent in one request ([D] 250 MB; more goes in chunks, which are not imitated). */
export const largestUpload = 262_144_000;

export const tooBig = (limit: number): Error =>
  invalidQuery(`The request message is too big. The server does not allow messages larger than ${limit} bytes.`);
