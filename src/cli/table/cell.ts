import { isDay } from '../../engine/day.js';
import { municipalityNamed } from '../../register/names.js';
import { type Delimiter, numberCell } from '../input/csv.js';
import { parseText } from '../input/json-text.js';
import { withoutNull } from '../input/without-null.js';
import type { CellKind, Named } from './cell-kind.js';
import { plain } from './plain.js';

/** What a cell holds: nothing, a value, or what was expected of it. */
export type CellRead = { readonly value?: unknown; readonly expected?: never } | { readonly expected: string };

/** An empty cell, and what databases write for one. */
export function isUnknown(cell: string): boolean {
  return cell === '' || /^null$/i.test(cell);
}

/** Reads a cell as what its column holds; an empty one, and `NULL`, is unknown. */
export function readCell(cell: string, kind: CellKind, delimiter: Delimiter): CellRead {
  if (isUnknown(cell)) return {};
  if (typeof kind === 'object') return namedCell(cell, kind);
  switch (kind) {
    case 'number':
      return numberCell(cell, delimiter);
    case 'whole':
      return wholeCell(cell, delimiter);
    case 'amount':
      return amountCell(cell, delimiter);
    case 'day':
      return { value: dayCell(cell) };
    case 'truth':
      return truthCell(cell);
    case 'list':
      return NO_ITEMS.has(cell.toLowerCase()) ? { value: [] } : jsonCell(cell);
    case 'json':
      return jsonCell(cell);
    case 'municipality':
      return { value: municipalityNamed(cell) ?? cell };
    case 'text':
      return { value: cell };
  }
}

/** What stands in a cell for a list of nothing: an empty cell is unknown. */
const NO_ITEMS: ReadonlySet<string> = new Set(['ingen', 'none']);

function namedCell(cell: string, { names, words }: Named): CellRead {
  const value = names.get(plain(cell));
  return value === undefined && words !== undefined ? { expected: `one of these words: ${words.join(', ')}` } : { value: value ?? cell };
}

/** A number for a fact that has no decimals: one with some is read, for the check of facts to tell its range. */
function wholeCell(cell: string, delimiter: Delimiter): CellRead {
  const read = numberCell(cell, delimiter);
  return 'expected' in read && read.expected.startsWith('a number') ? { expected: 'a whole number such as 12' } : read;
}

const DECIMAL_COMMA = /^(-?\d+),(\d{1,2})$/;
const THOUSANDS = /^-?\d{1,3}(\.\d{3})+,\d{1,2}$/;
const EITHER = /^-?\d{1,3}\.\d{3}$/;

/** An amount with a comma, as in Danish, or a point before its øre; `1.234` may be either of two and is refused. */
function amountCell(cell: string, delimiter: Delimiter): CellRead {
  if (EITHER.test(cell))
    return cell.endsWith('0')
      ? numberCell(cell, ';')
      : { expected: `an amount without a point for thousands, such as ${cell.replace('.', '')}` };
  if (DECIMAL_COMMA.test(cell)) return { value: cell.replace(DECIMAL_COMMA, '$1.$2') };
  if (THOUSANDS.test(cell) && delimiter === ';') return { value: cell.replaceAll('.', '').replace(',', '.') };
  return { value: cell };
}

const DAY_FIRST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;

/** A day as it is written in Danish, day first, as `YYYY-MM-DD`; what is no day stays as it stands, so that it is refused as it stands. */
function dayCell(cell: string): string {
  const written = cell.replace(
    DAY_FIRST,
    (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return isDay(written) ? written : cell;
}

const TRUTHS: Readonly<Record<string, boolean>> = {
  ja: true,
  nej: false,
  true: true,
  false: false,
  sand: true,
  falsk: false,
  j: true,
  n: false,
  '1': true,
  '0': false,
};

function truthCell(cell: string): CellRead {
  const truth = cell.toLowerCase();
  return Object.hasOwn(TRUTHS, truth) ? { value: TRUTHS[truth] } : { expected: 'ja or nej, true or false, 1 or 0' };
}

function jsonCell(cell: string): CellRead {
  const { value, problem } = parseText(cell, 'JSON');
  return problem === undefined ? { value: withoutNull(value) } : { expected: 'JSON in quotes, its own quotes doubled' };
}
