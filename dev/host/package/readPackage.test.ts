import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { packageReader } from './readPackage';

let folder: string;
const file = (): string => join(folder, 'toolkit.sppkg');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function writePackage(alias: string): Promise<void> {
  const zip = new JSZip();
  const manifest =
    `{&quot;id&quot;:&quot;1&quot;,&quot;alias&quot;:&quot;${alias} &amp;amp; more&quot;,` +
    '&quot;loaderConfig&quot;:{&quot;internalModuleBaseUrls&quot;:[&quot;HTTPS://SPCLIENTSIDEASSETLIBRARY/&quot;]}}';
  zip.file('1/WebPart_1.xml', `<Elements><ClientSideComponent ComponentManifest="${manifest}" /></Elements>`);
  zip.file('ClientSideAssets/toolkit.js', 'define([])');
  zip.file('AppManifest.xml', '<App />');
  writeFileSync(file(), await zip.generateAsync({ type: 'nodebuffer' }));
}

it('reads components and files of the package, with the address that stands in for the asset library', async () => {
  await writePackage('Toolkit');
  const { manifests, assets } = await packageReader(file(), '/ClientSideAssets/')();
  expect(manifests).toEqual([
    { id: '1', alias: 'Toolkit &amp; more', loaderConfig: { internalModuleBaseUrls: ['/ClientSideAssets/'] } }
  ]);
  expect([...assets].map(([name, content]) => [name, content.toString()])).toEqual([['toolkit.js', 'define([])']]);
});

it('reads the package again when it was built again', async () => {
  await writePackage('Before');
  const read = packageReader(file(), '/');
  expect((await read()).manifests[0]?.alias).toBe('Before &amp; more');
  await writePackage('After');
  utimesSync(file(), 0, 2_000_000_000);
  expect((await read()).manifests[0]?.alias).toBe('After &amp; more');
});

it('says that a package has to be built first', () => {
  expect(() => packageReader(file(), '/')()).toThrow(
    /^There is no package at .+toolkit\.sppkg: run npm run build first\.$/
  );
});
