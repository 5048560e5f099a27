import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Defined, definedIn } from './scheme-folders.js';
import { entry } from './scheme-list.js';

const FOLDER = 'rules/wordings';

/** The words of each scheme and calculation in a file of its own, and the list of them all; what a folder's `texts.ts` composes is among them. */
export function wordings(): { readonly path: string; text(): string }[] {
  const all = definedIn();
  return [
    ...all.map((one) => ({ path: join(FOLDER, `${one.id}.ts`), text: () => wordingFile(one) })),
    { path: 'rules/texts.ts', text: () => listFile(all) },
  ];
}

function wordingFile({ id, name, file, folder }: Defined): string {
  const own = existsSync(join(folder.path, 'texts.ts'));
  const from = (path: string) => relative(FOLDER, path).replace(/\.ts$/, '.js');
  return [
    `import { ${name} } from '${from(file)}';`,
    ...(own ? [`import { inOwnWords } from '${from(join(folder.path, 'texts.ts'))}';`] : []),
    `import texts from '${from(join(folder.path, 'texts.json'))}' with { type: 'json' };`,
    "import { wordingOf } from '../wording.js';",
    '',
    `/** The words of statements of reasons on \`${id}\`, for a host that writes no others. */`,
    `export const wording = wordingOf(${name}, texts${own ? ', inOwnWords' : ''});`,
    '',
  ].join('\n');
}

function listFile(all: readonly Defined[]): string {
  return [
    "import type { Wordings } from '../src/engine/texts.js';",
    ...all.map(({ id, name }) => `import { wording as ${name} } from './wordings/${id}.js';`),
    '',
    '/** The words of every statement of reasons, by id of the scheme or the calculation. */',
    'export const wordings: Wordings = {',
    ...all.map(entry),
    '};',
    '',
  ].join('\n');
}
