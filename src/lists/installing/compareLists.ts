import type { ListDeclaration } from '../schema/defineList';
import { listOf } from '../schema/site';
import type { Difference } from './difference';
import type { ListState } from './siteState';

const templates = { list: 100, library: 101 } as const;

/** A list that is not there. It is made under its name, which becomes its address; its title follows with its settings. */
export function compareList(declared: ListDeclaration, actual: ListState | undefined): readonly Difference[] {
  if (actual) return [];
  return [
    {
      where: declared.title,
      what: `The list ${declared.name} is missing.`,
      mend: sp => sp.web.lists.add(declared.name, declared.description, templates[declared.template])
    }
  ];
}

/** Settings of a list: item security, versions, search, attachments. A council may have given it a title of its own. */
export function compareSettings(declared: ListDeclaration, actual: ListState | undefined): readonly Difference[] {
  if (!actual) return [];
  const isList = declared.template === 'list';
  const security = declared.ownRowsOnly ? 2 : 1;
  const wrong: (readonly [boolean, string, { readonly [setting: string]: unknown }])[] = [
    [
      actual.title === declared.name,
      'It still has its working title.',
      { Title: declared.title, Description: declared.description }
    ],
    [
      isList && (actual.readSecurity !== security || actual.writeSecurity !== security),
      declared.ownRowsOnly
        ? 'People can see or change rows of others, although each should see only their own.'
        : 'Rows are shown or changed by their authors only, although they should be open to all who may read the list.',
      { ReadSecurity: security, WriteSecurity: security }
    ],
    [
      !actual.hasVersions || actual.keptVersions !== declared.keptVersions,
      `It does not keep ${declared.keptVersions} versions of each row.`,
      { EnableVersioning: true, MajorVersionLimit: declared.keptVersions }
    ],
    [
      actual.isNotSearched !== declared.isNotSearched,
      declared.isNotSearched ? 'Search can find its rows.' : 'Search leaves it out.',
      { NoCrawl: declared.isNotSearched }
    ],
    [
      actual.isHidden !== declared.isHidden,
      declared.isHidden ? 'It is shown among the site contents.' : 'It is hidden from the site contents.',
      { Hidden: declared.isHidden }
    ],
    [isList && actual.hasAttachments, 'Files can be attached to its rows.', { EnableAttachments: false }]
  ];
  return wrong
    .filter(([isWrong]) => isWrong)
    .map(([, what, values]) => ({ where: declared.title, what, mend: sp => listOf(sp, declared).update(values) }));
}
