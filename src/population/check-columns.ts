import type { Columns, NumberColumn, TextColumn } from './column.js';
import { columnsOf, type Measure } from './measure.js';

/**
 * Holds columns against a measure.
 * @throws RangeError for a column that is shorter than the population, or a code without a name
 */
export function checkColumns<C extends string>(measure: Measure<C>, { length, numbers, by }: Columns<C>): void {
  for (const name of columnsOf(measure)) {
    const column: NumberColumn | undefined = numbers[name];
    if (column !== undefined && column.length < length)
      throw new RangeError(`The column ${name} has ${column.length} entries, expected ${length}`);
  }
  if (by.length !== measure.by.length) throw new RangeError(`${by.length} columns of text, expected ${measure.by.join(', ')}`);
  by.forEach(({ codes, names }, place) => {
    const name = measure.by[place];
    if (codes.length < length) throw new RangeError(`The column ${name} has ${codes.length} entries, expected ${length}`);
    const greatest = greatestOf(codes.subarray(0, length));
    if (greatest >= names.length) throw new RangeError(`The column ${name} has the code ${greatest}, which no name stands for`);
  });
}

function greatestOf(codes: TextColumn['codes']): number {
  let greatest = -1;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code > greatest) greatest = code;
  }
  return greatest;
}
