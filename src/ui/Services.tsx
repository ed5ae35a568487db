import * as React from 'react';
import type { DecisionRepository } from '../domain/decisions/decision';
import type { DraftRepository } from '../domain/drafts/draft';
import type { EvidenceRepository } from '../domain/evidence/evidenceRepository';
import type { InstallationService } from '../domain/installation/installation';
import type { RecordsRepository } from '../domain/partnerships/records';
import type { Directory } from '../domain/people/directory';
import type { Person } from '../domain/people/person';
import type { RoutingRepository } from '../domain/protocol/appointment';
import type { QueryRepository } from '../domain/queries/message';
import type { RegisterRepository } from '../domain/register/registerRow';
import type { ShareRepository } from '../domain/sharing/share';
import type { SubmissionRepository } from '../domain/submissions/submission';
import type { BrowserStore } from './browserStore';

/** All that screens may reach outside themselves; a web part makes the real ones, a test gives its own. */
export interface Services {
  readonly me: Person;
  /** May this person set the site up (site owner)? Only for what is offered: SharePoint decides. */
  readonly mayInstall: boolean;
  readonly siteUrl: string;
  readonly now: () => Date;
  /** A new random UUID. */
  readonly newKey: () => string;
  readonly records: RecordsRepository;
  readonly drafts: DraftRepository;
  readonly submissions: SubmissionRepository;
  readonly decisions: DecisionRepository;
  readonly queries: QueryRepository;
  readonly routing: RoutingRepository;
  readonly register: RegisterRepository;
  readonly evidence: EvidenceRepository;
  readonly shares: ShareRepository;
  readonly directory: Directory;
  readonly installation: InstallationService;
  readonly store: BrowserStore;
}

const ServicesContext = React.createContext<Services | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

/** The services of the web part around; using a screen outside of one is a mistake in our code. */
export function useServices(): Services {
  const services = React.useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesProvider around it');
  return services;
}
