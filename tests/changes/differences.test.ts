import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differencesBetween } from '../../scripts/releases/differences.js';
import { type Snapshot, snapshotOf } from '../../scripts/releases/snapshot.js';
import type { WorkedCase } from '../../src/conformance/case-format.js';
import { writtenOut } from '../../src/conformance/written-out.js';

const folder = mkdtempSync(join(tmpdir(), 'regelvaerk-changes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ALLOWANCE = 'citizen/activation-allowance';

/** The allowance with one of its files changed. */
function changed(file: string, change: (json: never) => unknown): Snapshot {
  cpSync(join('rules', ALLOWANCE), join(folder, ALLOWANCE), { recursive: true });
  const path = join(folder, ALLOWANCE, file);
  const json = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify(change(json as never) ?? json));
  return snapshotOf(folder);
}

const BEFORE = changed('readings.json', () => undefined);
const differences = (now: Snapshot) => differencesBetween(BEFORE, now).flatMap(({ changes }) => changes);

describe('what differs between two versions', () => {
  it('is nothing where only notes, remarks and the layout do', () => {
    const noted = changed('parameters.json', (data: { cap: { note?: unknown }[] }) => {
      for (const row of data.cap) row.note = { da: 'En note, der er ny.', en: 'A note that is new.' };
    });
    expect(differencesBetween(BEFORE, noted)).toEqual([]);
    expect(differencesBetween(BEFORE, BEFORE)).toEqual([]);
  });

  it('is a figure, the place where it is cited, and a row more or less', () => {
    const now = changed('parameters.json', (data: { cap: Record<string, unknown>[] }) => {
      const [first, second] = data.cap as [Record<string, unknown>, Record<string, unknown>];
      first.value = '1001.00';
      second.cite = { source: 'lab-2019', provision: '§ 175' };
      data.cap = [first, second, { ...second, from: '2030-01-01', to: '2030-12-31' }, { ...second, adopted: '2020-05-05', value: '1.00' }];
    });
    const name = { da: expect.any(String), en: expect.any(String) };
    const byKey = differences(now).sort((a, b) => a.key.localeCompare(b.key));
    expect(byKey).toEqual([
      {
        ...{ of: 'row', key: 'cap 2016-11-21', name, change: 'changed', from: '2016-11-21' },
        was: { da: '1.000,00 kr. pr. måned', en: 'DKK 1,000.00 a month' },
        now: { da: '1.001,00 kr. pr. måned', en: 'DKK 1,001.00 a month' },
      },
      { of: 'row', key: 'cap 2020-01-01', name, change: 'told-otherwise', from: '2020-01-01' },
      {
        of: 'row',
        key: 'cap 2020-01-01 2',
        name,
        change: 'added',
        from: '2020-01-01',
        now: { da: '1,00 kr. pr. måned', en: 'DKK 1.00 a month' },
      },
      { of: 'row', key: 'cap 2030-01-01', name, change: 'added', from: '2030-01-01', to: '2030-12-31', now: expect.anything() },
    ]);
    expect(differencesBetween(now, BEFORE)[0]?.changes.map(({ key, change }) => `${key}: ${change}`)).toContain('cap 2030-01-01: removed');
  });

  it('is what a guideline decides, and apart from that what it says of itself', () => {
    const rate = changed('guidelines/lyngby-taarbaek-2019.json', (guideline: { rate: object }) => ({
      ...guideline,
      rate: { kind: 'flat', amount: '1000.00' },
    }));
    const about = { of: 'guideline', key: 'lyngby-taarbaek-2019', from: '2019-03-12', municipality: 'lyngby-taarbaek' };
    expect(differences(rate)).toEqual([{ ...about, change: 'changed' }]);
    const remarks = changed('guidelines/lyngby-taarbaek-2019.json', (guideline: { remarks: object }) => ({ ...guideline, remarks: [] }));
    expect(differences(remarks)).toEqual([{ ...about, change: 'told-otherwise' }]);
  });

  it('is the answers to an open question and its default, and apart from that its words', () => {
    type Readings = Record<'cap-scope', { question: { da: string; en: string }; options: Record<string, object>; default?: string }>;
    const [key, name] = ['cap-scope', expect.anything()];
    const more = changed('readings.json', (readings: Readings) => {
      readings['cap-scope'].options.third = { da: 'Et tredje svar.', en: 'A third answer.' };
    });
    const [told] = differences(more);
    expect(told).toMatchObject({ of: 'reading', key, name, change: 'changed' });
    expect([told?.was?.da.split(' / ').length, told?.now?.da.endsWith(' / »third«')]).toEqual([2, true]);
    const words = changed('readings.json', (readings: Readings) => {
      readings['cap-scope'].question.da = 'Spurgt på en anden måde?';
    });
    expect(differences(words)).toEqual([{ of: 'reading', key, name, change: 'told-otherwise' }]);
  });

  it('is a text by its place', () => {
    const now = changed('texts.json', (texts: { outcome: object; facts: Record<string, object> }) => ({
      ...texts,
      outcome: [],
      facts: { ...texts.facts, zones: {} },
    }));
    expect(differences(now)).toEqual([
      { of: 'text', key: 'facts.zones', change: 'changed' },
      { of: 'text', key: 'outcome', change: 'changed' },
    ]);
    const none = { 'activation-allowance': { ...(BEFORE['activation-allowance'] as Snapshot[string]), texts: {} } };
    expect(differencesBetween(none, BEFORE)).toEqual([]);
  });

  it('is a worked case that is answered otherwise: not one that is asked otherwise, is new or gone', () => {
    const now = changed('cases.json', (file) => {
      const { scheme, cases } = writtenOut(file);
      const [first, second, ...rest] = cases as [WorkedCase, WorkedCase];
      const answered = { ...first, expect: { outcome: 'fulfilled', award: { amount: '1.00' } } };
      return { scheme, cases: { all: [answered, { ...second, on: '2019-04-02', expect: answered.expect }, ...rest.slice(0, 40)] } };
    });
    expect(differences(now)).toMatchObject([
      {
        of: 'case',
        name: expect.anything(),
        change: 'changed',
        now: { da: 'Betingelserne er opfyldt: 1,00 kr.', en: 'The conditions are met: DKK 1.00' },
      },
    ]);
  });

  it('is a whole folder that is new or gone', () => {
    expect(differencesBetween({}, BEFORE)).toEqual([
      { id: 'activation-allowance', holds: ['activation-allowance'], change: 'added', changes: [] },
    ]);
    expect(differencesBetween({ 'no-such-folder': BEFORE['activation-allowance'] as never }, {})).toEqual([
      { id: 'no-such-folder', holds: [], change: 'removed', changes: [] },
    ]);
  });
});

describe('from what to what something changed', () => {
  type Rows = Record<'assessor' | 'closed' | 'cap' | 'targetGroups', Record<string, unknown>[]>;
  const toldOf = (change: (rows: Rows) => void) =>
    differences(changed('parameters.json', (rows: Rows) => void change(rows))).map(({ was, now }) => [was?.da, now?.da]);

  it('is told by the last day, or the day of enactment, where the figure stands', () => {
    expect(toldOf(({ cap }) => Object.assign(cap[0] as object, { to: '2019-12-31' }))).toEqual([
      ['uden slutdag', 'til den 31. december 2019'],
    ]);
    expect(toldOf(({ closed }) => Object.assign(closed[0] as object, { adopted: '2025-12-24' }))).toEqual([
      ['vedtaget den 29. december 2025', 'vedtaget den 24. december 2025'],
    ]);
  });

  it('is a word by its name, a repeal as one, and only those parts that differ', () => {
    expect(toldOf(({ assessor }) => Object.assign(assessor[0] as object, { value: 'kommunen' }))).toEqual([['jobcenteret', 'kommunen']]);
    expect(toldOf(({ cap }) => Object.assign(cap[0] as object, { value: null }))).toEqual([['1.000,00 kr. pr. måned', 'gælder ikke']]);
    expect(toldOf(({ closed }) => Object.assign((closed[0] as { value: object }).value, { groups: ['revalidering'] }))).toEqual([
      ['Grupper: deltager i ressourceforløb og revalidend', 'Grupper: revalidend'],
    ]);
  });

  it('is not told of what has no name', () => {
    expect(toldOf(({ assessor }) => Object.assign(assessor[0] as object, { value: 'nobody-that-is-named' }))).toEqual([
      [undefined, undefined],
    ]);
  });
});
