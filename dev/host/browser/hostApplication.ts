import { onThemeChosen } from './developerBar';
import { BaseApplication, dialogs } from './frameworkApi';
import { readPageData } from './pageData';
import { pageFailed, pageReady } from './pageState';
import { createTeams } from './teams';
import { applyTheme } from './theming';
import { showWebPart } from './webPart';

/** The application that SharePoint's loader starts: a page with one web part, in place of SharePoint's own canvas. */
export default class LocalHostApplication extends BaseApplication {
  /** The page draws its own header and navigation. */
  protected _getPageChromeProvider(): undefined {
    return undefined;
  }

  public async onLoad(): Promise<void> {
    try {
      const page = readPageData();
      const scope = this.context.serviceScope;
      const teams = page.host === 'teams' ? createTeams(page) : undefined;
      const panel = document.getElementById('panel');
      if (panel) dialogs.instance.initialize(panel);
      await applyTheme(scope, page.theme);
      onThemeChosen(name => {
        void applyTheme(scope, name);
        teams?.changeTheme(name);
      });
      await showWebPart(scope, page, teams);
      pageReady();
    } catch (failure) {
      pageFailed(failure);
    }
  }
}
