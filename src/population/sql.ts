import { type Comparison, type Measure, type Naming, statesOf, type Test } from './measure.js';
import { type Tally, tallyCounter } from './tally.js';
import { NO, TRUTHS, UNKNOWN, YES } from './truth.js';

/** A row that the query answers: its columns of text, the state and how many citizens are in it. Drivers give counts in three ways. */
export type StateRow = Readonly<Record<string, unknown>>;

/**
 * The measure as one SQL query over a table or view of counted columns: standard SQL that runs unchanged on DuckDB and PostgreSQL
 * and on engines that spread it over many machines. A NULL is unknown; a NaN must be made one first, for engines hold it above every
 * number. It answers one row for every group and state; `tallyFromRows` makes a tally of them. Only names are quoted in it, so that
 * `replaceAll('"', '`')` gives an engine its backticks.
 *
 * @param table name of the table or view, quoted here: `citizens`, `register.citizens`
 * @example
 * const measure = { id: 'talks', by: ['place'], counted: [], asked: [{ id: 'four', test: { column: 'talks', is: '>=', than: 4 }, cite: { title: 'Act', provision: '§ 1' } }] } as const;
 * measureSql(measure, 'citizens').includes('CASE WHEN "talks" IS NULL THEN 1 WHEN "talks" >= 4 THEN 2 ELSE 0 END') // => true
 */
export function measureSql(measure: Measure, table: string): string {
  const by = measure.by.map(quoted);
  const digits = [sqlOf({ all: measure.counted.map(({ test }) => test) }), ...measure.asked.map(({ test }) => sqlOf(test))];
  const state = digits.map((digit, place) => `${TRUTHS ** (digits.length - 1 - place)} * ${digit}`).join('\n      + ');
  const keys = [...by, '"state"'].join(', ');
  return [
    `SELECT ${keys}, COUNT(*) AS "citizens"`,
    'FROM (',
    `  SELECT ${[...by, ''].join(', ')}${state} AS "state"`,
    `  FROM ${table.split('.').map(quoted).join('.')}`,
    ') AS "judged"',
    `GROUP BY ${keys}`,
    `ORDER BY ${keys}`,
  ].join('\n');
}

/**
 * Makes a tally of the rows that the query answered.
 * @throws RangeError for a row without one of the columns, as where a driver writes their names in capitals, or with a state or a number that cannot be
 * @example
 * const measure = { id: 'talks', by: ['place'], counted: [], asked: [{ id: 'four', test: { column: 'talks', is: '>=', than: 4 }, cite: { title: 'Act', provision: '§ 1' } }] } as const;
 * tallyFromRows(measure, [{ place: 'aarhus', state: 8, citizens: 3n }]).groups[0]?.states[8] // => 3
 */
export function tallyFromRows(measure: Measure, rows: Iterable<StateRow>): Tally {
  const tally = tallyCounter(measure);
  const states = statesOf(measure);
  for (const row of rows) {
    const lacking = [...measure.by, 'state', 'citizens'].filter((name) => row[name] === undefined);
    if (lacking.length > 0) throw new RangeError(`a row has no ${lacking.join(', ')}, but ${Object.keys(row).join(', ')}`);
    const by = measure.by.map((name) => String(row[name]));
    tally.add(by, wholeIn(row, 'state', states - 1), wholeIn(row, 'citizens', Number.MAX_SAFE_INTEGER));
  }
  return tally.tally();
}

/** A whole number from 0 in a row; drivers give it as a number, a text or a BigInt. */
function wholeIn(row: StateRow, name: string, most: number): number {
  const told = row[name];
  const number = told === null || told === '' ? Number.NaN : Number(told);
  if (Number.isSafeInteger(number) && number >= 0 && number <= most) return number;
  throw new RangeError(`${name} of a row is ${String(told)}: a whole number from 0 to ${most} is expected`);
}

function sqlOf(test: Test): string {
  if ('column' in test) return comparison(test);
  if ('text' in test) return naming(test);
  const [parts, keep, none] = 'all' in test ? [test.all, 'LEAST', YES] : [test.any, 'GREATEST', NO];
  const [first, ...more] = parts.map(sqlOf);
  if (first === undefined) return String(none);
  return more.length === 0 ? first : `${keep}(${[first, ...more].join(', ')})`;
}

const SIGNS: ReadonlySet<unknown> = new Set(['>=', '>', '<=', '<']);

function comparison({ column, is, than }: Comparison): string {
  const name = quoted(column);
  if (!SIGNS.has(is) || !Number.isFinite(than))
    throw new RangeError(`${column} ${String(is)} ${String(than)} is no comparison with a number`);
  return `CASE WHEN ${name} IS NULL THEN ${UNKNOWN} WHEN ${name} ${is} ${than} THEN ${YES} ELSE ${NO} END`;
}

function naming({ text, among }: Naming): string {
  const name = quoted(text);
  const names = among.map((one) => `'${one.replaceAll("'", "''")}'`).join(', ');
  return `CASE WHEN ${name} IS NULL THEN ${UNKNOWN} WHEN ${name} IN (${names}) THEN ${YES} ELSE ${NO} END`;
}

/** A name as SQL quotes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
