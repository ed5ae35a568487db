import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import * as strings from 'WebPartStrings';
import type { Services } from '../ui/Services';
import { lightTheme, themeOfPage } from '../ui/themes';
import { createServices } from './createServices';
import { ScreenRoot } from './ScreenRoot';
import { siteOf } from './siteOf';

/** What both web parts share: theme and services for their screen, and one setting, the site that holds the lists. */
export abstract class ScreenWebPart extends BaseClientSideWebPart<{ siteUrl?: string }> {
  private theme = lightTheme;
  private services: Services | undefined;

  protected abstract screen(): React.ReactElement;

  public render(): void {
    this.services = this.services ?? createServices(this.context.pageContext, this.site());
    const teams = this.context.sdks.microsoftTeams?.teamsJs;
    ReactDom.render(
      <ScreenRoot key={this.services.siteUrl} theme={this.theme} teams={teams} services={this.services}>
        {this.screen()}
      </ScreenRoot>,
      this.domElement
    );
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = themeOfPage(theme);
  }

  protected onPropertyPaneFieldChanged(): void {
    this.services = undefined;
  }

  /** Typing an address must not ask for a site at every letter. */
  protected get disableReactivePropertyChanges(): boolean {
    return true;
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const siteUrl = PropertyPaneTextField('siteUrl', {
      label: strings.SiteUrlLabel,
      description: strings.SiteUrlDescription,
      onGetErrorMessage: typed => (siteOf(typed, this.ownSite()) ? '' : strings.SiteUrlWrong)
    });
    return { pages: [{ groups: [{ groupName: strings.SiteGroup, groupFields: [siteUrl] }] }] };
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  private site(): string {
    return siteOf(this.properties.siteUrl ?? '', this.ownSite()) ?? this.ownSite();
  }

  private ownSite(): string {
    return this.context.pageContext.web.absoluteUrl;
  }
}
