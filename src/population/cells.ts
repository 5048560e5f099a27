import { stateOf } from './judge.js';
import { type Comparison, type Criterion, leavesIn, type Measure, type Naming } from './measure.js';

/** A figure that numbers of a column are told apart by: those from it on, or only those above it. */
export interface Cut {
  readonly figure: number;
  readonly above: boolean;
}

/** Where a column has to be cut for measures: numbers between the same cuts say the same under all of them. */
export function cutsIn<C extends string>(measures: readonly Measure<C>[], column: C): readonly Cut[] {
  return leavesOf(measures).flatMap(({ leaf }) => ('column' in leaf && leaf.column === column ? [cutAt(leaf)] : []));
}

function cutAt({ is, than }: Comparison): Cut {
  return { figure: than, above: is === '>' || is === '<=' };
}

/** How many sides cuts have: one more than there are, and one for what is unknown. */
export function sidesOf({ length }: readonly Cut[]): number {
  return length + 2;
}

/** How many cuts a number has passed; what is unknown is on a side of its own. */
export function sideOf(number: number | null | undefined, cuts: readonly Cut[]): number {
  if (number === undefined || number === null || Number.isNaN(number)) return cuts.length + 1;
  let passed = 0;
  for (let place = 0; place < cuts.length; place += 1) {
    const { figure, above } = cuts[place] as Cut;
    if (number > figure || (!above && number === figure)) passed += 1;
  }
  return passed;
}

/** Tells apart columns of text by the lists of names in which they are: those of one number say the same under all measures. */
export function listsIn<C extends string>(measures: readonly Measure<C>[]): (texts: Readonly<Record<string, string>>) => number {
  const lists = new Map<string, Criterion<C>>();
  for (const { criterion, leaf } of leavesOf(measures)) if ('text' in leaf) lists.set(JSON.stringify(leaf), { ...criterion, test: leaf });
  return stateOf<C>({ id: 'names', by: [], counted: [], asked: [...lists.values()] }) as ReturnType<typeof listsIn>;
}

interface Leaf<C extends string> {
  readonly criterion: Criterion<C>;
  readonly leaf: Comparison<C> | Naming;
}

function leavesOf<C extends string>(measures: readonly Measure<C>[]): Leaf<C>[] {
  const criteria = measures.flatMap(({ counted, asked }) => [...counted, ...asked]);
  return criteria.flatMap((criterion) => leavesIn(criterion.test).map((leaf) => ({ criterion, leaf })));
}
