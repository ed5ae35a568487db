import { createTheme, type Theme } from '@fluentui/theme';
import type { ThemeName } from '../pageData';
import { contrastPalette } from './contrastPalette';
import { darkPalette } from './darkPalette';

/** Whole Fluent themes, as SharePoint gives them to web parts: its blue default, an inverted one, and Teams' high contrast. */
export const themes: Readonly<Record<ThemeName, () => Theme>> = {
  light: () => createTheme({}),
  dark: () => createTheme({ isInverted: true, palette: darkPalette }),
  contrast: () =>
    createTheme({
      isInverted: true,
      palette: contrastPalette,
      semanticColors: {
        bodyDivider: '#ffffff',
        buttonBorder: '#ffffff',
        inputBorder: '#ffffff',
        link: '#ffff01',
        linkHovered: '#ffff01',
        actionLink: '#ffff01',
        disabledText: '#3ff23f',
        disabledBodyText: '#3ff23f',
        primaryButtonTextDisabled: '#3ff23f'
      }
    })
};
