import type { DirectoryPerson } from '../sharepoint/sharePoint';

let count = 0;

/** Everybody here is invented. */
function person(name: string, jobTitle: string, department: string, login?: string): DirectoryPerson {
  count += 1;
  return {
    login: `${login ?? name.toLowerCase().replace(/[^a-z]+/g, '.')}@council.example`,
    name,
    jobTitle,
    department,
    objectId: `c0000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  };
}

export const services = ['Planning', 'Housing', 'Leisure'] as const;

/** Officers: lead officers of partnerships. */
export const amy = person('Amy Fletcher', 'Planning policy officer', 'Planning');
export const daniel = person('Daniel Okafor', 'Regeneration officer', 'Planning');
export const ruth = person('Ruth Ellison', 'Housing strategy officer', 'Housing');
export const imran = person('Imran Sheikh', 'Homelessness prevention lead', 'Housing');
export const lucy = person('Lucy Marsden', 'Sport and activity officer', 'Leisure');
export const tom = person('Tom Beckett', 'Parks and open spaces officer', 'Leisure');

/** Heads of Service. */
export const helen = person('Helen Cartwright', 'Head of Planning', 'Planning');
export const martin = person('Martin Reeve', 'Head of Housing', 'Housing');
export const yasmin = person('Yasmin Qureshi', 'Head of Leisure', 'Leisure');

/** The senior management team (SMT). */
export const sarah = person('Sarah Whitcombe', 'Director of Place', 'Corporate');
export const angela = person('Angela Obi', 'Director of Communities', 'Corporate');
export const david = person('David Lindqvist', 'Director of Resources', 'Corporate');

export const robert = person('Robert Ashdown', 'Chief Executive', 'Corporate');

/** Chief Executive's and Partnership Team. */
export const priya = person('Priya Nair', 'Partnerships manager (CEPT)', 'Corporate');
export const colin = person('Colin Webster', 'Partnerships officer (CEPT)', 'Corporate');

/** An officer who is deputy to the Head of Planning for some weeks. */
export const joanne = person('Joanne Pike', 'Planning manager, deputy to the Head of Planning', 'Planning');

export const mel = person('Mel Thornton', 'Councillor (elected member)', 'Members');
export const nina = person('Nina Kowalski', 'Internal auditor', 'Internal Audit');
export const olive = person('Olive Hargreaves', 'ICT applications, site owner', 'ICT');
export const flow = person('Partnership Flow', "The flows' service account", 'ICT', 'svc.partnership.flow');
/** In the directory and in no group of ours. */
export const jake = person('Jake Turner', 'Agency worker, no access given', 'Agency');

/** Who is in the local directory. */
export const cast: readonly DirectoryPerson[] = [
  amy,
  daniel,
  ruth,
  imran,
  lucy,
  tom,
  helen,
  martin,
  yasmin,
  sarah,
  angela,
  david,
  robert,
  priya,
  colin,
  joanne,
  mel,
  nina,
  olive,
  flow,
  jake
];

export const defaultLogin = amy.login;
export const ownerLogin = olive.login;
