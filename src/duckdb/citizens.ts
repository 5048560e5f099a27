import type { CountingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import municipalities from '../../rules/municipalities.json' with { type: 'json' };
import { quoted } from '../population/dialects.js';
import { measureSql, type StateRow, tallyFromRows } from '../population/sql.js';
import type { Tally } from '../population/tally.js';
import { BENEFIT_GROUPS } from '../register/names.js';
import { BY } from './required.js';
import type { RunSql } from './session.js';
import type { Source } from './sources/source.js';
import type { Wanted } from './wanted.js';

/** The keys that are known, by column. */
export const KEYS: Readonly<Record<(typeof BY)[number], readonly string[]>> = {
  municipality: Object.keys(municipalities.municipalities),
  benefit: Object.keys(BENEFIT_GROUPS),
};

/** The citizens of a file under every measure of a plan. */
export interface CitizensTallied {
  readonly tallies: readonly Tally[];
  readonly tallied: number;
  /** Citizens in none of the tallies: a number that cannot be, or a name that is no key. */
  readonly unsound: number;
}

/**
 * Measures the citizens of a file. The file is read once: under one measure as it streams by, for several it is first made a table.
 * A citizen with a number that cannot be has no municipality here, so that no second look at sound files is needed.
 */
export async function citizensOf(plan: CountingPlan, source: Source, columns: readonly Wanted[], sql: RunSql): Promise<CitizensTallied> {
  await sql(`CREATE TEMP ${plan.measures.length === 1 ? 'VIEW' : 'TABLE'} citizens AS ${selected(source, columns)}`);
  const tallies: Tally[] = [];
  let [tallied, unsound] = [0, 0];
  for (const { measure } of plan.measures) {
    const rows = await sql(measureSql(measure, 'citizens'));
    const known = rows.filter(isKnown);
    tallies.push(tallyFromRows(measure, known));
    tallied = citizensIn(known);
    unsound = citizensIn(rows) - tallied;
  }
  return { tallies, tallied, unsound };
}

/** Whether what stands in a column can be, in SQL: nothing, or a number within its bounds. A NaN is above every bound. */
export function isSound({ name, whole, most }: Wanted, { isMissing, number }: Source): string {
  const value = number(name);
  return `(${isMissing(name)} OR COALESCE(${value} BETWEEN 0 AND ${most}${whole ? ` AND ${value} = FLOOR(${value})` : ''}, FALSE))`;
}

function selected(source: Source, columns: readonly Wanted[]): string {
  const [municipality, benefit] = BY.map((name) => `COALESCE(${quoted(name)}, '')`);
  const sound = columns.map((column) => isSound(column, source)).join(' AND ');
  const numbers = columns.map(
    ({ name }) => `CASE WHEN ${source.isMissing(name)} THEN NULL ELSE ${source.number(name)} END AS ${quoted(name)}`,
  );
  return [
    `SELECT CASE WHEN ${sound} THEN ${municipality} ELSE '' END AS municipality`,
    `${benefit} AS benefit`,
    `${numbers.join(', ')} FROM ${source.citizens}`,
  ].join(', ');
}

function isKnown(row: StateRow): boolean {
  return BY.every((name) => KEYS[name].includes(String(row[name])));
}

function citizensIn(rows: readonly StateRow[]): number {
  return rows.reduce((sum, { citizens }) => sum + Number(citizens), 0);
}
