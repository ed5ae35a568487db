import type { IPalette } from '@fluentui/theme';

/** Teams' high contrast: white on black, cyan for what can be used, green for what cannot. */
export const contrastPalette: Partial<IPalette> = {
  themePrimary: '#1aebff',
  themeLighterAlt: '#000000',
  themeLighter: '#001f22',
  themeLight: '#003a40',
  themeTertiary: '#1aebff',
  themeSecondary: '#1aebff',
  themeDarkAlt: '#7df4ff',
  themeDark: '#7df4ff',
  themeDarker: '#b8f9ff',
  white: '#000000',
  neutralLighterAlt: '#000000',
  neutralLighter: '#1a1a1a',
  neutralLight: '#1a1a1a',
  neutralQuaternaryAlt: '#333333',
  neutralQuaternary: '#ffffff',
  neutralTertiaryAlt: '#ffffff',
  neutralTertiary: '#3ff23f',
  neutralSecondaryAlt: '#ffffff',
  neutralSecondary: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralDark: '#ffffff',
  black: '#ffffff'
};
