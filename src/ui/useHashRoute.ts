import * as React from 'react';

/** The screen is in the address (`#/setup` is `/setup`), so that the back button, a bookmark and a link in a message all work. */
export function useHashRoute(): string {
  const [path, setPath] = React.useState(() => pathOf(window.location.hash));
  React.useEffect(() => {
    const follow = (): void => setPath(pathOf(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return path;
}

/** The parts of a path, decoded; `/` has none. */
export function routeParts(path: string): readonly string[] {
  return path
    .split('/')
    .filter(part => part !== '')
    .map(decodePart);
}

/** A hash that is not a route (an anchor on the page) is the start. */
export function pathOf(hash: string): string {
  return hash.startsWith('#/') ? hash.slice(1) : '/';
}

let moves = 0;
if (typeof window !== 'undefined') window.addEventListener('hashchange', () => (moves += 1));

/** Has the person gone from one screen to another since the page opened? */
export function hasMoved(): boolean {
  return moves > 0;
}

export function goTo(hash: string): void {
  window.location.hash = hash;
}

/** Goes there without leaving the present screen in the history. */
export function goInstead(hash: string): void {
  window.history.replaceState(window.history.state, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
