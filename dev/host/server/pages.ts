import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import type { PageData } from '../browser/pageData';
import type { Framework } from '../framework/framework';
import type { SolutionPackage } from '../package/readPackage';
import { pageDocument, type PageState } from '../pages/document';
import { html, jsonScript, type Html } from '../pages/html';
import { pageContextInfo } from '../pages/pageContext';
import { findSitePage, sitePages, type SitePage } from '../pages/sitePages';
import { queryOf, readView, type View } from '../pages/view';
import { addresses } from './files';
import { absolute } from './manifests';
import type { Site } from './site';

export interface PageRequest {
  readonly origin: string;
  readonly path: string;
  readonly siteName: string;
  readonly file: string;
  readonly view: View;
  readonly person: DirectoryPerson;
}

export interface PageAnswer {
  readonly status: number;
  readonly page: string;
}

const styleUrl = `${addresses.host}style.css`;

/** A page of the site for this person: the web part's page, or one sentence why there is none. */
export function answerPage(site: Site, solution: SolutionPackage, asked: PageRequest): PageAnswer {
  const { origin, person, view } = asked;
  const facts = site.sharePoint.pageFacts(asked.siteName, person);
  const siteUrl = facts.webServerRelativeUrl;
  const page = findSitePage(asked.file);
  const inPackage = (one: SitePage): boolean => solution.manifests.some(({ id }) => id === one.webPartId);
  const links = sitePages.filter(inPackage).map(one => ({
    text: one.link,
    href: `${siteUrl}/SitePages/${one.file}${queryOf(view)}`,
    current: one === page
  }));
  const bar = script(addresses.host + site.framework.barScript.fileName);
  const draw = (status: number, title: string, content: Html, scripts: readonly Html[]): PageAnswer => ({
    status,
    page: pageDocument({
      title,
      siteTitle: facts.webTitle,
      siteUrl,
      person,
      people: site.people,
      links: facts.canOpen ? links : [],
      view,
      styleUrl,
      content,
      state: status === 200 ? 'loading' : 'ready',
      scripts
    })
  });

  if (!facts.canOpen) {
    return draw(403, 'Access denied', html`<p>${person.name} has no access to this site.</p>`, [bar]);
  }
  if (!page) return draw(404, 'Page not found', html`<p>This site has no page ${asked.file}.</p>`, [bar]);
  if (!inPackage(page)) {
    return draw(404, page.title, html`<p>The web part of this page is not in this package yet.</p>`, [bar]);
  }
  const data: PageData = {
    start: {
      clientSideApplicationId: site.framework.applicationId,
      buildNumber: 'local-host',
      manifests: absolute(site.framework.manifestsFor(solution.manifests), origin),
      spPageContextInfo: pageContextInfo(facts, origin, asked.path),
      customActions: [],
      isFoundation: false
    },
    webPartId: page.webPartId,
    host: view.host,
    theme: view.theme,
    editing: view.editing,
    person: { login: person.login, name: person.name, objectId: person.objectId },
    siteUrl: origin + siteUrl
  };
  const scripts = [jsonScript('page-data', data), ...frameworkScripts(site.framework), bar];
  return draw(200, page.title, html`<p role="status">Loading…</p>`, scripts);
}

/** The page for a login that the directory does not know; its bar still offers everybody who is in it. */
export function strangerPage(site: Site, view: View): string {
  const sentence = 'Nobody of that name is in the directory of this host. Choose a person below.';
  return lonePage(site, view, 'Who are you?', sentence, 'ready');
}

/** Where the framework sends a page that it could not start at all (_layouts/15/error.aspx). */
export function startErrorPage(site: Site, query: URLSearchParams): string {
  const sentence = `Microsoft's framework could not start: ${query.get('ErrorDetails') ?? 'it gave no reason.'}`;
  return lonePage(site, readView(query), 'The page could not start', sentence, 'failed');
}

function lonePage(site: Site, view: View, title: string, sentence: string, state: PageState): string {
  return pageDocument({
    title,
    siteTitle: 'Local SharePoint',
    siteUrl: '/',
    person: undefined,
    people: site.people,
    links: [],
    view,
    styleUrl,
    content: html`<p role="alert">${sentence}</p>`,
    state,
    scripts: [script(addresses.host + site.framework.barScript.fileName)]
  });
}

function frameworkScripts({ bootScript }: Framework): Html[] {
  return [
    script(`${addresses.vendor}react/umd/react.production.min.js`),
    script(`${addresses.vendor}react-dom/umd/react-dom.production.min.js`),
    script(`${addresses.published}sp-default-assembly_en-us.js`),
    script(addresses.host + bootScript.fileName)
  ];
}

function script(address: string): Html {
  return html`<script src="${address}" defer></script>`;
}
