import type { SPFI } from '@pnp/sp';
import type { InstallationService } from '../domain/installation/installation';

/** The installer is large and runs once in a site's life: its code is fetched when a site owner first asks for it. */
export function createLazyInstallation(sp: SPFI): InstallationService {
  const installation = async (): Promise<InstallationService> => {
    const { createInstallationService } = await import(
      /* webpackChunkName: 'installation' */ '../lists/installing/createInstallationService'
    );
    return createInstallationService(sp);
  };
  return {
    install: async (firstCeptMembers, onStep) => (await installation()).install(firstCeptMembers, onStep),
    drift: async onStep => (await installation()).drift(onStep),
    firstRun: async () => (await installation()).firstRun(),
    findPeople: async text => (await installation()).findPeople(text)
  };
}
