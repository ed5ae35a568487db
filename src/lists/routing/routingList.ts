import { capacities } from '../../domain/protocol/appointment';
import { choice, date, person, text, yesNo } from '../schema/columns';
import { defineList } from '../schema/defineList';
import type { ItemOf } from '../schema/rowType';

/** One appointment. The list only grows: a correction is a new row, and the past is judged by the rows in force then. */
export const routingList = defineList({
  name: 'PtRouting',
  title: 'Partnership routing',
  description:
    'Who holds which capacity, for which service, from when to when. Rows can be added and read, never changed.',
  titleColumn: 'Appointment',
  alsoIndexed: ['Created', 'Modified'],
  columns: {
    PtAppointmentKey: text({ id: 'bd4197d8-bef0-4832-a859-1ed1f89b6843', title: 'Appointment key', unique: true }),
    PtCapacity: choice({
      id: 'b3b0f813-e927-41f9-99f1-6fe92b44290e',
      title: 'Capacity',
      choices: capacities,
      indexed: true
    }),
    PtService: text({ id: 'b7864815-8b7a-43c9-99f0-11fcad2c4d0a', title: 'Service', indexed: true }),
    PtPerson: person({ id: '9d9758a3-03ec-4fd2-be33-f2b5c6d2ad11', title: 'Person' }),
    PtLogin: text({ id: '175e644c-3186-4adf-b133-4d7f492997e8', title: 'Sign-in name', indexed: true }),
    PtObjectId: text({ id: 'eff3bee8-45e1-4665-b0d5-913ae00dbcce', title: 'Directory id' }),
    PtName: text({ id: 'e9ac11d9-94be-4970-a9f6-bdc5a9cd5e51', title: 'Name' }),
    PtFrom: date({ id: 'e64e3865-2ec5-415e-ae28-cd2dc7248385', title: 'From' }),
    PtUntil: date({ id: '0173b2a7-f9a2-4301-a9d8-6b780acabd61', title: 'Until' }),
    PtIsDeputy: yesNo({ id: '7d4276a8-f621-468e-96c3-6d803ff45783', title: 'Deputy' }),
    PtDeputyFor: text({ id: '87149c8c-a8fe-4c67-a9d3-af0de6827197', title: 'Deputy for (sign-in name)' }),
    PtSupersedes: text({ id: '27f3a7e4-0fbf-4320-8a38-e8424cc83d68', title: 'Replaces the appointment' }),
    PtReason: text({ id: '7ae6fa75-571f-41aa-b5ad-00b5d3b9b484', title: 'Reason' })
  },
  views: [
    {
      name: 'AllAppointments',
      title: 'All appointments',
      isDefault: true,
      columns: ['PtCapacity', 'PtService', 'PtName', 'PtFrom', 'PtUntil', 'PtIsDeputy', 'Author', 'Created']
    }
  ],
  rights: {
    'Partnership Staff': 'Partnership Read',
    'Partnership Approvers': 'Partnership Read',
    CEPT: 'Partnership Submit',
    'Partnership Flow': 'Partnership Read',
    'Partnership Audit': 'Partnership Read'
  }
});

export type RoutingItem = ItemOf<typeof routingList>;
