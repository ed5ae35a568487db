import type { IPalette } from '@fluentui/theme';

/** An inverted theme as the SharePoint theme designer makes it of a blue on #1f1f1f. */
export const darkPalette: Partial<IPalette> = {
  themePrimary: '#4ba0e1',
  themeLighterAlt: '#03060a',
  themeLighter: '#0c1924',
  themeLight: '#163044',
  themeTertiary: '#2d6087',
  themeSecondary: '#428dc7',
  themeDarkAlt: '#5caae5',
  themeDark: '#72b7e9',
  themeDarker: '#97c9ef',
  white: '#1f1f1f',
  neutralLighterAlt: '#282828',
  neutralLighter: '#313131',
  neutralLight: '#3f3f3f',
  neutralQuaternaryAlt: '#484848',
  neutralQuaternary: '#4f4f4f',
  neutralTertiaryAlt: '#6d6d6d',
  neutralTertiary: '#c8c8c8',
  neutralSecondaryAlt: '#cccccc',
  neutralSecondary: '#d0d0d0',
  neutralPrimaryAlt: '#dadada',
  neutralPrimary: '#ffffff',
  neutralDark: '#f4f4f4',
  black: '#f8f8f8'
};
