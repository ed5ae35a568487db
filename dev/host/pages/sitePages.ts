/** A page of the site, with the one web part that stands on it. */
export interface SitePage {
  readonly file: string;
  readonly title: string;
  /** Its word in the site's navigation. */
  readonly link: string;
  readonly webPartId: string;
}

export const sitePages: readonly SitePage[] = [
  {
    file: 'Toolkit.aspx',
    title: 'Partnership toolkit',
    link: 'Toolkit',
    webPartId: 'b2f6c1d0-7f0e-4d52-9a44-0f3f5f0a1001'
  },
  {
    file: 'Approvals.aspx',
    title: 'Partnership approvals',
    link: 'Approvals',
    webPartId: 'b2f6c1d0-7f0e-4d52-9a44-0f3f5f0a1003'
  },
  {
    file: 'Register.aspx',
    title: 'Partnerships register',
    link: 'Register',
    webPartId: 'b2f6c1d0-7f0e-4d52-9a44-0f3f5f0a1002'
  }
];

export interface PageAddress {
  readonly siteName: string;
  /** Undefined for the site's own address, which opens its first page. */
  readonly file: string | undefined;
}

/** Reads /sites/<name> and /sites/<name>/SitePages/<file>, in any letter case as SharePoint does. */
export function readPageAddress(path: string): PageAddress | undefined {
  const found = /^\/sites\/([A-Za-z0-9_-]+)(?:\/?|\/SitePages\/([^/]+))$/i.exec(path);
  return found?.[1] ? { siteName: found[1], file: found[2] } : undefined;
}

export function findSitePage(file: string): SitePage | undefined {
  return sitePages.find(page => page.file.toLowerCase() === file.toLowerCase());
}
