import * as React from 'react';
import type { DraftRepository } from '../domain/drafts/draft';
import type { InstallationService } from '../domain/installation/installation';
import type { RecordsRepository } from '../domain/partnerships/records';
import type { Person } from '../domain/people/person';
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
