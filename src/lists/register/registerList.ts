import { approvalStatusCodes, partnershipStatusCodes } from '../../domain/status/codes';
import { capacities } from '../../domain/protocol/appointment';
import { significanceBands } from '../../domain/significance/significance';
import { choice, currency, date, dateTime, note, number, person, text, yesNo } from '../schema/columns';
import { defineList } from '../schema/defineList';
import type { ItemOf } from '../schema/rowType';

/**
 * One partnership with its official facts. Its status columns serve views and Power Automate only: they are a projection of what was
 * submitted and decided, and no screen believes them.
 */
export const registerList = defineList({
  name: 'PtRegister',
  title: 'Partnerships register',
  description: "The council's partnerships. CEPT keeps it; rows are changed with versions and never deleted.",
  titleColumn: 'Partnership',
  keptVersions: 50000,
  alsoIndexed: ['Modified'],
  columns: {
    PtKey: text({ id: '42819425-e8e4-4589-8adc-ad6708391053', title: 'Partnership key', unique: true }),
    PtReference: text({ id: '8d9fddc6-14c4-41cc-92de-cf45c1b8e400', title: 'Register number', unique: true }),
    PtStatus: choice({
      id: '6ef44402-45e4-4bde-9ebf-c4b1de9db029',
      title: 'Status',
      choices: partnershipStatusCodes,
      indexed: true
    }),
    PtApprovalStatus: choice({
      id: '6f2a8907-2939-486e-aa74-844c5af891f5',
      title: 'Approval status',
      choices: approvalStatusCodes,
      indexed: true
    }),
    PtBand: choice({
      id: '15ac200c-e033-4ca5-b886-1de8a9dc039d',
      title: 'Band',
      choices: significanceBands,
      indexed: true
    }),
    PtScorePercent: number({ id: 'e24e6d20-670b-4ab1-8f50-e20515ea19c2', title: 'Score (percent)' }),
    PtService: text({ id: '9d4e9d3e-179a-4e6c-b6f4-61c554670c9a', title: 'Service', indexed: true }),
    PtLeadOfficer: person({ id: '2bffe701-d445-4a4d-92a6-ab3f3f229cd6', title: 'Lead officer', indexed: true }),
    PtLeadOfficerLogin: text({
      id: '8ad167fd-c5cc-4d3d-8f49-960723b3e523',
      title: 'Lead officer (sign-in name)',
      indexed: true
    }),
    PtLeadOfficerName: text({ id: '3425be64-6d32-4049-a408-2dc0c90bc864', title: 'Lead officer (name)' }),
    PtApprover: person({ id: '28c03e22-a43f-4723-97af-e9d4b08cd859', title: 'Approver', indexed: true }),
    PtAwaitingRole: choice({
      id: '463a7adc-ff57-41eb-9054-0f937f19c01e',
      title: 'Waits for',
      choices: capacities,
      indexed: true
    }),
    PtSubmittedOn: dateTime({ id: '6bd5db67-aa69-40e5-ba30-b5754dfd8de2', title: 'Submitted on' }),
    PtDueOn: dateTime({ id: '992ce0d3-30c1-46c2-b253-16caf800916a', title: 'Due on', indexed: true }),
    PtDecidedOn: dateTime({ id: 'a81011a7-634f-43f3-a9dc-f3bc1d9042ed', title: 'Decided on' }),
    PtNextReview: date({ id: '26ad4440-7292-41ec-9162-f302c7ed201b', title: 'Next review', indexed: true }),
    PtSubmissionKey: text({ id: '7d8d5b8c-129d-43d4-b19c-57fa8e034aff', title: 'Submission key', indexed: true }),
    PtHash: text({ id: 'ddde593c-5a36-4edf-bab1-bc3ba2328aed', title: 'SHA-256 of the answers' }),
    PtDecisionKey: text({
      id: '4c4759e0-bd86-4b53-a95c-8b0f4c2e819c',
      title: 'Key of the entry',
      description:
        'The key of the decision that enters this in the register: whoever finishes an interrupted entry uses it.'
    }),
    PtPurpose: note({ id: '303025f5-3a29-4276-9ce1-3a45ecdd828b', title: 'Purpose' }),
    PtAccountableBody: text({ id: '5a1d636d-96fc-4223-bd71-8e35401f481f', title: 'Accountable body' }),
    PtCouncilMoney: currency({
      id: '744129ad-34a1-4f45-9037-eec4200e834c',
      title: "Council's contribution in the highest year"
    }),
    PtStartedOn: date({ id: 'dfdcb051-9f63-46e2-87fd-66b9df34c7b8', title: 'Started on' }),
    PtEndsOn: date({ id: '68d64aed-14fb-4956-9dc6-5900e2a13cb1', title: 'Ends on' }),
    PtAgreementSeenOn: date({ id: '0e1e4258-9478-455f-8666-fd2075c1529f', title: 'Governing agreement seen on' }),
    PtIsPublished: yesNo({ id: 'c715f64c-701b-4537-a550-c3978e85e950', title: 'Published to members' })
  },
  views: [
    {
      name: 'AllPartnerships',
      title: 'All partnerships',
      isDefault: true,
      columns: ['PtReference', 'LinkTitle', 'PtStatus', 'PtBand', 'PtService', 'PtLeadOfficerName', 'PtNextReview']
    },
    {
      name: 'Awaiting',
      title: 'Waiting for somebody',
      columns: ['LinkTitle', 'PtApprovalStatus', 'PtAwaitingRole', 'PtApprover', 'PtDueOn'],
      query:
        '<Where><IsNotNull><FieldRef Name="PtAwaitingRole" /></IsNotNull></Where><OrderBy><FieldRef Name="PtDueOn" /></OrderBy>'
    },
    {
      name: 'Major',
      title: 'Major partnerships',
      columns: ['PtReference', 'LinkTitle', 'PtStatus', 'PtService', 'PtLeadOfficerName', 'PtNextReview'],
      query: '<Where><Eq><FieldRef Name="PtBand" /><Value Type="Text">Major</Value></Eq></Where>'
    },
    {
      name: 'ReviewsDue',
      title: 'Reviews by date',
      columns: ['PtNextReview', 'LinkTitle', 'PtBand', 'PtService', 'PtLeadOfficerName'],
      query: '<OrderBy><FieldRef Name="PtNextReview" /></OrderBy>'
    }
  ],
  rights: {
    'Partnership Staff': 'Partnership Read',
    'Partnership Approvers': 'Partnership Read',
    CEPT: 'Partnership Register editor',
    'Partnership Flow': 'Partnership Register editor',
    'Partnership Audit': 'Partnership Read'
  }
});

export type RegisterItem = ItemOf<typeof registerList>;
