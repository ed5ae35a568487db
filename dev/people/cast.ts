import type { DirectoryPerson } from '../sharepoint/sharePoint';

const person = (
  login: string,
  name: string,
  jobTitle: string,
  department: string,
  number: number
): DirectoryPerson => ({
  login: `${login}@council.example`,
  name,
  jobTitle,
  department,
  objectId: `c0000000-0000-4000-8000-${String(number).padStart(12, '0')}`
});

/** Who is in the local directory. */
export const cast: readonly DirectoryPerson[] = [
  person('amy.staff', 'Amy Staff', 'Officer', 'Leisure', 1),
  person('harry.head', 'Harry Head', 'Head of Service', 'Leisure', 2),
  person('sue.senior', 'Sue Senior', 'SMT member', 'Corporate', 3),
  person('chris.chief', 'Chris Chief', 'Chief Executive', 'Corporate', 4),
  person('priya.partnerships', 'Priya Partnerships', 'CEPT', 'Corporate', 5),
  person('mel.member', 'Mel Member', 'Elected member', 'Members', 6),
  person('olive.owner', 'Olive Owner', 'Site owner', 'ICT', 7)
];

export const defaultLogin = 'amy.staff@council.example';
export const ownerLogin = 'olive.owner@council.example';
