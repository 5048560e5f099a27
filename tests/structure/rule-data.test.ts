import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { schemes } from '../../rules/index.js';
import sources from '../../rules/sources.json' with { type: 'json' };
import { written } from '../../scripts/editor-schemas/text.js';
import { schemeFolders } from '../../scripts/scheme-folders.js';
import { filesUnder } from './source-files.js';

const registered = Object.keys(sources);

const sourceSchema = z.strictObject({
  title: written(),
  kind: z.enum(['minutes', 'act', 'order', 'bill', 'guideline', 'official', 'press']),
  url: z.url().optional(),
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function problems(schema: z.ZodType, input: unknown): string {
  const { error } = schema.safeParse(input);
  return error === undefined ? '' : z.prettifyError(error);
}

/** Every source id that stands under `cite.source`, `source` or `readIn` anywhere in a value. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'source' || key === 'readIn') && typeof inner === 'string' ? [inner] : sourcesIn(inner),
  );
}

const ruleFiles = filesUnder('rules', '.json').filter(
  (file) => !/\/(sources|digest|municipalities|cases|[a-z]+\.schema)\.json$/.test(file),
);

describe('the register of sources', () => {
  it('says of every source what it is', () => {
    expect(problems(z.record(z.string().regex(/^[a-z0-9-]+$/), sourceSchema), sources)).toBe('');
  });

  it('is in order of id', () => {
    expect(registered).toEqual([...registered].sort());
  });

  it.for(ruleFiles)('%s cites registered sources only', (file) => {
    expect(sourcesIn(read(file)).filter((id) => !registered.includes(id))).toEqual([]);
  });

  it('holds nothing that no rule cites', () => {
    const code = ['rules', 'src']
      .flatMap((folder) => filesUnder(folder, '.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const cited = new Set(filesUnder('rules', '.json').flatMap((file) => sourcesIn(read(file))));
    expect(registered.filter((id) => !cited.has(id) && !code.includes(`'${id}'`))).toEqual([]);
  });
});

describe.for(schemeFolders())('$path', ({ id, path }) => {
  const scheme = Object.values(schemes).find((each) => each.id === id) as (typeof schemes)[keyof typeof schemes];
  const guidelines = join(path, 'guidelines');
  const files = existsSync(guidelines) ? filesUnder(guidelines, '.json') : [];

  it.for(files)('%s is a guideline without faults, named by its id', (file) => {
    const guideline = read(file) as { id: string; municipality: string };
    expect(() => scheme.checkGuideline({ ...guideline, id: 'tried' })).not.toThrow();
    expect(`${guideline.id}.json`).toBe(basename(file));
    expect(scheme.municipalities).toHaveProperty([guideline.municipality]);
  });

  it('every guideline file is built in', () => {
    expect(scheme.guidelines.map((guideline) => `${guideline.id}.json`).sort()).toEqual(files.map((file) => basename(file)));
  });

  it('no guideline ends or was last checked before it begins', () => {
    for (const { id: name, from, to, checkedUntil } of scheme.guidelines) {
      expect(to === undefined || from <= to, name).toBe(true);
      expect(from <= checkedUntil, name).toBe(true);
    }
  });
});
