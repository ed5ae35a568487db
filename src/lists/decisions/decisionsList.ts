import { memberBodies, outcomes } from '../../domain/decisions/codes';
import { capacities } from '../../domain/protocol/appointment';
import { significanceBands } from '../../domain/significance/significance';
import { choice, date, note, text, yesNo } from '../schema/columns';
import { defineList } from '../schema/defineList';
import type { ItemOf } from '../schema/rowType';

/** One decision on a submission. It counts only if its author held the capacity by Routing when the server wrote it. */
export const decisionsList = defineList({
  name: 'PtDecisions',
  title: 'Partnership decisions',
  description: 'Decisions on submissions, for ever: rows can be added and read, never changed or deleted.',
  titleColumn: 'Decision',
  alsoIndexed: ['Created', 'Modified', 'Author'],
  columns: {
    PtDecisionKey: text({ id: '37cc18a2-f6de-4e36-ad6e-5f18901f42f2', title: 'Decision key', unique: true }),
    PtKey: text({ id: '2e993c0a-2f73-4be9-b836-1d08fb231f35', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: '15786475-6703-4257-94ed-ffa783f3206f', title: 'Submission key', indexed: true }),
    PtHash: text({ id: '3bdaa8d8-96c2-4174-b397-ef8ed9dd2c60', title: 'SHA-256 of the answers decided on' }),
    PtOutcome: choice({
      id: 'd5eb67d2-133f-4de7-8fa9-705cde9219b3',
      title: 'Outcome',
      choices: outcomes,
      indexed: true
    }),
    PtCapacity: choice({
      id: 'abb29060-aafb-4d15-9586-81f2c138c3f7',
      title: 'Decided as',
      choices: capacities,
      indexed: true
    }),
    PtComment: note({ id: '49772521-7e63-4d6d-b6ad-7edcfbfe45c1', title: 'Comment' }),
    PtConditions: note({ id: '846c0f60-f453-4144-b1ec-94ba03e723c7', title: 'Conditions' }),
    PtScores: note({ id: '1ac30448-c160-4930-9f17-082d2c35e827', title: 'Scores agreed or proposed' }),
    PtBand: choice({
      id: 'c7bc7bb3-fd0d-498c-9e47-4d9b343d9e0b',
      title: 'Band ruled',
      choices: significanceBands
    }),
    PtMembersReason: note({
      id: 'f1a48c7d-3179-4458-8d20-d8b44c8c05b9',
      title: 'Why members need not approve'
    }),
    PtBody: choice({
      id: '11386313-9e5b-43d6-9c05-ae170e75ef06',
      title: 'Approved by members in',
      choices: memberBodies
    }),
    PtMeetingOn: date({ id: '942267d8-6db5-4f34-83e1-410079466397', title: 'Meeting on' }),
    PtMinuteReference: text({ id: '7e7c8eab-9312-4fd6-9e0e-f90c7af23513', title: 'Minute' }),
    PtExempt: yesNo({ id: '06f10de0-bef0-4620-b4ac-2fec3180182a', title: 'Exempt' })
  },
  views: [
    {
      name: 'AllDecisions',
      title: 'All decisions',
      isDefault: true,
      columns: ['LinkTitle', 'PtOutcome', 'PtCapacity', 'Author', 'Created', 'PtMinuteReference'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
    }
  ],
  rights: {
    'Partnership Staff': 'Partnership Read',
    'Partnership Approvers': 'Partnership Submit',
    CEPT: 'Partnership Submit',
    'Partnership Flow': 'Partnership Submit',
    'Partnership Audit': 'Partnership Read'
  }
});

export type DecisionItem = ItemOf<typeof decisionsList>;
