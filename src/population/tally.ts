import { type Measure, statesOf } from './measure.js';

/** How many citizens of one group are in each state; the place in the list is the state. */
export interface TallyGroup {
  /** What the group is told apart by, in the order of the measure's `by`. */
  readonly by: readonly string[];
  /** Citizens by state: see `stateOf`. */
  readonly states: readonly number[];
}

/**
 * What a measure found in a population, or in a part of it: plain data, a few numbers for every group. Tallies of parts merge
 * to the tally of the whole, in any order and any grouping.
 */
export interface Tally {
  /** Id of the measure. */
  readonly measure: string;
  /** In order of what they are told apart by; groups without citizens are left out. */
  readonly groups: readonly TallyGroup[];
}

/** Counts citizens into a tally. */
export interface TallyCounter {
  /** Counts one citizen, or so many, of a group in a state; `by` in the order of the measure. */
  add(by: readonly string[], state: number, citizens?: number): void;
  /** The tally so far. */
  tally(): Tally;
}

/** The groups told apart by one name after the other: a tree, so that nothing is joined for every citizen. */
interface Node {
  readonly next: Map<string, Node>;
  group?: { readonly by: readonly string[]; readonly states: number[] };
}

/**
 * Begins a tally.
 * @example
 * const { add, tally } = tallyCounter({ id: 'm', asked: [] });
 * add(['aarhus'], 2);
 * tally().groups // => [{ by: ['aarhus'], states: [0, 0, 1] }]
 */
export function tallyCounter(measure: Pick<Measure, 'id' | 'asked'>): TallyCounter {
  const size = statesOf(measure);
  const root: Node = { next: new Map() };
  const groups: { readonly by: readonly string[]; readonly states: number[] }[] = [];
  return {
    add: (by, state, citizens = 1) => {
      let node = root;
      for (const name of by) {
        let next = node.next.get(name);
        if (next === undefined) {
          next = { next: new Map() };
          node.next.set(name, next);
        }
        node = next;
      }
      if (node.group === undefined) {
        node.group = { by: [...by], states: new Array<number>(size).fill(0) };
        groups.push(node.group);
      }
      const { states } = node.group;
      states[state] = (states[state] as number) + citizens;
    },
    tally: () =>
      tallyOf(
        measure.id,
        groups.map(({ by, states }) => ({ key: keyOf(by), by, states: [...states] })),
      ),
  };
}

/**
 * The tally of nobody: merged with any other it changes nothing.
 * @example
 * const tally = { measure: 'm', groups: [{ by: ['aarhus'], states: [0, 2, 1] }] };
 * mergeTallies(emptyTally({ id: 'm' }), tally) // => tally
 */
export function emptyTally(measure: Pick<Measure, 'id'>): Tally {
  return { measure: measure.id, groups: [] };
}

/**
 * Merges tallies of one measure.
 * @throws Error where they are of different measures
 * @example
 * const part = (citizens: number) => ({ measure: 'm', groups: [{ by: ['aarhus'], states: [0, citizens] }] });
 * mergeTallies(part(2), part(3)).groups // => [{ by: ['aarhus'], states: [0, 5] }]
 */
export function mergeTallies(first: Tally, ...more: readonly Tally[]): Tally {
  const groups = new Map<string, { key: string; by: readonly string[]; states: number[] }>();
  for (const { measure, groups: others } of [first, ...more]) {
    if (measure !== first.measure) throw new Error(`Tallies of "${first.measure}" and "${measure}" count different things`);
    for (const { by, states } of others) {
      const key = keyOf(by);
      const sum = groups.get(key)?.states;
      groups.set(key, { key, by, states: states.map((citizens, state) => citizens + (sum?.[state] ?? 0)) });
    }
  }
  return tallyOf(first.measure, [...groups.values()]);
}

function tallyOf(measure: string, groups: readonly (TallyGroup & { readonly key: string })[]): Tally {
  const inOrder = groups.filter(({ states }) => states.some((citizens) => citizens > 0)).sort((a, b) => (a.key < b.key ? -1 : 1));
  return { measure, groups: inOrder.map(({ by, states }) => ({ by, states })) };
}

function keyOf(by: readonly string[]): string {
  return by.join('\u0000');
}
