import type { Outcome } from '../decisions/codes';
import type { DocumentKind } from '../submissions/submission';
import type { StageName } from './status';

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

/** The stages that each kind of document goes through in this version. */
export const stagesOfKind: { readonly [K in DocumentKind]?: readonly StageName[] } = {
  NotPartnership: ['completeness'],
  ScoreSheet: ['band'],
  Proposal: ['completeness', 'band', 'signOff', 'members', 'register']
};

export const stageWords: { readonly [S in StageName]: string } = {
  completeness: 'the completeness check',
  band: 'the scores',
  signOff: 'the sign-off',
  members: 'the approval of members',
  register: 'the entry in the register'
};
