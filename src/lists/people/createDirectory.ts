import type { SPFI } from '@pnp/sp';
import type { Directory } from '../../domain/people/directory';
import { translateErrors } from '../schema/translateErrors';
import { findPeople } from './findPeople';

/** The organisation's directory, as SharePoint's people picker searches it. */
export function createDirectory(sp: SPFI): Directory {
  return { findPeople: text => translateErrors(() => findPeople(sp, text)) };
}
