import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemes } from '../../rules/index.js';
import { ruleFolders, schemeFolders } from '../../scripts/scheme-folders.js';
import { filesUnder } from './source-files.js';

const LONGEST = 160;
/** Both, so that no line is stuffed to save another. */
const HALF_A_PAGE = { lines: 40, characters: 2_600 };
const EVERY_FOLDER = ['parameters.json', 'readings.json', 'cases.json', 'README.md'];
const EVERY_SCHEME = ['scheme.ts'];

describe('the layout of the tree', () => {
  it('every scheme folder is listed, and every listed scheme has a folder', () => {
    expect(Object.keys(schemes).sort()).toEqual(schemeFolders().map(({ id }) => id));
    for (const [id, scheme] of Object.entries(schemes)) expect(scheme.id).toBe(id);
  });

  it.for(ruleFolders())('$path has the files that every folder of rules has, and holds a scheme or a calculation', ({ path }) => {
    expect(EVERY_FOLDER.filter((name) => !existsSync(join(path, name)))).toEqual([]);
    expect(['scheme.ts', 'calculation.ts'].some((name) => existsSync(join(path, name)))).toBe(true);
  });

  it.for(schemeFolders())('$path has the files that every scheme has', ({ path }) => {
    expect(EVERY_SCHEME.filter((name) => !existsSync(join(path, name)))).toEqual([]);
  });

  it(`no file is longer than ${LONGEST} lines`, () => {
    const lengths = ['src', 'rules']
      .flatMap((folder) => filesUnder(folder, '.ts'))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it.for(filesUnder('rules', 'README.md'))('%s is half a page', (file) => {
    const text = readFileSync(file, 'utf8').trimEnd();
    expect(text.split('\n').length).toBeLessThanOrEqual(HALF_A_PAGE.lines);
    expect(text.length).toBeLessThanOrEqual(HALF_A_PAGE.characters);
  });

  it('no file is called by a name that says nothing', () => {
    const vague = ['src', 'rules', 'tests', 'scripts']
      .flatMap((folder) => filesUnder(folder, '.ts'))
      .filter((file) => /\/(utils?|helpers?|common|misc)(\.|\/)/.test(file));
    expect(vague.filter((file) => !file.includes('node_modules'))).toEqual([]);
  });
});
