import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';

/** What both web parts share: one React root, removed when the page removes the web part. */
export abstract class ScreenWebPart extends BaseClientSideWebPart<{ siteUrl: string }> {
  protected abstract screen(): React.ReactElement;

  public render(): void {
    ReactDom.render(this.screen(), this.domElement);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
