import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../rules/sources.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';
import type { Readings } from '../../src/engine/reading.js';

const folders = ruleFolders().filter(({ path }) => existsSync(join(path, 'readings.json')));
const readingsOf = (path: string) => {
  const { $schema: _, ...readings } = JSON.parse(readFileSync(join(path, 'readings.json'), 'utf8')) as Readings & { $schema?: never };
  return Object.entries(readings as Readings);
};

describe.for(folders)('the readings of $path', ({ path }) => {
  it('have a default only where a source settles it: an option that it holds, never one that only follows from the wording', () => {
    const unsettled = readingsOf(path).flatMap(([id, { options, default: settled }]) => {
      if (settled === undefined) return [];
      const { inferred, cite } = options[settled] ?? { inferred: true, cite: {} };
      return inferred !== true && 'source' in cite && Object.hasOwn(SOURCES, cite.source as string) ? [] : [id];
    });
    expect(unsettled).toEqual([]);
  });

  it('give at least two answers, each with who holds it', () => {
    for (const [id, { options }] of readingsOf(path)) {
      expect(Object.keys(options).length, id).toBeGreaterThan(1);
      for (const [option, { cite }] of Object.entries(options)) expect(cite.provision, `${id}.${option}`).toMatch(/\S/);
    }
  });
});
