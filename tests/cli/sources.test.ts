import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MINUTES } from '../sources/minutes-of-a-test.js';
import { command } from './conformance-command.js';
import { folder } from './run-in-process.js';

const cite = { source: 'library', provision: 'punkt 2, sagsnr. 12.34.00-G01-5-20' };
const KNOWN = {
  at: 'wing/card/parameters.json#fee.0',
  lacks: 'figure 401 kr',
  because: { da: 'En grund i en prøve.', en: 'A reason of a test.' },
};

const LOOKED =
  'Citations of minutes looked up: 1. Acts and orders cited: 0, of which 0 were\nbrought along as text. Files of dated rows: 1.';

/** A folder of rules of one scheme, and one of minutes. */
function project(value: number, unverified: object[] = [], minutes = MINUTES): string[] {
  const path = folder();
  mkdirSync(join(path, 'rules/wing/card'), { recursive: true });
  mkdirSync(join(path, 'minutes'));
  const write = (file: string, text: string) => writeFileSync(join(path, file), text);
  const covered = { from: '2020-01-01', to: '2020-12-31' };
  write('rules/sources.json', JSON.stringify({ library: { title: 'Biblioteksudvalget', kind: 'minutes' } }));
  write('rules/unverified.json', JSON.stringify(unverified));
  write(
    'rules/wing/card/parameters.json',
    JSON.stringify({ covered, notModelled: [], fee: [{ from: '2020-01-01', value, unit: 'kr.', cite }] }),
  );
  write('rules/wing/card/cases.json', JSON.stringify({ cite }));
  if (minutes !== '') write('minutes/library.txt', minutes);
  return ['sources', 'verify', join(path, 'minutes'), '--rules', join(path, 'rules')];
}

describe('sources verify', () => {
  it('ends with 0 where everything is found', async () => {
    expect(await command(project(400))).toEqual({ code: 0, out: `${LOOKED}\n` });
  });

  it('names what is not found, and ends with 2', async () => {
    const { code, out } = await command(project(401));
    expect(code).toBe(2);
    expect(out).toContain('Not verified, and not in rules/unverified.json:\n  wing/card/parameters.json#fee.0: figure 401 kr\n');
  });

  it('ends with 0 where what is not found is known, and says why it stands', async () => {
    const { code, out } = await command(project(401, [KNOWN]));
    expect(code).toBe(0);
    expect(out).toContain('Known not to be verified:\n  wing/card/parameters.json#fee.0: figure 401 kr\n    A reason of a test.\n');
  });

  it('ends with 2 where something in the list is found by now', async () => {
    const { code, out } = await command(project(400, [KNOWN]));
    expect(code).toBe(2);
    expect(out).toContain('to be taken off rules/unverified.json:\n  wing/card/parameters.json#fee.0: figure 401 kr\n');
  });

  it('names minutes that are not in the folder', async () => {
    expect((await command(project(400, [], ''))).out).toContain('minutes library');
  });

  it('looks an act up in its text, by the year and number of its address', async () => {
    const argv = project(400);
    const [, , minutes, , rules] = argv as [string, string, string, string, string];
    const act = { title: 'Lov nr. 689 af 8. juni 2018', kind: 'act', url: 'https://www.retsinformation.dk/eli/lta/2018/689' };
    writeFileSync(join(rules, 'sources.json'), JSON.stringify({ library: act }));
    mkdirSync(join(minutes, 'eli/lta/2018'), { recursive: true });
    writeFileSync(join(minutes, 'eli/lta/2018/689.txt'), '§ 2. Gebyret er 401 kr.');
    const { code, out } = await command(argv);
    expect(code).toBe(2);
    expect(out.replaceAll('\n', ' ')).toContain('Acts and orders cited: 1, of which 1 were brought along as text.');
    expect(out).toContain('wing/card/parameters.json#fee.0: figure 400 kr');
  });

  it('settles nothing of what could not be looked up', async () => {
    expect((await command(project(400, [KNOWN], ''))).out).not.toContain('to be taken off');
  });

  it('prints JSON', async () => {
    const { out } = await command([...project(401), '--json']);
    expect(JSON.parse(out)).toEqual({
      citations: 1,
      acts: 0,
      actsRead: 0,
      files: 1,
      fresh: [{ at: 'wing/card/parameters.json#fee.0', lacks: 'figure 401 kr' }],
      known: [],
      settled: [],
    });
  });

  it('refuses folders that hold no minutes or no rules', async () => {
    await expect(command(['sources', 'verify', join(folder(), 'gone')])).rejects.toThrow('there is no such folder');
    await expect(command(['sources', 'verify', folder(), '--rules', folder()])).rejects.toThrow('holds no rules');
  });
});
