import { createTheme, type PartialTheme, type Theme } from '@fluentui/react';

export const lightTheme: Theme = createTheme({});

/** Teams in its default colours. */
export const teamsTheme: Theme = createTheme({
  palette: {
    themePrimary: '#5b5fc7',
    themeSecondary: '#6b6fd0',
    themeTertiary: '#a6a7dc',
    themeLight: '#d1d3f0',
    themeLighter: '#e8e9f8',
    themeLighterAlt: '#f5f5fc',
    themeDarkAlt: '#4f52b2',
    themeDark: '#444791',
    themeDarker: '#383966'
  }
});

/** Teams after dark. */
export const darkTheme: Theme = createTheme({
  isInverted: true,
  palette: {
    themePrimary: '#a3a7f5',
    themeSecondary: '#9299f7',
    themeTertiary: '#7f85f5',
    themeLight: '#4f52b2',
    themeLighter: '#383966',
    themeLighterAlt: '#2b2b40',
    themeDarkAlt: '#b3b6f7',
    themeDark: '#c5c8fa',
    themeDarker: '#e0e2fd',
    white: '#1f1f1f',
    neutralLighterAlt: '#262626',
    neutralLighter: '#2e2e2e',
    neutralLight: '#3a3a3a',
    neutralQuaternaryAlt: '#424242',
    neutralQuaternary: '#4c4c4c',
    neutralTertiaryAlt: '#707070',
    neutralTertiary: '#a6a6a6',
    neutralSecondaryAlt: '#b8b8b8',
    neutralSecondary: '#cfcfcf',
    neutralPrimaryAlt: '#e0e0e0',
    neutralPrimary: '#ffffff',
    neutralDark: '#f4f4f4',
    black: '#ffffff'
  }
});

/** The high contrast of Teams: white and cyan on black, nothing in between. */
export const contrastTheme: Theme = createTheme({
  isInverted: true,
  palette: {
    themePrimary: '#1aebff',
    themeSecondary: '#1aebff',
    themeTertiary: '#1aebff',
    themeLight: '#000000',
    themeLighter: '#000000',
    themeLighterAlt: '#000000',
    themeDarkAlt: '#ffff01',
    themeDark: '#ffff01',
    themeDarker: '#ffff01',
    white: '#000000',
    neutralLighterAlt: '#000000',
    neutralLighter: '#000000',
    neutralLight: '#1a1a1a',
    neutralQuaternaryAlt: '#ffffff',
    neutralQuaternary: '#ffffff',
    neutralTertiaryAlt: '#ffffff',
    neutralTertiary: '#3ff23f',
    neutralSecondaryAlt: '#ffffff',
    neutralSecondary: '#ffffff',
    neutralPrimaryAlt: '#ffffff',
    neutralPrimary: '#ffffff',
    neutralDark: '#ffffff',
    black: '#ffffff'
  },
  semanticColors: { variantBorder: '#ffffff', bodyDivider: '#ffffff', errorText: '#ffff01' }
});

/** SharePoint hands the theme of the page, or of the section, as a part of a Fluent theme; on an unthemed page it hands none. */
export function themeOfPage(given: PartialTheme | undefined): Theme {
  return given ? createTheme(given) : lightTheme;
}

/** Teams only names its theme: default, dark or contrast; a name that it may add later looks like the default. */
export function themeOfTeams(name: string): Theme {
  if (name === 'dark') return darkTheme;
  return name === 'contrast' ? contrastTheme : teamsTheme;
}
