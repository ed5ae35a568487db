import type { IncomingMessage, ServerResponse } from 'node:http';
import { readPageAddress, sitePages } from '../pages/sitePages';
import { queryOf, readView } from '../pages/view';
import { readBody } from './body';
import { fileServer } from './files';
import { refusal } from './guard';
import { clientSideComponents } from './manifests';
import { answerPage, startErrorPage, strangerPage } from './pages';
import { redirect, sendJson, sendPage, sendText } from './respond';
import type { Site } from './site';

const plain = 'text/plain; charset=utf-8';
const lateComponents = /^\/sites\/[^/]+\/_api\/web\/GetClientSideComponents$/i;

/** The host's whole answer to any request: files, pages, and whatever the local SharePoint answers itself. */
export function answering(site: Site): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const sendFile = fileServer(site);

  return async (request, response) => {
    const refused = refusal(request);
    if (refused) return sendText(request, response, 403, plain, refused);
    const origin = `http://${request.headers.host}`;
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    const path = decodedPath(pathname);
    if (path === undefined) return sendText(request, response, 400, plain, 'This is not an address.');

    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (reading && path === '/') return redirect(response, '/sites/partnerships');
    if (reading && path === '/favicon.ico') return sendText(request, response, 204, plain, '');
    if (reading && (await sendFile(request, response, path))) return;
    if (reading && path === '/_layouts/15/error.aspx') {
      return sendPage(request, response, 500, startErrorPage(site, searchParams));
    }
    if (path.startsWith('/_local/') && (await site.sharePoint.handle(request, response))) return;

    const person = site.sharePoint.caller(request);
    const view = readView(searchParams);
    const page = reading ? readPageAddress(path) : undefined;
    if (!person) {
      if (page) return sendPage(request, response, 401, strangerPage(site, view));
      return sendText(request, response, 401, plain, 'Nobody of that name is in the directory of this host.');
    }
    if (page && page.file === undefined) {
      const first = sitePages[0]?.file ?? '';
      return redirect(response, `/sites/${encodeURIComponent(page.siteName)}/SitePages/${first}${queryOf(view)}`);
    }
    if (page?.file !== undefined) {
      const asked = { origin, path, siteName: page.siteName, file: page.file, view, person };
      const answer = answerPage(site, await site.solution(), asked);
      return sendPage(request, response, answer.status, answer.page);
    }
    if (request.method === 'POST' && lateComponents.test(path)) {
      return sendJson(request, response, 200, clientSideComponents(site.framework, origin, await readBody(request)));
    }
    if (await site.sharePoint.handle(request, response)) return;
    sendText(request, response, 404, plain, `Nothing is at ${path}.`);
  };
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
