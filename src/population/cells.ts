import { type Counts, stateOf } from './judge.js';
import { type Criterion, leavesIn, type Measure } from './measure.js';

/** A column with figures that it is compared with. */
export type Figures<C extends string = string> = readonly [column: C, figures: readonly number[]];

/** The cell of a citizen, as two numbers: those of one cell are in the same state under every measure. */
export interface Cells<C extends string = string> {
  /** By the side of every figure on which each column is, on the figure itself, or unknown. */
  readonly ofNumbers: (counts: Counts<C>) => number;
  /** By the lists of names in which the columns of text are. */
  readonly ofTexts: (texts: Readonly<Record<string, string>>) => number;
}

/**
 * The cells into which measures part citizens. However many the measures are, each has to look only once at every cell.
 * @param besides figures by which citizens are to be parted, too
 */
export function cellsOf<C extends string>(measures: readonly Measure<C>[], besides: readonly Figures<C>[] = []): Cells<C> {
  const figures = new Map<C, Set<number>>();
  const note = (column: C, than: number) => figures.set(column, (figures.get(column) ?? new Set<number>()).add(than));
  const lists = new Map<string, Criterion<C>>();
  for (const criterion of measures.flatMap(({ counted, asked }) => [...counted, ...asked])) {
    for (const leaf of leavesIn(criterion.test)) {
      if ('column' in leaf) note(leaf.column, leaf.than);
      else lists.set(JSON.stringify(leaf), { ...criterion, test: leaf });
    }
  }
  for (const [column, more] of besides) for (const than of more) note(column, than);
  const columns = [...figures].map(([column, than]) => ({ column, than: [...than].sort((a, b) => a - b) }));
  return {
    ofNumbers: (counts) => {
      let cell = 0;
      for (const { column, than } of columns) cell = cell * (2 * than.length + 2) + placeAmong(than, counts[column]);
      return cell;
    },
    ofTexts: stateOf<C>({ id: 'names', by: [], counted: [], asked: [...lists.values()] }) as Cells<C>['ofTexts'],
  };
}

/** 0 for what is unknown; else odd between two figures, and even on one. */
function placeAmong(figures: readonly number[], value: number | null | undefined): number {
  if (value === undefined || value === null || Number.isNaN(value)) return 0;
  let below = 0;
  while (below < figures.length && value > (figures[below] as number)) below += 1;
  return 2 * below + (value === figures[below] ? 2 : 1);
}
