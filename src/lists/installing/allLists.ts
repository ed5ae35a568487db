import { actionsList } from '../annexes/actionsList';
import { contributionsList } from '../annexes/contributionsList';
import { deliverablesList } from '../annexes/deliverablesList';
import { partnersList } from '../annexes/partnersList';
import { risksList } from '../annexes/risksList';
import { savingsList } from '../annexes/savingsList';
import { stakeholdersList } from '../annexes/stakeholdersList';
import { decisionsList } from '../decisions/decisionsList';
import { draftsList } from '../drafts/draftsList';
import { evidenceList } from '../evidence/evidenceList';
import { installationList } from '../installation/installationList';
import { protocolList } from '../protocol/protocolList';
import { publicRegisterList } from '../publicRegister/publicRegisterList';
import { queriesList } from '../queries/queriesList';
import { registerList } from '../register/registerList';
import { routingList } from '../routing/routingList';
import type { ListDeclaration } from '../schema/defineList';
import { sharesList } from '../sharing/sharesList';
import { submissionsList } from '../submissions/submissionsList';

/** Every list of the product, in the order in which a site gets them. */
export const allLists: readonly ListDeclaration[] = [
  installationList,
  draftsList,
  submissionsList,
  decisionsList,
  queriesList,
  registerList,
  partnersList,
  risksList,
  stakeholdersList,
  contributionsList,
  savingsList,
  deliverablesList,
  actionsList,
  publicRegisterList,
  routingList,
  protocolList,
  evidenceList,
  sharesList
];
