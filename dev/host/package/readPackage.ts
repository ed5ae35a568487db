import { readFileSync, statSync } from 'node:fs';
import JSZip from 'jszip';
import type { ComponentManifest } from '../framework/manifest';

/** What the host takes out of the shipped solution package: its components and the files that a tenant would host. */
export interface SolutionPackage {
  readonly manifests: readonly ComponentManifest[];
  readonly assets: ReadonlyMap<string, Buffer>;
}

/** Where SharePoint puts the address of its asset library when an administrator deploys the package. */
const assetLibrary = /^HTTPS:\/\/SPCLIENTSIDEASSETLIBRARY\//i;
const assetFolder = 'ClientSideAssets/';

/** Reads the package again whenever its file has changed, so that a new build is seen on reload. */
export function packageReader(file: string, assetUrl: string): () => Promise<SolutionPackage> {
  let read: { readonly changed: number; readonly content: Promise<SolutionPackage> } | undefined;
  return () => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changed === undefined) throw new Error(`There is no package at ${file}: run npm run build first.`);
    if (read?.changed !== changed) read = { changed, content: readPackage(readFileSync(file), assetUrl) };
    return read.content;
  };
}

async function readPackage(bytes: Buffer, assetUrl: string): Promise<SolutionPackage> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(file => !file.dir);
  const components = files.filter(file => /\/(WebPart|Extension|Library)_[^/]*\.xml$/.test(file.name));
  const assets = files.filter(file => file.name.startsWith(assetFolder));
  return {
    manifests: await Promise.all(components.map(async file => componentManifest(await file.async('string'), assetUrl))),
    assets: new Map(
      await Promise.all(
        assets.map(async file => [file.name.slice(assetFolder.length), await file.async('nodebuffer')] as const)
      )
    )
  };
}

function componentManifest(xml: string, assetUrl: string): ComponentManifest {
  const attribute = /ComponentManifest="([^"]*)"/.exec(xml)?.[1];
  if (attribute === undefined) throw new Error('A component of the package has no ComponentManifest.');
  const manifest = JSON.parse(unescapeXml(attribute)) as ComponentManifest;
  const bases = manifest.loaderConfig.internalModuleBaseUrls.map(url => url.replace(assetLibrary, assetUrl));
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: bases } };
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { quot: '"', lt: '<', gt: '>', apos: "'", amp: '&' };
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&(quot|lt|gt|apos|amp);/g, (_, name: string) => characters[name] ?? '');
}
