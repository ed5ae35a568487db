import type { SectionStanding } from '../../../forms/model/sectionStates';

/** Is anything left in a section to answer or to put right? */
export function isLeft({ state }: SectionStanding): boolean {
  return state.kind !== 'done';
}
