import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { tallyFile } from '../../src/duckdb.js';

const plan = countingPlan({
  on: '2020-04-01',
  knownOn: '2020-04-01',
  measuredTo: '2019-12-31',
  preset: 'hoeje-taastrup-2020',
  readings: { averaging: 'one-window' },
});
const HEAD = 'id,municipality,benefit,seniorityMonths,absentMonths,absentDays,conversations,offers,ordinaryHours\n';
const folder = mkdtempSync(join(tmpdir(), 'tally-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function tallied(name: string, text: string | Buffer) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return tallyFile(plan, path);
}

const row = (id: string, municipality = 'lejre') => `${id},${municipality},dagpenge,14,0,0,4,1,0\n`;
const line = (municipality: string, more = '') =>
  `{"id":1,"municipality":"${municipality}","benefit":"dagpenge","seniorityMonths":14,"absentMonths":0,"absentDays":0,"conversations":4,"offers":1,"ordinaryHours":0${more}}\n`;

describe('letters beyond ASCII', () => {
  it.each(['Ø-1', 'Ærø', 'Å', 'É', 'Ü', '–', '€', 'ø'])('%s in a CSV file is read', async (id) => {
    expect(await tallied('letters.csv', HEAD + row(id))).toMatchObject({ tallied: 1, rejected: 0 });
  });

  it('in a line that is unsound are told, not refused', async () => {
    const { tallied: counted, rejected, rejects } = await tallied('letters.ndjson', line('lejre') + line('Ærø'));
    expect([counted, rejected, rejects[0]?.line, rejects[0]?.problems[0]?.nearest]).toEqual([1, 1, 2, 'aeroe']);
  });
});

describe('a file', () => {
  it('is read alone: the name of its folder is no column', async () => {
    mkdirSync(join(folder, 'municipality=roskilde', 'conversations=9'), { recursive: true });
    const inFolder = join('municipality=roskilde', 'conversations=9');
    for (const [name, text] of [
      ['lejre.csv', HEAD + row('1')],
      ['lejre.ndjson', line('lejre')],
    ] as const) {
      const { tallies } = await tallied(join(inFolder, name), text);
      expect(tallies[0]?.groups[0]?.by).toEqual(['lejre', 'dagpenge']);
    }
  });

  it('is on this machine: an address is the name of a file that is not there', async () => {
    await expect(tallyFile(plan, 'http://localhost:1/x.csv')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(tallyFile(plan, 's3://b/x.ndjson')).rejects.toThrow(/No files found/);
  });

  it('may begin with the line that spreadsheets write', async () => {
    const text = `sep=;\n${HEAD.replaceAll(',', ';')}${row('1').replaceAll(',', ';')}\n${row('2', 'Nowhere').replaceAll(',', ';')}`;
    const { tallied: counted, rejects } = await tallied('sep.csv', text);
    expect([counted, rejects.map((reject) => reject.line)]).toEqual([1, [5]]);
  });

  it('of lines in which a key stands twice is refused with its name', async () => {
    await expect(tallied('twice.ndjson', line('lejre') + line('lejre', ',"offers":0'))).rejects.toMatchObject({
      problems: [{ path: 'offers', code: 'contradiction', expected: 'each key once in a line' }],
    });
  });
});
