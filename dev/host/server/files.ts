import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { frameworkVersion, type Framework } from '../framework/framework';
import type { SolutionPackage } from '../package/readPackage';
import { Assets } from './assets';

export const addresses = {
  published: `/framework/${frameworkVersion}/`,
  host: '/host/',
  vendor: '/vendor/',
  packageAssets: '/ClientSideAssets/'
} as const;

const style = join(import.meta.dirname, '..', 'pages', 'style.css');

/** Public packages that the page itself uses, as they are in node_modules. */
const vendorFiles = [
  /^react\/umd\/react\.production\.min\.js$/,
  /^react-dom\/umd\/react-dom\.production\.min\.js$/,
  /^@fluentui\/font-icons-mdl2\/fonts\/[\w-]+\.woff$/
];

interface Sources {
  readonly nodeModules: string;
  readonly framework: Framework;
  solution(): Promise<SolutionPackage>;
}

/** Serves scripts, fonts and pictures: Microsoft's framework, public libraries, the host's own, and the shipped package's. */
export function fileServer({ nodeModules, framework, solution }: Sources) {
  const assets = new Assets();
  let shipped: SolutionPackage | undefined;
  let shippedAssets = new Assets();

  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    const send = (read: () => Buffer | string, lasting: boolean, from = assets): true => {
      from.send(request, response, path, read, lasting);
      return true;
    };
    const published = after(addresses.published, path, name => framework.publishedScripts.get(name));
    if (published) return send(() => readFileSync(published), true);

    const own = after(addresses.host, path, name => framework.hostScripts.get(name));
    if (own !== undefined) return send(() => own, true);
    if (path === `${addresses.host}style.css`) return send(() => readFileSync(style), false);

    const vendor = after(addresses.vendor, path, name => vendorFiles.find(file => file.test(name)) && name);
    if (vendor) return send(() => readFileSync(join(nodeModules, vendor)), true);

    if (!path.startsWith(addresses.packageAssets)) return false;
    const current = await solution();
    if (current !== shipped) [shipped, shippedAssets] = [current, new Assets()];
    const asset = current.assets.get(path.slice(addresses.packageAssets.length));
    return asset ? send(() => asset, false, shippedAssets) : false;
  };
}

function after<T>(base: string, path: string, find: (name: string) => T | undefined): T | undefined {
  return path.startsWith(base) ? find(path.slice(base.length)) : undefined;
}
