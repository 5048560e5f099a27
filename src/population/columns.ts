import { checkColumns } from './check-columns.js';
import type { Columns, TextColumn } from './column.js';
import { CHUNK, fillOf } from './fill.js';
import { type Measure, statesOf } from './measure.js';
import { type Tally, tallyCounter } from './tally.js';
import { TRUTHS } from './truth.js';

export type { Columns, NumberColumn, TextColumn } from './column.js';

/**
 * Tallies a population that is held as columns: the same answer as `stateOf` citizen by citizen.
 * @throws RangeError for a column that is shorter than the population, or a code without a name
 * @example
 * const measure = { id: 'talks', by: ['place'], counted: [], asked: [{ id: 'four', test: { column: 'talks', is: '>=', than: 4 }, cite: { title: 'Act', provision: '§ 1' } }] } as const;
 * const columns = { length: 2, numbers: { talks: Uint8Array.of(3, 4) }, by: [{ codes: Uint8Array.of(0, 0), names: ['aarhus'] }] };
 * tallyColumns(measure, columns).groups // => [{ by: ['aarhus'], states: [0, 0, 0, 0, 0, 0, 1, 0, 1] }]
 */
export function tallyColumns<C extends string>(measure: Measure<C>, columns: Columns<C>): Tally {
  checkColumns(measure, columns);
  const texts = new Map(measure.by.map((name, place) => [name, columns.by[place] as TextColumn]));
  const held = { numbers: columns.numbers, texts };
  const digits = [fillOf({ all: measure.counted.map(({ test }) => test) }, held), ...measure.asked.map(({ test }) => fillOf(test, held))];
  const truth = new Uint8Array(CHUNK);
  const size = statesOf(measure);
  const groups = columns.by.reduce((product, { names }) => product * names.length, 1);
  const counts = new Float64Array(groups * size);
  const cells = new Uint32Array(CHUNK);
  for (let start = 0; start < columns.length; start += CHUNK) {
    const length = Math.min(CHUNK, columns.length - start);
    place(cells, columns.by, start, length);
    for (const fill of digits) {
      fill(truth, start, length);
      appendTruth(cells, truth, length);
    }
    count(cells, length, counts);
  }
  return readOut(measure, columns, counts);
}

/** Writes the number of every citizen's group. */
function place(cells: Uint32Array, [first, ...more]: readonly TextColumn[], start: number, length: number): void {
  if (first === undefined) cells.fill(0);
  else cells.set(first.codes.subarray(start, start + length));
  for (const { codes, names } of more) append(cells, names.length, codes.subarray(start, start + length));
}

/** Appends a digit of some base to the number of every citizen. */
function append(cells: Uint32Array, base: number, digits: TextColumn['codes']): void {
  for (let i = 0; i < digits.length; i++) cells[i] = (cells[i] as number) * base + (digits[i] as number);
}

/** Appends a truth of two bits as a digit. */
function appendTruth(cells: Uint32Array, truth: Uint8Array, length: number): void {
  for (let i = 0; i < length; i++) {
    const bits = truth[i] as number;
    cells[i] = (cells[i] as number) * TRUTHS + bits - (bits >> 1);
  }
}

/** Counts one citizen in every cell that one is in. */
function count(cells: Uint32Array, length: number, counts: Float64Array): void {
  for (let i = 0; i < length; i++) {
    const cell = cells[i] as number;
    counts[cell] = (counts[cell] as number) + 1;
  }
}

function readOut<C extends string>(measure: Measure<C>, { by }: Columns<C>, counts: Float64Array): Tally {
  const tally = tallyCounter(measure);
  const size = statesOf(measure);
  for (let group = 0; group * size < counts.length; group++) {
    const names = namesOf(by, group);
    counts.subarray(group * size, (group + 1) * size).forEach((citizens, state) => {
      if (citizens > 0) tally.add(names, state, citizens);
    });
  }
  return tally.tally();
}

/** The names that a group's number stands for, read from its last digit. */
function namesOf(by: readonly TextColumn[], group: number): string[] {
  let rest = group;
  const names = by.toReversed().map((column) => {
    const name = column.names[rest % column.names.length] as string;
    rest = Math.floor(rest / column.names.length);
    return name;
  });
  return names.reverse();
}
