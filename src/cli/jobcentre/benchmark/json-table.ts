import { parseJson } from '../../input/json-text.js';
import { Misuse } from '../../io/io.js';
import type { Table } from './table.js';

const EXPECTED = 'a list of objects, one for each municipality';

/** Reads a JSON list of objects as a table, whose columns are those of the first object. */
export function jsonTable(file: string, bytes: Buffer): Table {
  const parsed = parseJson(bytes, EXPECTED);
  if (parsed.problem !== undefined) throw new Misuse(`the benchmark ${file} cannot be read:`, [parsed.problem]);
  const { value } = parsed;
  if (!Array.isArray(value) || !value.every(isObject)) throw new Misuse(`the benchmark ${file} cannot be read: expected ${EXPECTED}`);
  return { leftOut: [], columns: Object.keys(value[0] ?? {}), rows: value.map((cells, place) => ({ place: `entry ${place + 1}`, cells })) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
