import type { Name } from '../cast';
import type { Action } from '../steps';
import { missing, refused, type Seen } from './seen';
import type { ModelState } from './state';

type FileStep = Extract<Action, { readonly file: string }>;

/** A library's files: Add makes one, Edit takes the place of one, its bytes ask for Open Items, and what one may not see is missing. */
export function predictFile(state: ModelState, by: Name, step: FileStep): Seen {
  const { rights, files } = state;
  const there = files.get(step.file);
  if (!rights.may(by, 'view', 'web')) return missing;
  switch (step.do) {
    case 'readFile':
      if (!there) return missing;
      return rights.may(by, 'openItems', 'web') ? { status: 200, shown: there.text } : refused;
    case 'deleteFile':
      if (!there) return missing;
      if (!rights.may(by, 'delete', 'web')) return refused;
      files.delete(step.file);
      return { status: 200 };
    case 'addFile':
      if (!rights.may(by, there && step.overwrite ? 'edit' : 'add', 'web')) return refused;
      if (there && !step.overwrite) return { status: 400 };
      files.set(step.file, { text: step.text, versions: (there?.versions ?? 0) + 1 });
      return { status: 200 };
  }
}
