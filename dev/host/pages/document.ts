import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import { developerBar } from './developerBar';
import { html, type Html } from './html';
import { queryOf, type View } from './view';

/** How far a page is, as `data-page` of its body tells: loading until the framework has drawn the web part. */
export type PageState = 'loading' | 'ready' | 'failed';

export interface DocumentParts {
  readonly title: string;
  readonly siteTitle: string;
  readonly siteUrl: string;
  readonly person: DirectoryPerson | undefined;
  readonly people: readonly DirectoryPerson[];
  readonly links: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  readonly view: View;
  readonly styleUrl: string;
  /** What stands on the canvas before anything has run. */
  readonly content: Html;
  readonly state: PageState;
  /** Data and scripts of the page. */
  readonly scripts: readonly Html[];
}

/** A page that looks like a quiet SharePoint communication site, or like a Teams tab, around one web part. */
export function pageDocument(parts: DocumentParts): string {
  const { title, siteTitle, view } = parts;
  const frame = view.host === 'teams' ? teamsHeader(parts) : siteHeader(parts);
  const heading = view.host === 'teams' ? [] : [html`<h1>${title}</h1>`];
  return html`<!doctype html>
    <html lang="en-GB" dir="ltr" data-theme="${view.theme}" data-host="${view.host}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - ${siteTitle}</title>
        <link rel="stylesheet" href="${parts.styleUrl}" />
      </head>
      <body class="ms-font-m" data-page="${parts.state}">
        <a class="skip-link" href="#main">Skip to main content</a>
        ${frame}
        <main id="main" tabindex="-1">
          ${heading}
          <div id="canvas">${parts.content}</div>
        </main>
        <div id="panel"></div>
        ${developerBar(parts.people, parts.person?.login ?? '', view)} ${parts.scripts}
      </body>
    </html>`.text;
}

function siteHeader({ siteTitle, siteUrl, person, links, view }: DocumentParts): Html {
  return html`<header>
    <div class="suite-bar"><span>SharePoint</span><span>${person?.name ?? 'Nobody'}</span></div>
    <div class="site-header">
      <a class="site-title" href="${siteUrl}${queryOf(view)}">${siteTitle}</a>
      ${navigation('Site', links)}
    </div>
  </header>`;
}

function teamsHeader({ title, links }: DocumentParts): Html {
  return html`<header class="teams-header">
    <h1>${title}</h1>
    ${navigation('Tabs', links)}
  </header>`;
}

function navigation(label: string, links: DocumentParts['links']): Html {
  const items = links.map(({ text, href, current }) =>
    current
      ? html`<li><a href="${href}" aria-current="page">${text}</a></li>`
      : html`<li><a href="${href}">${text}</a></li>`
  );
  return html`<nav aria-label="${label}">
    <ul>
      ${items}
    </ul>
  </nav>`;
}
