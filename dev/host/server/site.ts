import type { DirectoryPerson, SharePoint } from '../../sharepoint/sharePoint';
import type { Framework } from '../framework/framework';
import type { SolutionPackage } from '../package/readPackage';

/** Everything that the host's answers are made of. */
export interface Site {
  readonly sharePoint: SharePoint;
  readonly framework: Framework;
  readonly people: readonly DirectoryPerson[];
  readonly nodeModules: string;
  solution(): Promise<SolutionPackage>;
}
