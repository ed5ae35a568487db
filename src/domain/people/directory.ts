import type { Person } from './person';

/** Looking people up. Throws Trouble. */
export interface Directory {
  /** People in the directory whose name or login begins with the text; at most ten. */
  findPeople(text: string): Promise<readonly Person[]>;
}
