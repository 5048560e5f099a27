import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Example, examplesOfDocs, examplesOfMarkdown, GUIDES, runnable } from '../../scripts/examples.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';

type Exports = Readonly<Record<string, unknown>>;
type Run = (scope: Exports, load: (from: string) => Promise<Exports>, equal: typeof equals, throws: typeof throwsNamed) => Promise<void>;

const AsyncFunction = (async () => undefined).constructor as new (...args: string[]) => Run;

const OURS: Readonly<Record<string, () => Promise<unknown>>> = {
  regelvaerk: () => import('../../src/index.js'),
  'regelvaerk/reasons': () => import('../../src/reasons.js'),
  'regelvaerk/form': () => import('../../src/form.js'),
  'regelvaerk/timeliness': () => import('../../rules/jobcentre/timeliness/scheme.js'),
  'regelvaerk/texts/timeliness': () => import('../../rules/wordings/timeliness.js'),
  'regelvaerk/texts/reporting-calendar': () => import('../../rules/wordings/reporting-calendar.js'),
  'regelvaerk/audit': () => import('../../src/audit.js'),
  'regelvaerk/register': () => import('../../src/register.js'),
  'regelvaerk/changes': () => import('../../src/changes.js'),
  'regelvaerk/vitest': () => import('../../src/vitest.js'),
};
/** What an example may name: the first entry that offers a name gives it. */
const library = async (): Promise<Exports> =>
  Object.assign({}, ...(await Promise.all(Object.values(OURS).map((entry) => entry()))).reverse());
const load = (from: string): Promise<Exports> => (OURS[from]?.() ?? import(/* @vite-ignore */ from)) as Promise<Exports>;

function equals(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}

async function throwsNamed(act: () => Promise<unknown>, name: string): Promise<void> {
  await expect(act()).rejects.toMatchObject({ name });
}

/** What an example may name without importing it: the public exports and those of its own file; a README block imports. */
async function scopeOf({ module }: Example): Promise<Exports> {
  if (module === undefined) return {};
  const own = (await import(/* @vite-ignore */ pathToFileURL(resolve(module)).href)) as Exports;
  return { ...own, ...(await library()) };
}

async function run(example: Example): Promise<void> {
  const { body } = runnable(example.code);
  const scope = await scopeOf(example);
  const execute = new AsyncFunction(
    'scope',
    'load',
    'equal',
    'throws',
    `const { ${Object.keys(scope).join(', ')} } = scope;\n{\n${body}\n}`,
  );
  await execute(scope, load, equals, throwsNamed);
}

describe('every example that people read runs and answers what it says', () => {
  const named = (examples: Example[]) => examples.map((example) => [example.at, example] as const);
  const readmes = ruleFolders().map(({ path }) => join(path, 'README.md'));
  const blocks = named([...GUIDES, 'CONTRIBUTING.md', ...readmes].flatMap(examplesOfMarkdown));
  const comments = named(['src', 'rules'].flatMap(examplesOfDocs));

  it.for([...blocks, ...comments])('%s', async ([, example]) => {
    const { claims } = runnable(example.code);
    expect(claims, 'every answer in it is checked').toBe(example.code.split('// =>').length - 1);
    await run(example);
  });

  it.for(comments)('%s gives an answer', ([, { code }]) => {
    expect(runnable(code).claims).toBeGreaterThan(0);
  });

  it.for([
    ["import { targetGroupNumbers as n } from 'regelvaerk';\nn().dagpenge // => { 'lab-2016': '2.1' }", /lab-2019/],
    ['const sum = 1 + 1; // => 3', /3/],
    ['Math.abs(1) // => throws InputError', /resolved/],
  ] as const)('a wrong answer is caught: %s', async ([code, message]) => {
    await expect(run({ at: 'here', code })).rejects.toThrow(message);
  });
});
