import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { context } from 'esbuild';
import type { WorkedCase } from '../src/conformance/case-format.js';
import { differencesOf } from '../src/conformance/compare.js';
import { writtenOut } from '../src/conformance/written-out.js';
import { changesOf } from './data-changes.js';
import { definedIn, type RuleFolder, ruleFolders } from './scheme-folders.js';

// Changes each figure and each day of a folder's parameters.json in turn, and tells which changes its worked cases let pass. Stryker changes
// code alone. `npm run mutation:data -- <folder>`; without a name, every folder.

interface Asked {
  assess?(facts: object, options: object): unknown;
  calculate?(facts: object, options: object): unknown;
}

const named = process.argv.slice(2);
const folders = ruleFolders().filter(({ id }) => named.length === 0 || named.includes(id));
if (folders.length === 0) throw new Error(`No folder is called ${named.join(', ')}`);
for (const folder of folders) await tried(folder);

/** Changes one datum after the other, bundles the folder anew each time, and runs its cases until one comes out otherwise. */
async function tried(folder: RuleFolder): Promise<void> {
  const file = resolve(folder.path, 'parameters.json');
  const written = readFileSync(file, 'utf8');
  const cases = writtenOut(JSON.parse(readFileSync(join(folder.path, 'cases.json'), 'utf8'))).cases as unknown as WorkedCase[];
  const out = resolve('reports/mutation/data', folder.id);
  mkdirSync(out, { recursive: true });
  let contents = written;
  const bundle = await context({
    stdin: {
      contents: definedIn([folder])
        .map(({ file: from }) => `export * from './${from}';`)
        .join('\n'),
      resolveDir: '.',
      loader: 'ts',
    },
    ...{ bundle: true, write: false, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error' },
    plugins: [
      {
        name: 'data',
        setup: ({ onLoad }) =>
          onLoad({ filter: /parameters\.json$/ }, ({ path }) => (path === file ? { contents, loader: 'json' } : undefined)),
      },
    ],
  });
  let runs = 0;
  const differ = async (): Promise<boolean> => {
    const built = await bundle.rebuild();
    runs += 1;
    const at = join(out, `${runs}.mjs`);
    writeFileSync(at, built.outputFiles?.[0]?.text ?? '');
    try {
      const defined = Object.values(await import(pathToFileURL(at).href)) as (Asked & { readonly id: string })[];
      return cases.some((worked) =>
        isOther(worked, defined.find(({ id }) => id === (worked.calculation ?? folder.id)) ?? (defined[0] as Asked)),
      );
    } catch {
      return true;
    }
  };
  if (await differ()) throw new Error(`The cases of ${folder.id} fail before anything is changed`);
  const passed: string[] = [];
  const changes = changesOf(JSON.parse(written));
  for (const { says, data } of changes) {
    contents = JSON.stringify(data);
    if (!(await differ())) passed.push(says);
  }
  await bundle.dispose();
  rmSync(out, { recursive: true });
  const found = changes.length - passed.length;
  process.stdout.write(`${folder.id}: ${found} of ${changes.length} changes found (${((100 * found) / changes.length).toFixed(1)} %)\n`);
  for (const says of passed) process.stdout.write(`  ${says}\n`);
}

function isOther(worked: WorkedCase, asked: Asked): boolean {
  const {
    id: _,
    title: __,
    from: ___,
    expect: ____,
    error: _____,
    facts,
    calculation: ______,
    ...options
  } = worked as WorkedCase & { title: string };
  const ask = asked.assess ?? asked.calculate;
  let answer: unknown;
  try {
    answer = ask?.(facts, options);
  } catch (reason) {
    const { of, problems } = reason as { of?: string; problems?: unknown };
    if (problems === undefined) return true;
    answer = { error: { of, problems } };
  }
  return differencesOf(worked, JSON.parse(JSON.stringify(answer))).length > 0;
}
