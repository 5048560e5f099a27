import { build } from 'esbuild';
import type { PageParts } from '../src/page/document.js';

/** Bundles the caseworker’s page: its script with every scheme in it, and how it looks with the icons in it; fonts are left out. `inputs` are the files it is made of. */
export async function pageParts(): Promise<PageParts & { readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: { script: 'src/page/main.ts', styles: 'src/page/styles.css' },
    outdir: 'page',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
    logOverride: { 'empty-import-meta': 'silent' },
    loader: { '.svg': 'dataurl', '.woff': 'empty', '.woff2': 'empty', '.eot': 'empty', '.ttf': 'empty', '.png': 'empty' },
  });
  const named = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return {
    script: named('script.js'),
    styles: named('styles.css').replace(/@font-face\{[^}]*\}/g, ''),
    inputs: Object.keys(metafile.inputs),
  };
}
