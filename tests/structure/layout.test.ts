import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './source-files.js';

const LONGEST = 160;
describe('the layout of the tree', () => {
  it(`no file is longer than ${LONGEST} lines`, () => {
    const lengths = ['src', 'rules']
      .flatMap((folder) => filesUnder(folder, '.ts'))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it('no file is called by a name that says nothing', () => {
    const vague = ['src', 'rules', 'tests', 'scripts']
      .flatMap((folder) => filesUnder(folder, '.ts'))
      .filter((file) => /\/(utils?|helpers?|common|misc)(\.|\/)/.test(file));
    expect(vague.filter((file) => !file.includes('node_modules'))).toEqual([]);
  });
});
