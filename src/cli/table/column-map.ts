import { nearestKey } from '../../engine/nearest-key.js';
import { readWhole } from '../input/blocks.js';
import { parseJson } from '../input/json-text.js';
import { Misuse } from '../io/io.js';
import { pathLike, pathNamed } from './suggest.js';
import type { Targets } from './targets.js';

/** Which column holds what, by the name of the column; `null` for one that is not read. */
export type ColumnMap = Readonly<Record<string, string | null>>;

const EXPECTED = 'a map { "columns": { "name of a column": "path", "one that is not read": null } } as JSON';

/** Reads a map of columns; whether the paths are known is seen with the header. */
export async function mapIn(file: string): Promise<ColumnMap> {
  const { value, problem } = parseJson(await readWhole(file), EXPECTED);
  if (problem !== undefined) throw new Misuse(`the map ${file} cannot be read:`, [problem]);
  const columns = isObject(value) && Object.keys(value).length === 1 ? value.columns : undefined;
  if (!isObject(columns) || !Object.values(columns).every((path) => path === null || typeof path === 'string'))
    throw new Misuse(`the map ${file} cannot be read: expected ${EXPECTED}`);
  return columns as ColumnMap;
}

/**
 * The paths of a header, in its order; `null` where a column is not read. What the map does not name is found by its name.
 * @throws Misuse that tells every fault, and suggests a map
 */
export function pathsOf(header: readonly string[], map: ColumnMap, targets: Targets): readonly (string | null)[] {
  const paths = header.map((column) => (Object.hasOwn(map, column) ? (map[column] as string | null) : pathNamed(column, targets)));
  const faults = [
    ...header.flatMap((column, place) => faultOf(column, place, { header, paths, targets })),
    ...Object.keys(map).flatMap((column) =>
      header.includes(column) ? [] : [`the map names ${JSON.stringify(column)}, which is no column${guess(column, header)}`],
    ),
  ];
  if (faults.length === 0) return paths as readonly (string | null)[];
  throw new Misuse(
    ['the header of the CSV file cannot be read:', ...faults.map((fault) => `  ${fault}`), ...suggested(header, map, targets)].join('\n'),
  );
}

interface Mapped {
  readonly header: readonly string[];
  readonly paths: readonly (string | null | undefined)[];
  readonly targets: Targets;
}

function faultOf(column: string, place: number, { header, paths, targets }: Mapped): string[] {
  const path = paths[place];
  const named = JSON.stringify(column);
  if (header.indexOf(column) < place) return [`${named} stands twice`];
  if (path === null) return [];
  if (path === undefined) return [`${named} is not a known column`];
  if (!targets.has(path))
    return [`${named} is mapped to ${JSON.stringify(path)}, which is nothing that can be told${guess(path, [...targets.keys()])}`];
  const other = paths.indexOf(path);
  return other < place ? [`${named} and ${JSON.stringify(header[other])} both hold ${path}`] : [];
}

function guess(name: string, known: readonly string[]): string {
  const nearest = nearestKey(name, known);
  return nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`;
}

function suggested(header: readonly string[], map: ColumnMap, targets: Targets): string[] {
  const columns = Object.fromEntries(header.map((column) => [column, pathFor(column, map, targets)]));
  return [
    'A map tells what the columns hold, null for one that is not read (--map map.json):',
    JSON.stringify({ columns }, null, 2),
    `Known paths: ${[...targets.keys()].join(', ')}`,
  ];
}

function pathFor(column: string, map: ColumnMap, targets: Targets): string | null {
  const given = Object.hasOwn(map, column) ? map[column] : undefined;
  return given === null || (given !== undefined && targets.has(given)) ? (given as string | null) : (pathLike(column, targets) ?? null);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
