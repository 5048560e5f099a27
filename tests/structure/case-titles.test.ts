import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { danishTitlesIn } from '../../scripts/docs/case-titles.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';
import { writtenOut } from '../../src/conformance/written-out.js';

describe.for(ruleFolders())('$path/case-titles.json', ({ path }) => {
  const { cases } = writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8')));
  const titles = danishTitlesIn(path);

  it('has a Danish title for every worked case, in their order, and none besides', () => {
    expect(Object.keys(titles)).toEqual(cases.map(({ id }) => id));
  });

  it('has titles that say something', () => {
    expect(Object.values(titles).filter((title) => !/\S.{9}/.test(title))).toEqual([]);
  });
});
