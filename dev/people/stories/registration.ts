import type { Outcome } from '../../../src/domain/decisions/codes';
import type { Capacity } from '../../../src/domain/protocol/appointment';
import type { MessageKind } from '../../../src/domain/queries/codes';
import type { TypedAnswers } from '../../../src/domain/registration/registrationAnswers';
import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import { story, type Story, type Told } from './story';

/** What somebody did about a registration after it was submitted, so many days ago. */
export type Deed =
  | {
      readonly daysAgo: number;
      readonly by: DirectoryPerson;
      readonly decided: Outcome;
      readonly as: Capacity;
      readonly comment?: string;
    }
  | {
      readonly daysAgo: number;
      readonly by: DirectoryPerson;
      readonly wrote: MessageKind;
      readonly field: string;
      readonly text: string;
    }
  | { readonly daysAgo: number; readonly by: DirectoryPerson; readonly entered: true };

/** A Limited partnership with its registration (Appendix B) and what became of it. */
export interface Registration extends Story {
  readonly then: readonly Deed[];
}

interface ToldRegistration extends Omit<Told, 'scores'> {
  readonly registration: TypedAnswers;
  readonly then?: readonly Deed[];
}

/** All small: 13 of 35, Limited. */
const smallScores: NonNullable<Told['scores']> = [
  [1, 'Below £10,000 in any year.'],
  [2],
  [1, 'Nothing is signed and nothing is guaranteed.'],
  [2],
  [2],
  [2],
  [3]
];

const smallNotes: NonNullable<Told['notes']> = {
  sharedRisk: 'Each partner carries its own small cost if it ends.',
  mutualBenefit: 'Each does together what it could not do alone.',
  qualityOfLife: 'Residents have one more reason to like where they live.'
};

export function registration({ registration: typed, then = [], ...told }: ToldRegistration): Registration {
  const { answers, ...rest } = story({ scores: smallScores, ...told, notes: { ...smallNotes, ...told.notes } });
  return { ...rest, answers: { ...answers, registration: { ...usual, ...typed } }, then };
}

/** What most small partnerships answer. */
const usual: TypedAnswers = {
  kind: 'jointInitiative',
  statutory: 'no',
  legalBasis: 'Section 1 of the Localism Act 2011: the general power of competence.',
  area: 'district',
  startsOn: '1 April 2026',
  endKind: 'open',
  hasBoard: 'no',
  leadBody: 'The council',
  accountableBody: 'None',
  cashThisYear: '1,500',
  cashNextYear: '1,500',
  cashYearAfter: '1,500',
  timeDays: '12',
  grantFunded: 'no',
  governingDocument: 'terms',
  governingDocumentWhere: "The service's shared folder, partnerships, terms of reference",
  reporting: 'Scrutiny committee, once a year',
  liabilities: 'None known',
  risks: [
    {
      risk: 'The few volunteers who carry it may stop',
      treatment: 'Two deputies are named, and keys and accounts are shared',
      owner: 'Lead officer',
      servicePlan: 'Risk 4'
    }
  ],
  servicePlan: 'Service Plan 2026/27, action 7',
  targets: [{ what: 'Two public events', due: 'March 2027' }],
  sharesData: 'no',
  exitArrangement: 'yes',
  declaration: true
};
