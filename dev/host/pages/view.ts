import type { HostName, ThemeName } from '../browser/pageData';

/** How a page is asked for: ?host=teams, ?theme=dark|contrast, ?mode=edit. Anything else is the ordinary look. */
export interface View {
  readonly host: HostName;
  readonly theme: ThemeName;
  readonly editing: boolean;
}

export function readView(query: URLSearchParams): View {
  const theme = query.get('theme');
  return {
    host: query.get('host') === 'teams' ? 'teams' : 'sharepoint',
    theme: theme === 'dark' || theme === 'contrast' ? theme : 'light',
    editing: query.get('mode') === 'edit'
  };
}

/** The same look for another page, so that the site's navigation keeps the theme and the frame. */
export function queryOf({ host, theme }: View): string {
  const kept = new URLSearchParams();
  if (host !== 'sharepoint') kept.set('host', host);
  if (theme !== 'light') kept.set('theme', theme);
  return kept.size > 0 ? `?${kept}` : '';
}
