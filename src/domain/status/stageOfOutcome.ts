import type { Outcome } from '../decisions/codes';
import type { SubmissionCase } from './partnershipCase';
import { stageNames, type StageName } from './status';

/** Which stage each outcome decides (protocol sections 3, 4, 5.8 and 7). */
export const stageOfOutcome: { readonly [O in Outcome]: StageName } = {
  Complete: 'completeness',
  Queried: 'completeness',
  ScoresAgreed: 'band',
  ScoresProposed: 'band',
  BandRuled: 'band',
  Approved: 'signOff',
  ApprovedWithConditions: 'signOff',
  Returned: 'signOff',
  Refused: 'signOff',
  MembersApproved: 'members',
  MembersApprovedWithConditions: 'members',
  MembersDeferred: 'members',
  MembersRefused: 'members',
  Entered: 'register',
  ConditionMet: 'register'
};

/** The stages of each way that a document goes; a confirmation enters nothing in the register, because it changes nothing. */
export function stagesOf({ way, row }: Pick<SubmissionCase, 'way' | 'row'>): readonly StageName[] {
  switch (way) {
    case 'record':
      return ['completeness'];
    case 'scores':
      return ['band'];
    case 'check':
      return row.kind === 'Confirmation' ? ['completeness'] : ['completeness', 'register'];
    case 'signOff':
      return stageNames;
    case 'given':
      return [];
  }
}

export const stageWords: { readonly [S in StageName]: string } = {
  completeness: 'the completeness check',
  band: 'the scores',
  signOff: 'the sign-off',
  members: 'the approval of members',
  register: 'the entry in the register'
};
