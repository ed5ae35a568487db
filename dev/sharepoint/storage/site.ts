import { Changes } from './changes';
import { type Database, openDatabase } from './database';
import { CustomActions } from './customActions';
import { Facts } from './facts';
import { Files } from './files';
import { Items } from './items';
import { Lists } from './lists';
import { Principals } from './principals';
import { RecycleBin } from './recycleBin';
import { Roles } from './roles';
import { Versions } from './versions';

/** One site collection: everything it keeps, in one SQLite file. */
export interface Site {
  readonly name: string;
  /** `/sites/partnerships` */
  readonly path: string;
  readonly db: Database;
  readonly facts: Facts;
  readonly principals: Principals;
  readonly roles: Roles;
  readonly lists: Lists;
  readonly items: Items;
  readonly files: Files;
  readonly changes: Changes;
  readonly versions: Versions;
  readonly customActions: CustomActions;
  readonly recycleBin: RecycleBin;
}

export function openSite(name: string, file: string): Site {
  const db = openDatabase(file);
  return {
    name,
    path: `/sites/${name}`,
    db,
    facts: new Facts(db),
    principals: new Principals(db),
    roles: new Roles(db),
    lists: new Lists(db),
    items: new Items(db),
    files: new Files(db),
    changes: new Changes(db),
    versions: new Versions(db),
    customActions: new CustomActions(db),
    recycleBin: new RecycleBin(db)
  };
}
