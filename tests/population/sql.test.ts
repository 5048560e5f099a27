import { DuckDBConnection } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { quoted, type SqlDialect, sqlDialects } from '../../src/population/dialects.js';
import { type Measure, statesOf } from '../../src/population/measure.js';
import { measureSql, tallyFromRows } from '../../src/population/sql.js';
import { criterion, yes } from './measures.js';

const focus: Measure = {
  id: 'focus',
  by: ['municipality', 'benefit'],
  counted: [
    criterion('seniority', { column: 'months', is: '>=', than: 12 }),
    criterion('absence', { column: 'absent', is: '<=', than: 182.5 }),
  ],
  asked: [
    criterion('talks', { column: 'talks', is: '>', than: 3 }),
    criterion('offers', {
      any: [
        { column: 'offers', is: '>=', than: 1 },
        { column: 'hours', is: '<', than: 225 },
      ],
    }),
  ],
};

describe('the SQL of a measure', () => {
  it('is this text, which others may keep', () => {
    expect(measureSql(focus, 'citizens')).toBe(
      `SELECT "municipality", "benefit", "state", COUNT(*) AS "citizens"
FROM (
  SELECT "municipality", "benefit", 9 * LEAST(CASE WHEN "months" < 12 THEN 0 WHEN "months" <= 1.7976931348623157e+308 THEN 2 ELSE 1 END, CASE WHEN "absent" <= 182.5 THEN 2 WHEN "absent" <= 1.7976931348623157e+308 THEN 0 ELSE 1 END)
      + 3 * CASE WHEN "talks" <= 3 THEN 0 WHEN "talks" <= 1.7976931348623157e+308 THEN 2 ELSE 1 END
      + 1 * GREATEST(CASE WHEN "offers" < 1 THEN 0 WHEN "offers" <= 1.7976931348623157e+308 THEN 2 ELSE 1 END, CASE WHEN "hours" < 225 THEN 2 WHEN "hours" <= 1.7976931348623157e+308 THEN 0 ELSE 1 END) AS "state"
  FROM "citizens"
) AS "judged"
GROUP BY "municipality", "benefit", "state"
ORDER BY "municipality", "benefit", "state"`,
    );
  });

  it('counts everyone where nothing is asked of who is counted, and needs no groups', () => {
    const sql = measureSql(
      { id: 'all', by: [], counted: [], asked: [criterion('none', { any: [] }), criterion('one', { all: [yes('a')] })] },
      't',
    );
    expect(sql).toContain('SELECT "state", COUNT(*) AS "citizens"');
    expect(sql).toContain('SELECT 9 * 2\n      + 3 * 0\n      + 1 * CASE WHEN "a" <= 0');
    expect(sql).not.toMatch(/LEAST|GREATEST/);
  });

  it('names nobody where no name will do: engines refuse an empty list', async () => {
    const nobody: Measure = { id: 'nobody', by: ['place'], counted: [], asked: [criterion('none', { text: 'place', among: [] })] };
    const connection = await DuckDBConnection.create();
    await connection.run(`CREATE TABLE citizens AS SELECT * FROM (VALUES ('aarhus'), (NULL)) AS c(place)`);
    const rows = (await connection.runAndReadAll(measureSql(nobody, 'citizens'))).getRowObjectsJS();
    connection.closeSync();
    // Everyone is counted (2 of 0, 1, 2), and asked it is no (0), or unknown (1): 3 × 2 + 0 and 3 × 2 + 1.
    expect(rows.map(({ place, state }) => [place, Number(state)])).toEqual([
      ['aarhus', 6],
      [null, 7],
    ]);
  });

  it.for(['state', 'Citizens'])('refuses a measure by %s, a column that the query answers itself', (name) => {
    const measure: Measure = { id: 'own', by: [name], counted: [], asked: [] };
    expect(() => measureSql(measure, 'citizens')).toThrow(`the query answers a column ${name} of its own`);
  });

  it('quotes every name, so that none can be anything else', () => {
    const hostile = 'x"; DROP TABLE citizens; --';
    const measure: Measure = { id: hostile, by: [hostile], counted: [], asked: [criterion(hostile, yes(hostile))] };
    const sql = measureSql(measure, hostile);
    expect(sql.replaceAll('"x""; DROP TABLE citizens; --"', '')).not.toContain('DROP');
    expect(quoted('a"b')).toBe('"a""b"');
  });

  // As the manuals of the engines have it: names and texts, with a quote of either kind and a backslash inside.
  it.for([
    ['duckdb', '"n""`\\"', "'t''\\'"],
    ['postgresql', '"n""`\\"', "'t''\\'"],
    ['trino', '"n""`\\"', "'t''\\'"],
    ['spark', '`n"``\\`', "'t\\'\\\\'"],
    ['clickhouse', '`n"\\`\\\\`', "'t\\'\\\\'"],
    ['bigquery', '`n"\\`\\\\`', "'t\\'\\\\'"],
  ] as const)('quotes as %s does, and differs in nothing else', ([dialect, name, text]) => {
    const measure: Measure = {
      id: 'm',
      by: ['n"`\\'],
      counted: [criterion('named', { text: 'n"`\\', among: ["t'\\"] })],
      asked: [criterion('talks', { column: 'talks', is: '>', than: 3 })],
    };
    const sql = measureSql(measure, 'citizens', { dialect });
    expect(sql).toContain(`WHEN ${name} IN (${text}) THEN`);
    const mark = sqlDialects[dialect].names;
    expect(sql.replaceAll(name, '"n""`\\"').replaceAll(text, "'t''\\'").replaceAll(mark, '"')).toBe(
      measureSql(measure, 'citizens').replaceAll('`', mark === '"' ? '`' : '"'),
    );
  });

  it('is refused for an engine that is not known', () => {
    expect(() => measureSql(focus, 'citizens', { dialect: 'oracle' as SqlDialect })).toThrow(
      /^oracle is no dialect .*: duckdb, postgresql, spark/,
    );
  });

  it.for(['>=', '>', '<=', '<'] as const)('takes what is NULL, NaN or infinite for unknown: %s', async (is) => {
    const measure: Measure = { id: 'm', by: [], counted: [], asked: [criterion('one', { column: 'c', is, than: 1 })] };
    const sql = await DuckDBConnection.create();
    const given = ['NULL', "'NaN'::DOUBLE", "'Infinity'::DOUBLE", '0.5', '1', '1.5', '-1e300', '1e300'];
    await sql.run(`CREATE TEMP TABLE citizens AS SELECT c FROM (VALUES ${given.map((value) => `(${value})`)}) AS t(c)`);
    const rows = await (await sql.runAndReadAll(measureSql(measure, 'citizens'))).getRowObjectsJS();
    sql.closeSync();
    // Counted, and asked: 6 not met, 7 unknown, 8 met.
    const [failed, met] = { '>=': [2, 3], '>': [3, 2], '<=': [2, 3], '<': [3, 2] }[is] as [number, number];
    expect(tallyFromRows(measure, rows).groups[0]?.states.slice(6)).toEqual([failed, 3, met]);
  });

  it('asks for one of some names, with every quote in them doubled', () => {
    const named = criterion('named', { text: 'benefit', among: ['a', "b'c"] });
    expect(measureSql({ id: 'm', by: ['benefit'], counted: [named], asked: [] }, 't')).toContain(
      `SELECT "benefit", 1 * CASE WHEN "benefit" IS NULL THEN 1 WHEN "benefit" IN ('a', 'b''c') THEN 2 ELSE 0 END AS "state"`,
    );
  });

  it('takes a table within a schema', () => {
    expect(measureSql(focus, 'register.citizens')).toContain('FROM "register"."citizens"');
  });
});

describe('a tally of the rows', () => {
  it.for([
    ['numbers', 3, 7],
    ['big integers', 3n, 7n],
    ['texts', '3', '7'],
  ])('that a driver gives as %s', ([, state, citizens]) => {
    const rows = [
      { municipality: 'lejre', benefit: 'x', state, citizens },
      { municipality: 'aarhus', benefit: 'y', state, citizens },
      { municipality: 'lejre', benefit: 'x', state: 0, citizens: 1 },
    ];
    const states = (zero: number) => Object.assign(new Array<number>(statesOf(focus)).fill(0), { 0: zero, 3: 7 });
    expect(tallyFromRows(focus, rows)).toEqual({
      measure: 'focus',
      groups: [
        { by: ['aarhus', 'y'], states: states(0) },
        { by: ['lejre', 'x'], states: states(1) },
      ],
    });
  });

  it('that are none is that of nobody', () => {
    expect(tallyFromRows(focus, [])).toEqual({ measure: 'focus', groups: [] });
  });
});
