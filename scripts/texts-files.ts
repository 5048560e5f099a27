import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Defined, definedIn } from './scheme-folders.js';

const WRITTEN = 'Written by `npm run update`.';

/** A file of sentences for each scheme and calculation, so that a host loads only those it writes. */
export function textsFiles(): { readonly path: string; text(): string }[] {
  return definedIn().map((defined) => ({ path: `rules/texts/${defined.id}.ts`, text: () => textsOf(defined) }));
}

function textsOf({ name, file, folder, id }: Defined): string {
  const from = (path: string) => relative('rules/texts', path).replace(/\.ts$/, '.js');
  const own = existsSync(join(folder.path, 'texts.ts'));
  return [
    ...(own ? [`import { refineTexts } from '${from(join(folder.path, 'texts.ts'))}';`] : []),
    `import { ${name} } from '${from(file)}';`,
    `import file from '${from(join(folder.path, 'texts.json'))}' with { type: 'json' };`,
    `import { wordingOf } from '../wording.js';`,
    '',
    `/** The sentences of \`${id}\`. ${WRITTEN} */`,
    `export const texts = wordingOf(${name}, file${own ? ', refineTexts' : ''});`,
    '',
  ].join('\n');
}

/** The list of all of them, by id. */
export function textsList(): string {
  const all = definedIn();
  return [
    `import type { Wordings } from '../src/engine/texts.js';`,
    ...all.map(({ id, name }) => `import { texts as ${name} } from './texts/${id}.js';`),
    '',
    `/** The sentences of every scheme and calculation, by its id. ${WRITTEN} */`,
    'export const wordings: Wordings = {',
    ...all.map(({ id, name }) => (id === name ? `  ${id},` : /^[a-z]+$/.test(id) ? `  ${id}: ${name},` : `  '${id}': ${name},`)),
    '};',
    '',
  ].join('\n');
}
