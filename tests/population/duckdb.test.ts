import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { countingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { tallyFile } from '../../src/duckdb.js';
import { APART, asCsv, asNdjson, type CountedCitizen, tallyOneByOne } from './citizens.js';

const plan = countingPlan({
  on: '2020-04-01',
  measuredTo: '2019-12-31',
  preset: 'hoeje-taastrup-2020',
  readings: { averaging: 'one-window' },
});
const oneWay = { ...plan, measures: plan.measures.slice(0, 1) };
const citizen = {
  id: 1,
  municipality: 'lejre',
  benefit: 'dagpenge',
  seniorityMonths: 12.5,
  absentMonths: 0.5,
  absentDays: 15,
  conversations: 4,
  offers: 1,
  ordinaryHours: 0,
};
const HEADER = 'municipality,benefit,seniorityMonths,absentMonths,absentDays,conversations,offers,ordinaryHours';

const folder = mkdtempSync(join(tmpdir(), 'tally-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function parquet(name: string, select: string): Promise<string> {
  const connection = await DuckDBConnection.create();
  await connection.run(`COPY (${select}) TO '${join(folder, name)}' (FORMAT parquet)`);
  connection.closeSync();
  return join(folder, name);
}

const lines = (...citizens: object[]) => `${citizens.map((each) => JSON.stringify(each)).join('\n')}\n`;
const rejectsOf = async (file: string) =>
  (await tallyFile(plan, file)).rejects.map(({ line, problems }) => [
    line,
    ...problems.map(({ path, received }) => `${path}: ${received}`),
  ]);

describe('what stands in a file is what is counted', () => {
  const citizens: CountedCitizen[] = [
    citizen,
    { ...citizen, conversations: null },
    { ...citizen, municipality: 'aarhus', absentDays: 365, absentMonths: 12 },
  ];
  const tallies = plan.measures.map(({ measure }) => tallyOneByOne(measure, citizens));

  it.for([
    ['a.ndjson', asNdjson(citizens)],
    ['a.jsonl', asNdjson(citizens)],
    ['a.csv', asCsv(citizens)],
    ['A.CSV', asCsv(citizens)],
    ['[1]*?.csv', asCsv(citizens)],
    ["it's.csv", asCsv(citizens)],
    ['mark.csv', `\ufeff${asCsv(citizens)}`],
    ['windows.csv', asCsv(citizens).replaceAll('\n', '\r\n')],
    ['danish.csv', asCsv(citizens).replaceAll(',', ';').replaceAll('.', ',')],
    ['points.csv', asCsv(citizens).replaceAll(',', ';')],
    ['quoted.csv', asCsv(citizens).replaceAll(/[^,\n]+/g, '"$&"')],
    ['blanks.csv', asCsv(citizens).replaceAll(/(\d),/g, '$1 ,')],
  ] as const)('%s', async ([name, content]) => {
    expect(await tallyFile(plan, written(name, content))).toEqual({ tallies, tallied: 3, rejected: 0, rejects: [] });
  });

  it('under one way to count, as under several', async () => {
    const file = written('one.csv', asCsv(citizens));
    expect((await tallyFile(oneWay, file)).tallies).toEqual(tallies.slice(0, 1));
    expect(await tallyFile(oneWay, written('one-bad.csv', asCsv([citizen, { ...citizen, offers: -1 }])))).toMatchObject({
      tallied: 1,
      rejected: 1,
    });
  });

  it('in a format that is told, under settings of DuckDB', async () => {
    const file = written('extract.txt', asCsv(citizens));
    expect((await tallyFile(plan, file, { format: 'csv', settings: { threads: '1', memory_limit: '1GB' } })).tallied).toBe(3);
    await expect(tallyFile(plan, file)).rejects.toThrow(/format: expected one of ndjson, csv, parquet, or a file named so/);
  });

  it('and nobody is nobody', async () => {
    const nobody = {
      tallied: 0,
      rejected: 0,
      rejects: [],
      tallies: plan.measures.map(({ measure }) => ({ measure: measure.id, groups: [] })),
    };
    for (const file of [written('empty.ndjson', ''), written('lines.ndjson', '\n\n'), written('header.csv', `${HEADER}\n`)])
      expect(await tallyFile(plan, file)).toEqual(nobody);
  });

  it('a column that is first met on line 20,002 is found', async () => {
    const { ordinaryHours, ...without } = citizen;
    const late = `${lines(without).repeat(20_001)}${lines({ ...without, ordinaryHours })}`;
    expect(await tallyFile(oneWay, written('late.ndjson', late))).toMatchObject({ tallied: 20_002, rejected: 0 });
  });
});

describe('a value that cannot be rejects its line, never silently', () => {
  it.for([
    ['conversations', '"4"'],
    ['conversations', 'true'],
    ['conversations', '4.5'],
    ['conversations', '-1'],
    ['conversations', '[4]'],
    ['conversations', '{}'],
    ['offers', '0.5'],
    ['absentDays', '366'],
    ['absentDays', '1.5'],
    ['absentMonths', '12.000001'],
    ['seniorityMonths', '-0.1'],
    ['seniorityMonths', '1e999'],
    ['ordinaryHours', 'NaN'],
  ] as const)('%s %s in NDJSON', async ([column, value]) => {
    const good = JSON.stringify(citizen);
    const bad = good.replace(new RegExp(`("${column}":)[^,}]+`), `$1${value}`);
    expect(await rejectsOf(written('values.ndjson', `${good}\n\n${bad}\n${good}\n`))).toEqual([[3, `${column}: ${value}`]]);
  });

  it.for([
    ['conversations', 'four'],
    ['conversations', '4.5'],
    ['conversations', '-1'],
    ['conversations', '1_0'],
    ['conversations', '1e1'],
    ['conversations', '0x4'],
    ['conversations', 'NULL'],
    ['seniorityMonths', 'nan'],
    ['seniorityMonths', 'inf'],
    ['seniorityMonths', '"12,5"'],
    ['absentDays', '366'],
  ] as const)('%s %s in CSV', async ([column, value]) => {
    const good = HEADER.split(',').map((name) => String(citizen[name as keyof typeof citizen]));
    const bad = good.with(HEADER.split(',').indexOf(column), value);
    const file = written('values.csv', [HEADER, good, '', bad, good, ''].join('\n'));
    expect(await rejectsOf(file)).toEqual([[4, `${column}: ${value.replaceAll('"', '')}`]]);
  });

  it('1.234 between semicolons may be either of two numbers', async () => {
    const row = 'lejre;dagpenge;1.234;0;0;4;1;0';
    expect(await rejectsOf(written('either.csv', `${HEADER.replaceAll(',', ';')}\n${row}\n`))).toEqual([[2, 'seniorityMonths: 1.234']]);
  });

  it('in Parquet, by row; a NaN is no number there either', async () => {
    const columns = HEADER.split(',')
      .slice(2)
      .map((name) => `CASE WHEN i = 2 THEN 'NaN'::DOUBLE ELSE 1 END AS "${name}"`);
    const file = await parquet('nan.parquet', `SELECT 'lejre' AS municipality, 'dagpenge' AS benefit, ${columns} FROM range(1, 4) t(i)`);
    const [reject, ...more] = (await tallyFile(plan, file)).rejects;
    expect(more).toEqual([]);
    expect(reject).toMatchObject({ line: 2, problems: Array.from({ length: 6 }, () => ({ received: 'nan' })) });
  });

  it('a name that is no key, with the key that is meant', async () => {
    const file = written(
      'names.ndjson',
      lines(citizen, { ...citizen, municipality: 'Lejre' }, { ...citizen, benefit: 'dagpnge' }, { ...citizen, benefit: null }),
    );
    expect(await tallyFile(plan, file)).toMatchObject({
      tallied: 1,
      rejected: 3,
      rejects: [
        { line: 2, problems: [{ path: 'municipality', expected: 'the key of a municipality', received: '"Lejre"', nearest: 'lejre' }] },
        { line: 3, problems: [{ path: 'benefit', received: '"dagpnge"', nearest: 'dagpenge' }] },
        { line: 4, problems: [{ path: 'benefit', received: 'nothing' }] },
      ],
    });
  });

  it('every problem of a line is told', async () => {
    const file = written('many.ndjson', lines({ ...citizen, municipality: 'x', benefit: 'y', conversations: -1, offers: 'one' }, citizen));
    expect(await rejectsOf(file)).toEqual([[1, 'municipality: "x"', 'benefit: "y"', 'conversations: -1', 'offers: "one"']]);
  });
});

describe('a line that cannot be read is told with its number', () => {
  const good = 'lejre,dagpenge,12,0,0,4,1,0';

  it('among empty lines, and with those after it', async () => {
    const file = written('uncut.csv', [HEADER, good, '', `${good},5`, 'lejre,dagpenge', good.replace('lejre', 'lejer'), ''].join('\n'));
    expect(await tallyFile(plan, file)).toMatchObject({
      tallied: 1,
      rejected: 3,
      rejects: [
        { line: 4, problems: [{ path: '', expected: '8 cells in UTF-8', received: 'too many columns' }] },
        { line: 5, problems: [{ received: 'missing columns' }] },
        { line: 6, problems: [{ path: 'municipality', nearest: 'lejre' }] },
      ],
    });
  });

  it('in Latin-1', async () => {
    const file = written('latin1.csv', Buffer.from(`${HEADER}\n${good}\nlærdal,dagpenge,12,0,0,4,1,0\n`, 'latin1'));
    expect(await rejectsOf(file)).toEqual([[3, ': invalid encoding']]);
  });

  it('in NDJSON that is none', async () => {
    const file = written('none.ndjson', `${lines(citizen)}{"municipality":\n[1]\n\n7\n${lines(citizen)}`);
    const neither = 'a JSON object in UTF-8 without a byte order mark, with municipality and benefit';
    const problems = [{ path: '', code: 'unexpected', expected: neither, received: 'neither' }];
    expect(await tallyFile(plan, file)).toMatchObject({ tallied: 2, rejected: 3, rejects: [2, 3, 5].map((line) => ({ line, problems })) });
  });

  it('only the first thousand of many', async () => {
    const file = written(
      'thousand.csv',
      `${HEADER}\n${good.replace('12', '-1')}\n`.replace(/\n(.*)\n/, (_, row) => `\n${`${row}\n`.repeat(1_002)}`),
    );
    const { tallied, rejected, rejects } = await tallyFile(plan, file);
    expect([tallied, rejected, rejects.length, rejects.at(-1)?.line]).toEqual([0, 1_002, 1_000, 1_001]);
  });

  it('and a quote that never closes is refused, for it swallows what follows', async () => {
    await expect(tallyFile(plan, written('quote.csv', `${HEADER}\n"${good}\n${good}\n`))).rejects.toThrow(
      /a quote in line 2 that does not end its cell/,
    );
  });
});

describe('a file without the columns that are asked for is refused', () => {
  it.for([
    ['misspelled.csv', asCsv([citizen]).replace('absentDays', 'absenceDays')],
    ['misspelled.ndjson', asNdjson([citizen]).replace('absentDays', 'absenceDays')],
  ] as const)('%s, with the name that is nearest', async ([name, content]) => {
    await expect(tallyFile(plan, written(name, content))).rejects.toMatchObject({
      name: 'InputError',
      problems: [
        { path: 'absentDays', expected: 'a column of whole numbers from 0 to 365', received: 'no such column', nearest: 'absenceDays' },
      ],
    });
  });

  it('one that has only all hours of a year of which each part has its own order', async () => {
    const refused = tallyFile(APART, written('all-hours.csv', `${HEADER}\nlejre,dagpenge,12.5,0.5,15,4,0,150\n`));
    await expect(refused).rejects.toMatchObject({ problems: [{ path: 'hoursApart', received: 'no such column' }] });
    const told = await tallyFile(APART, written('apart.csv', `${HEADER},hoursApart\nlejre,dagpenge,12.5,0.5,15,4,0,150,\n`));
    // Counted, enough conversations, and of the offers unknown: 2 * 9 + 2 * 3 + 1.
    expect(told.tallies[0]?.groups[0]?.states[25]).toBe(1);
  });

  it('though not without one that is not asked for', async () => {
    const file = written('fewer.csv', asCsv([citizen]).replace('absentDays', 'other'));
    expect((await tallyFile(oneWay, file)).tallied).toBe(1);
    expect((await tallyFile(oneWay, written('twice.csv', asCsv([citizen]).replace('absentDays', 'id')))).tallied).toBe(1);
  });

  it('dated events in NDJSON, with what makes columns of them and what is missing', async () => {
    const covers = { from: '2018-01-01', to: '2019-12-31' };
    const dated = {
      id: 1,
      municipality: 'lejre',
      covers,
      spells: [{ benefit: 'dagpenge', from: '2018-01-01' }],
      conversations: ['2019-01-01'],
    };
    const refused = tallyFile(plan, written('dated.ndjson', lines(dated)));
    await expect(refused).rejects.toThrow(/--columns FILE.*received dated events in covers, spells, conversations/);
    await expect(refused).rejects.toThrow(/benefit: expected a column of keys; received no such column/);
    await expect(refused).rejects.toThrow(/conversations: expected a column of whole numbers from 0; received lists/);
  });

  it('dated events and columns of another type in Parquet', async () => {
    const rest = '1 AS municipality, \'dagpenge\' AS benefit, 1 AS "seniorityMonths", 1.5 AS "absentMonths", true AS "absentDays"';
    const file = await parquet(
      'types.parquet',
      `SELECT ${rest}, [DATE '2019-01-01'] AS conversations, '1' AS offers, 1 AS "ordinaryHours"`,
    );
    await expect(tallyFile(plan, file)).rejects.toMatchObject({
      problems: [
        { path: '', received: 'dated events in conversations' },
        { path: 'municipality', received: 'values of type INTEGER' },
        { path: 'conversations', received: 'lists' },
        { path: 'offers', received: 'values of type VARCHAR' },
        { path: 'absentDays', received: 'values of type BOOLEAN' },
      ],
    });
  });

  it('a plan of several windows, for counted columns are of one', async () => {
    const months = countingPlan({
      on: '2020-04-01',
      measuredTo: '2019-12-31',
      preset: 'hoeje-taastrup-2020',
      readings: { averaging: 'mean-of-months' },
    });
    await expect(tallyFile(months, 'any.csv')).rejects.toThrow(/readings.averaging: expected one-window.*received 12 windows/);
  });

  it('a file that is not there, one that is no Parquet, and one of no lines at all', async () => {
    await expect(tallyFile(plan, join(folder, 'nowhere.csv'))).rejects.toThrow(/no such file/);
    await expect(tallyFile(plan, written('no.parquet', 'text'))).rejects.toThrow(/parquet|magic/i);
    await expect(tallyFile(plan, written('nothing.csv', ''))).rejects.toThrow(
      /municipality: expected a column of keys; received no such column/,
    );
  });
});
