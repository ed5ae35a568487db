import type { ServiceScope } from '@microsoft/sp-core-library';
import { components, themeService } from './frameworkApi';
import type { ThemeName } from './pageData';
import { themes } from './themes/themes';

/** Colours that class names of older web parts and the property pane read from the page. */
const loadThemedStylesId = '229b8d08-79f3-438b-8c21-4613fc877abd';

interface ThemedStyles {
  loadTheme(palette: object): void;
}

/** Gives the theme to the framework, as SharePoint does at start and whenever the site's look changes. */
export async function applyTheme(scope: ServiceScope, name: ThemeName): Promise<void> {
  const theme = themes[name]();
  themeService(scope)._setTheme(theme);
  const { bodyBackground, bodyText } = theme.semanticColors;
  document.body.style.background = bodyBackground;
  document.body.style.color = bodyText;
  document.documentElement.dataset['theme'] = name;
  const styles = (await components.loadComponentById(loadThemedStylesId)) as ThemedStyles;
  styles.loadTheme({ ...theme.palette, ...theme.semanticColors });
}
