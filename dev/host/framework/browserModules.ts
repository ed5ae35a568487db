import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A script for the browser, named by its content so that it may be cached for ever. */
export interface BrowserScript {
  readonly fileName: string;
  readonly code: string;
}

const nodeModules = join(import.meta.dirname, '..', '..', '..', 'node_modules');

interface AmdName {
  readonly id: string;
  readonly dependencies: readonly string[];
}

/** Bundles one of the host's own browser files; with `amd` as a module of SharePoint's loader. */
export async function bundleForBrowser(entry: string, name: string, amd?: AmdName): Promise<BrowserScript> {
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: join(import.meta.dirname, '..'),
    bundle: true,
    write: false,
    minify: true,
    legalComments: 'none',
    platform: 'browser',
    target: 'es2022',
    mainFields: ['module', 'main'],
    conditions: ['import', 'browser'],
    // Libraries that look for a module loader must not find SharePoint's and put themselves there.
    define: { 'process.env.NODE_ENV': '"production"', define: 'undefined' },
    format: amd ? 'cjs' : 'iife',
    external: [...(amd?.dependencies ?? [])],
    // A part of react that its script for browsers leaves out; it asks for the page's react itself.
    alias: { 'react/jsx-runtime': join(nodeModules, 'react', 'cjs', 'react-jsx-runtime.production.min.js') },
    ...(amd && wrapping(amd))
  });
  const code = result.outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  return { fileName: `${name}.${hash}.js`, code };
}

function wrapping({ id, dependencies }: AmdName): { banner: { js: string }; footer: { js: string } } {
  const names = JSON.stringify(dependencies);
  const open = `define(${JSON.stringify(id)},${names},(...found)=>{const module={exports:{}},exports=module.exports;`;
  const require = `const require=name=>{const at=${names}.indexOf(name);if(at<0)throw new Error(name+" is not given to ${id}");return found[at]};`;
  return { banner: { js: open + require }, footer: { js: 'return module.exports;});' } };
}
