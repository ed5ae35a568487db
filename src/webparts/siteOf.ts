/**
 * The site that holds the lists: the one in the web part's property, or else the page's own. Only a site of the same tenant will do,
 * because the browser sends its session nowhere else; anything else is undefined.
 */
export function siteOf(typed: string, ownSite: string): string | undefined {
  const text = typed.trim();
  if (text === '') return ownSite;
  try {
    const url = new URL(text, `${ownSite}/`);
    if (url.origin !== new URL(ownSite).origin) return undefined;
    return url.origin + url.pathname.replace(/\/(SitePages|Lists|_layouts)\/.*$/i, '').replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}
