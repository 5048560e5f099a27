import { checkColumns } from './check-columns.js';
import type { Columns, NumberColumn, TextColumn } from './column.js';
import { type Comparison, type Measure, statesOf, type Test } from './measure.js';
import { type Tally, tallying } from './tally.js';
import { NO, TRUTHS, UNKNOWN, YES } from './truth.js';

export type { Columns, NumberColumn, TextColumn } from './column.js';

/** So many citizens are judged at a time: what is noted of them stays in the processor's cache. */
const CHUNK = 8_192;

/** Writes the truth of a test for the citizens from `start` into the first `length` places of `out`. */
type Fill = (out: Uint8Array, start: number, length: number) => void;

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
  const digits = [
    fillOf({ all: measure.counted.map(({ test }) => test) }, columns),
    ...measure.asked.map(({ test }) => fillOf(test, columns)),
  ];
  const truth = new Uint8Array(CHUNK);
  const size = statesOf(measure);
  const groups = columns.by.reduce((product, { names }) => product * names.length, 1);
  const counts = new Float64Array(groups * size);
  const cells = new Uint32Array(CHUNK);
  for (let start = 0; start < columns.length; start += CHUNK) {
    const length = Math.min(CHUNK, columns.length - start);
    cells.fill(0);
    for (const { codes, names } of columns.by) append(cells, names.length, codes, start, length);
    for (const fill of digits) {
      fill(truth, start, length);
      append(cells, TRUTHS, truth, 0, length);
    }
    for (let i = 0; i < length; i++) {
      const cell = cells[i] as number;
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return readOut(measure, columns, counts);
}

/** Appends a digit of some base to the number of every citizen. */
function append(cells: Uint32Array, base: number, digits: TextColumn['codes'], start: number, length: number): void {
  for (let i = 0; i < length; i++) cells[i] = (cells[i] as number) * base + (digits[start + i] as number);
}

function readOut<C extends string>(measure: Measure<C>, { by }: Columns<C>, counts: Float64Array): Tally {
  const tally = tallying(measure);
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

function fillOf<C extends string>(test: Test<C>, columns: Columns<C>): Fill {
  if ('column' in test) return comparing(test, columns.numbers[test.column]);
  const [parts, keep] = 'all' in test ? [test.all, keepLeast] : [test.any, keepGreatest];
  const [first, ...more] = parts.map((part) => fillOf(part, columns));
  if (first === undefined) return (out) => out.fill('all' in test ? YES : NO);
  const one = new Uint8Array(CHUNK);
  return (out, start, length) => {
    first(out, start, length);
    for (const fill of more) {
      fill(one, start, length);
      keep(out, one, length);
    }
  };
}

function keepLeast(out: Uint8Array, other: Uint8Array, length: number): void {
  for (let i = 0; i < length; i++) out[i] = Math.min(out[i] as number, other[i] as number);
}

function keepGreatest(out: Uint8Array, other: Uint8Array, length: number): void {
  for (let i = 0; i < length; i++) out[i] = Math.max(out[i] as number, other[i] as number);
}

/**
 * One loop for each comparison: a loop that is told which at every step is slower by half. A value that is neither within nor
 * without, NaN, is unknown, which lies in the middle: no step branches.
 */
function comparing({ is, than }: Comparison, column: NumberColumn | undefined): Fill {
  if (column === undefined) return (out) => out.fill(UNKNOWN);
  const loops: Readonly<Record<Comparison['is'], Fill>> = {
    '>=': (out, start, length) => {
      for (let i = 0; i < length; i++) {
        const v = column[start + i] as number;
        out[i] = UNKNOWN + +(v >= than) - +(v < than);
      }
    },
    '>': (out, start, length) => {
      for (let i = 0; i < length; i++) {
        const v = column[start + i] as number;
        out[i] = UNKNOWN + +(v > than) - +(v <= than);
      }
    },
    '<=': (out, start, length) => {
      for (let i = 0; i < length; i++) {
        const v = column[start + i] as number;
        out[i] = UNKNOWN + +(v <= than) - +(v > than);
      }
    },
    '<': (out, start, length) => {
      for (let i = 0; i < length; i++) {
        const v = column[start + i] as number;
        out[i] = UNKNOWN + +(v < than) - +(v >= than);
      }
    },
  };
  return loops[is];
}
