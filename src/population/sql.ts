import { type Dialect, dialectOf, quoted, quotedText, type SqlDialect } from './dialects.js';
import { type Comparison, type Measure, type Naming, statesOf, type Test } from './measure.js';
import { type Tally, tallyCounter } from './tally.js';
import { NO, TRUTHS, UNKNOWN, YES } from './truth.js';

/** A row that the query answers: its columns of text, the state and how many citizens are in it. Drivers give counts in three ways. */
export type StateRow = Readonly<Record<string, unknown>>;

/** How the SQL of a measure is written. */
export interface SqlOptions {
  /** The engine that it is for; left out, standard SQL as DuckDB and PostgreSQL read it. */
  readonly dialect?: SqlDialect | undefined;
}

/** The columns that every query answers; engines do not tell capitals apart. */
const ANSWERED: ReadonlySet<string> = new Set(['state', 'citizens']);

/**
 * The measure as one SQL query over a table or view of counted columns, for engines on one machine and those that spread it over many.
 * A column that is NULL or NaN is unknown, though some engines hold a NaN above every number; counts are finite. It answers one row for every
 * group and state; `tallyFromRows` makes a tally of them.
 *
 * @param table name of the table or view, quoted here: `citizens`, `register.citizens`
 * @throws RangeError for a dialect that is not known, for a comparison with what is no number, and for a measure by `state` or `citizens`, which the
 *   query answers itself
 * @example
 * const measure = { id: 'talks', by: ['place'], counted: [], asked: [{ id: 'four', test: { column: 'talks', is: '>=', than: 4 }, cite: { title: 'Act', provision: '§ 1' } }] } as const;
 * measureSql(measure, 'register.citizens', { dialect: 'spark' }).includes('FROM `register`.`citizens`') // => true
 */
export function measureSql(measure: Measure, table: string, { dialect: key = 'duckdb' }: SqlOptions = {}): string {
  const dialect = dialectOf(key);
  const taken = measure.by.find((name) => ANSWERED.has(name.toLowerCase()));
  if (taken !== undefined)
    throw new RangeError(`the query answers a column ${taken} of its own: give the column of ${measure.id} another name`);
  const named = (name: string) => quoted(name, dialect);
  const digit = (test: Test) => sqlOf(test, dialect);
  const by = measure.by.map(named);
  const digits = [digit({ all: measure.counted.map(({ test }) => test) }), ...measure.asked.map(({ test }) => digit(test))];
  const state = digits.map((each, place) => `${TRUTHS ** (digits.length - 1 - place)} * ${each}`).join('\n      + ');
  const keys = [...by, named('state')].join(', ');
  return [
    `SELECT ${keys}, COUNT(*) AS ${named('citizens')}`,
    'FROM (',
    `  SELECT ${[...by, ''].join(', ')}${state} AS ${named('state')}`,
    `  FROM ${table.split('.').map(named).join('.')}`,
    `) AS ${named('judged')}`,
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

function sqlOf(test: Test, dialect: Dialect): string {
  if ('column' in test) return comparison(test, dialect);
  if ('text' in test) return naming(test, dialect);
  const [parts, keep, none] = 'all' in test ? [test.all, 'LEAST', YES] : [test.any, 'GREATEST', NO];
  const [first, ...more] = parts.map((part) => sqlOf(part, dialect));
  if (first === undefined) return String(none);
  return more.length === 0 ? first : `${keep}(${[first, ...more].join(', ')})`;
}

/** What is not so, where it is so from a figure on: whatever is left up to the greatest number is then so, and the rest is no number. */
const CONTRARY = { '>=': '<', '>': '<=' } as const;

function comparison({ column, is, than }: Comparison, dialect: Dialect): string {
  const name = quoted(column, dialect);
  if (!['>=', '>', '<=', '<'].includes(is) || !Number.isFinite(than))
    throw new RangeError(`${column} ${String(is)} ${String(than)} is no comparison with a number`);
  const [first, truth, other] = is === '<=' || is === '<' ? [is, YES, NO] : [CONTRARY[is], NO, YES];
  return `CASE WHEN ${name} ${first} ${than} THEN ${truth} WHEN ${name} <= ${Number.MAX_VALUE} THEN ${other} ELSE ${UNKNOWN} END`;
}

function naming({ text, among }: Naming, dialect: Dialect): string {
  const name = quoted(text, dialect);
  const names = among.map((one) => quotedText(one, dialect)).join(', ');
  if (names === '') return `CASE WHEN ${name} IS NULL THEN ${UNKNOWN} ELSE ${NO} END`;
  return `CASE WHEN ${name} IS NULL THEN ${UNKNOWN} WHEN ${name} IN (${names}) THEN ${YES} ELSE ${NO} END`;
}
