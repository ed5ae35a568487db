import { mergeStyles, useTheme, type IStyle, type Theme } from '@fluentui/react';

type Sheet = Record<string, IStyle>;
type ClassNames<S extends Sheet> = { readonly [K in keyof S]: string };

/** A hook that gives the class names of a style sheet in the theme around: made once per theme, so that light, dark and contrast all follow. */
export function styled<S extends Sheet>(make: (theme: Theme) => S): () => ClassNames<S> {
  const made = new WeakMap<Theme, ClassNames<S>>();
  return function useStyles() {
    const theme = useTheme();
    let names = made.get(theme);
    if (!names) {
      const sheet = make(theme);
      const merged: Record<string, string> = {};
      // The class carries the name of its rule, which helps to find it on a page.
      for (const key of Object.keys(sheet)) merged[key] = mergeStyles({ displayName: key }, sheet[key]);
      names = merged as ClassNames<S>;
      made.set(theme, names);
    }
    return names;
  };
}

/** The mark of keyboard focus, the same everywhere and visible on any background. */
export function focusRing(theme: Theme): IStyle {
  return { outline: `2px solid ${theme.semanticColors.bodyText}`, outlineOffset: '2px' };
}

/** Words that only a screen reader needs. */
export const hiddenFromSight = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  padding: 0,
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
  border: 0
} as const;

/** Class names side by side; absent ones are left out. */
export function joined(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
