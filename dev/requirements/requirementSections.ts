import { actors } from './actors';
import { documents } from './documents';
import { section1 } from './section1';
import { section2 } from './section2';
import { section3 } from './section3';
import { section4 } from './section4';
import { section51 } from './section51';
import { section510 } from './section510';
import { section53 } from './section53';
import { section54 } from './section54';
import { section56 } from './section56';
import { section58 } from './section58';
import { section59 } from './section59';
import { sections67 } from './sections67';
import { times } from './times';
import type { RequirementSection } from './requirement';

/** All requirements, in the order of the protocol; the last three are indexes across its sections. */
export const requirementSections: readonly RequirementSection[] = [
  section1,
  section2,
  section3,
  section4,
  section51,
  section53,
  section54,
  section56,
  section58,
  section59,
  section510,
  sections67,
  actors,
  documents,
  times
];
