import { COUNTED_COLUMNS } from '../../../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import { nearestKey } from '../../../engine/nearest-key.js';
import { Misuse } from '../../io/io.js';

/** The columns of an extract that hold text. */
export const TEXT_COLUMNS = ['id', 'municipality', 'benefit'] as const;

/** Every column an extract of counted columns can have. */
export const EXTRACT_COLUMNS: readonly string[] = [...TEXT_COLUMNS, ...COUNTED_COLUMNS];

/** The columns of a header. One error tells of every column that is not known, stands twice or is missing. */
export function columnsOfHeader(cells: readonly string[], needed: readonly string[]): readonly string[] {
  const faults = cells.flatMap((cell, place) => {
    if (!EXTRACT_COLUMNS.includes(cell)) return [`${JSON.stringify(cell)} is not a known column${guess(cell)}`];
    return cells.indexOf(cell) < place ? [`${cell} stands twice`] : [];
  });
  const missing = needed.filter((column) => !cells.includes(column));
  if (missing.length > 0)
    faults.push(`missing: ${missing.join(', ')} (a cell may be empty, a column that is asked for may not be left out)`);
  if (faults.length === 0) return cells;
  throw new Misuse(['the header of the CSV file cannot be read:', ...faults.map((fault) => `  ${fault}`), known()].join('\n'));
}

function guess(cell: string): string {
  const nearest = nearestKey(cell, EXTRACT_COLUMNS);
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

function known(): string {
  return `Known columns: ${EXTRACT_COLUMNS.join(', ')}`;
}
