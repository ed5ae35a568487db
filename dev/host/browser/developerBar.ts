import type { ThemeName } from './pageData';

const themeEvent = 'local-host-theme';
const openKey = 'local-host-bar';

/** Makes the bar at the foot of the page work: who is calling, the theme, and SharePoint or Teams around the web part. */
export function startDeveloperBar(): void {
  const bar = document.querySelector<HTMLDetailsElement>('.developer-bar');
  if (!bar) return;
  bar.open = sessionStorage.getItem(openKey) !== 'closed';
  bar.addEventListener('toggle', () => sessionStorage.setItem(openKey, bar.open ? 'open' : 'closed'));
  onChoice('local-person', login => {
    document.cookie = `X-Local-User=${encodeURIComponent(login)}; path=/; SameSite=Lax`;
    location.reload();
  });
  onChoice('local-theme', name => {
    const theme = name === 'light' ? undefined : name;
    history.replaceState(history.state, '', addressWith('theme', theme));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a'))
      link.href = addressWith('theme', theme, link.href);
    window.dispatchEvent(new CustomEvent(themeEvent, { detail: name }));
  });
  onChoice('local-frame', name => location.assign(addressWith('host', name === 'sharepoint' ? undefined : name)));
}

/** Tells the page when another theme is chosen, so that it changes without a reload as it does in SharePoint and Teams. */
export function onThemeChosen(change: (name: ThemeName) => void): void {
  window.addEventListener(themeEvent, event => change((event as CustomEvent<ThemeName>).detail));
}

function onChoice(id: string, chosen: (value: string) => void): void {
  const select = document.getElementById(id);
  if (select instanceof HTMLSelectElement) select.addEventListener('change', () => chosen(select.value));
}

function addressWith(name: string, value: string | undefined, from = location.href): string {
  const address = new URL(from);
  if (value === undefined) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  return address.href;
}
