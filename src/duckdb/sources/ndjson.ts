import { InputError, show } from '../../engine/problem.js';
import { quoted } from '../../population/dialects.js';
import { fileText } from '../file-text.js';
import { BY, type Held, requireColumns } from '../required.js';
import type { RunSql } from '../session.js';
import type { Wanted } from '../wanted.js';
import { emptyLines } from './lines.js';
import type { Source } from './source.js';

/** Lines in which the columns are looked for first; only where one is not there, in all. */
const FIRST = 'LIMIT 20000';

/** A file of JSON objects, one a line. A line that is none has no column. */
export async function ndjson(file: string, columns: readonly Wanted[], sql: RunSql): Promise<Source> {
  const names = columns.map(({ name }) => name);
  const first = await keysOf(file, sql, FIRST);
  const found = [...BY, ...names].every((name) => first.has(name)) ? first : await keysOf(file, sql);
  requireColumns(columns, found);
  await refuseTwice(file, sql);
  const types = [...BY.map((name) => `${name}: 'VARCHAR'`), ...names.map((name) => `${name}: 'JSON'`)].join(', ');
  const how = `format = 'newline_delimited', records = true, ignore_errors = true, hive_partitioning = false, columns = {${types}}`;
  return {
    citizens: `read_json(${fileText(file)}, ${how})`,
    isMissing: (column) => `${quoted(column)} IS NULL`,
    number: (column) => `TRY_CAST(CAST(${quoted(column)} AS VARCHAR) AS DOUBLE)`,
    line: 'a JSON object in UTF-8 without a byte order mark',
    uncut: async () => [],
    empty: () => emptyLines(file),
  };
}

/** Of a key that stands twice in a line DuckDB takes one value and says nothing. */
async function refuseTwice(file: string, sql: RunSql): Promise<void> {
  const keys = `SELECT json_keys(json) AS keys FROM read_ndjson_objects(${fileText(file)}, ignore_errors = true, hive_partitioning = false)`;
  const twice = `list_filter(keys, key -> len(list_filter(keys, other -> other = key)) > 1)[1]`;
  const [row] = await sql(`SELECT ${twice} AS key FROM (${keys}) WHERE len(list_distinct(keys)) < len(keys) LIMIT 1`);
  if (row === undefined) return;
  const received = `${show(row.key)} twice; \`regelvaerk jobcenterindblik\` tells the lines`;
  throw new InputError('facts', [{ path: String(row.key), code: 'contradiction', expected: 'each key once in a line', received }]);
}

/** The keys of the objects in a file, and what they hold; none where there is no object. */
async function keysOf(file: string, sql: RunSql, limit = ''): Promise<ReadonlyMap<string, Held>> {
  const lines = `SELECT json FROM read_ndjson_objects(${fileText(file)}, ignore_errors = true, hive_partitioning = false) ${limit}`;
  const [row] = await sql(`SELECT json_group_structure(json) AS structure FROM (${lines}) WHERE json_type(json) = 'OBJECT'`);
  const structure = JSON.parse(String(row?.structure ?? '{}')) as Readonly<Record<string, unknown>>;
  return new Map(Object.entries(structure).map(([key, held]) => [key, typeof held === 'string' ? 'values' : 'lists']));
}
