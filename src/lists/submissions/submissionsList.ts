import { accountableBodies, documentKinds } from '../../domain/submissions/submission';
import { significanceBands } from '../../domain/significance/significance';
import { answersColumns } from '../schema/answersColumns';
import { choice, number, text } from '../schema/columns';
import { defineList } from '../schema/defineList';
import type { ItemOf } from '../schema/rowType';

/** One document as submitted. Nobody can change or delete it: a correction is a new row that supersedes it. */
export const submissionsList = defineList({
  name: 'PtSubmissions',
  title: 'Partnership submissions',
  description: 'Documents as submitted, for ever: rows can be added and read, never changed or deleted.',
  titleColumn: 'Partnership',
  alsoIndexed: ['Created', 'Modified', 'Author'],
  columns: {
    PtKey: text({ id: 'e14e14d6-c8a2-464f-888e-accfa4faed18', title: 'Partnership key', indexed: true }),
    PtKind: choice({
      id: '03e179fb-f11f-4354-9c34-2e4302e1c5e4',
      title: 'Kind of document',
      choices: documentKinds,
      indexed: true
    }),
    PtSubmissionKey: text({ id: '55778071-dc0a-46c0-a5d1-57982bb82f51', title: 'Submission key', unique: true }),
    PtHash: text({ id: '48d210b6-9d4f-42e0-9a54-70211ea8c678', title: 'SHA-256 of the answers' }),
    PtSupersedes: text({ id: '6c92031b-3e34-40e4-83d0-363c2ea424a7', title: 'Supersedes', indexed: true }),
    PtFormVersion: text({ id: '83be886a-be79-4657-8fef-fffb145326fc', title: 'Form version' }),
    PtService: text({ id: '1eb19729-9acd-49ca-b5aa-5382f76493c4', title: 'Service', indexed: true }),
    PtLeadOfficer: text({
      id: 'cf845968-8a09-4ceb-a24f-704d4cc4dda5',
      title: 'Lead officer (sign-in name)',
      indexed: true
    }),
    PtLeadOfficerName: text({ id: '1e4e6f47-040b-4800-b7fa-639a67e95603', title: 'Lead officer' }),
    PtLeadOfficerId: text({ id: 'e50302ac-0f6b-46fa-bc31-48b053d59c80', title: 'Lead officer (directory id)' }),
    PtBand: choice({
      id: '13938001-4a8c-4e52-87e3-6cd2b4448afb',
      title: 'Band',
      choices: significanceBands,
      indexed: true
    }),
    PtScorePercent: number({ id: 'c16803e9-a91f-4fb1-9b2f-f53e649aac9f', title: 'Score (percent)' }),
    PtScores: text({
      id: '3f9760e1-920a-427a-97d9-2fa7cdae5b4a',
      title: 'Scores',
      description: 'Criteria 1 to 6 and 9 in their order; - does not apply.'
    }),
    PtCover: text({ id: '5986eaf8-6e47-4ba6-9294-c5411afd0764', title: 'Cover (sign-in name)' }),
    PtAccountableBody: choice({
      id: '0c5e17d7-998c-4dd1-859f-2e0b0ffca7d1',
      title: 'Accountable body',
      choices: accountableBodies
    }),
    ...answersColumns({
      PtAnswers: '92642481-eba0-46eb-a56c-f839ee08d7e4',
      PtAnswers2: '95bb381c-3436-43ef-b637-146b95425cbb',
      PtAnswers3: '4ba3d778-1273-4b0f-bb75-12f98a6edf47',
      PtAnswers4: 'e391eb01-288e-40fe-86c8-bec8076b8f8f',
      PtAnswers5: 'f719925e-f922-44bf-8a4a-ebabec48af36',
      PtAnswers6: '7d69e822-41d2-4805-b486-edf727a17379',
      PtAnswers7: 'c7d996ce-0774-4b80-b063-206a94dc9530',
      PtAnswers8: '4a204278-1bd8-4f33-a1d5-96b776f5ab1b'
    })
  },
  views: [
    {
      name: 'AllSubmissions',
      title: 'All submissions',
      isDefault: true,
      columns: [
        'LinkTitle',
        'PtKind',
        'PtService',
        'PtLeadOfficerName',
        'PtBand',
        'PtScorePercent',
        'Created',
        'Author'
      ],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
    },
    {
      name: 'MySubmissions',
      title: 'My submissions',
      columns: ['LinkTitle', 'PtKind', 'PtBand', 'PtScorePercent', 'Created'],
      query: '<Where><Eq><FieldRef Name="Author" /><Value Type="Integer"><UserID /></Value></Eq></Where>'
    },
    {
      name: 'Major',
      title: 'Major partnerships',
      columns: ['LinkTitle', 'PtKind', 'PtService', 'PtLeadOfficerName', 'PtScorePercent', 'Created'],
      query: '<Where><Eq><FieldRef Name="PtBand" /><Value Type="Text">Major</Value></Eq></Where>'
    }
  ],
  rights: {
    'Partnership Staff': 'Partnership Submit',
    'Partnership Approvers': 'Partnership Submit',
    CEPT: 'Partnership Submit',
    'Partnership Flow': 'Partnership Read',
    'Partnership Audit': 'Partnership Read'
  }
});

export type SubmissionItem = ItemOf<typeof submissionsList>;
