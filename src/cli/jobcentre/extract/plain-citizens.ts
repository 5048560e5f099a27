import type { CountedCells } from '../../../register/counted-cells.js';
import type { Line } from '../../input/lines.js';
import { MOST_AT_ONCE } from './bloom-filter.js';
import type { DoubtingIds } from './duplicates.js';
import { idIn, plainLine, readPlain } from './plain-line.js';

/** Counts citizens whose lines are plain, with no object, list or text made for any of them. */
export interface PlainCitizens {
  /** Takes the lines from a place on, and answers the place of the first that is not plain. */
  take(lines: readonly Line[], from: number): number;
  /** How many were left in doubt. */
  readonly doubts: number;
}

/** Counts them by cells, those who are certainly met for the first time. */
export function plainCitizens(cells: CountedCells, ids: DoubtingIds): PlainCitizens {
  const read = plainLine();
  const at = new Int32Array(MOST_AT_ONCE);
  let doubts = 0;
  const note = (line: Line, place: number): boolean => {
    if (!readPlain(line, read)) return false;
    const cell = cells.cellOf(read);
    if (cell < 0) return false;
    at[place] = cell;
    ids.put(place, line.block, read.idFrom, read.idTo);
    return true;
  };
  const doubt = (line: Line) => {
    doubts += 1;
    readPlain(line, read);
    ids.doubt(idIn(line, read), line.number);
  };
  /** Takes a few of them; where fewer than there were room for, the next one is not plain. */
  const takeSome = (lines: readonly Line[], from: number, room: number): number => {
    let count = 0;
    while (count < room && note(lines[from + count] as Line, count)) count += 1;
    const met = ids.meetPut(count);
    for (let place = 0; place < count; place += 1) {
      if (met[place] === 0) cells.add(at[place] as number);
      else doubt(lines[from + place] as Line);
    }
    return count;
  };
  return {
    take: (lines, from) => {
      for (let place = from; place < lines.length; ) {
        const room = Math.min(MOST_AT_ONCE, lines.length - place);
        const taken = takeSome(lines, place, room);
        place += taken;
        if (taken < room) return place;
      }
      return lines.length;
    },
    get doubts() {
      return doubts;
    },
  };
}
