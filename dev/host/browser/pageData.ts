export type ThemeName = 'light' | 'dark' | 'contrast';
export type HostName = 'sharepoint' | 'teams';

/** What the server tells the page about itself, as JSON in the page. */
export interface PageData {
  /** What SharePoint's page gives to the module loader; the loader alone knows its shape. */
  readonly start: Readonly<Record<string, unknown>>;
  readonly webPartId: string;
  readonly host: HostName;
  readonly theme: ThemeName;
  readonly editing: boolean;
  /** The person signed in, as Teams knows them. */
  readonly person: { readonly login: string; readonly name: string; readonly objectId: string };
  readonly siteUrl: string;
}

export function readPageData(): PageData {
  const text = document.getElementById('page-data')?.textContent;
  if (!text) throw new Error('The page has no page-data');
  return JSON.parse(text) as PageData;
}
