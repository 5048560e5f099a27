import type { Columns, NumberColumn, TextColumn } from './column.js';
import type { Comparison, Naming, Test } from './measure.js';

/** So many citizens are judged at a time: what is noted of them stays in the processor's cache. */
export const CHUNK = 8_192;

/**
 * A truth as two bits, that it may be and that it is: of several, `all` has the bits that all have, and `any` those that any has.
 * Less its greater bit, halved, it is the digit of a state.
 */
const [NO, UNKNOWN, YES] = [0b00, 0b01, 0b11] as const;

/** Writes the truth of a test, in bits, for the citizens from `start` into the first `length` places of `out`. */
export type Fill = (out: Uint8Array, start: number, length: number) => void;

/** How a truth is taken: alone, or as the least or the greatest of it and the one that is there already. */
type Taken = 'alone' | 'least' | 'greatest';

/** The columns that tests look at, by name. */
export interface Held<C extends string> {
  readonly numbers: Columns<C>['numbers'];
  readonly texts: ReadonlyMap<string, TextColumn>;
}

/** Makes the loops that write the truth of a test. */
export function fillOf<C extends string>(test: Test<C>, held: Held<C>, taken: Taken = 'alone'): Fill {
  const column = 'column' in test ? held.numbers[test.column] : undefined;
  if ('column' in test && column !== undefined) return comparing(test, column, taken);
  const fill = 'column' in test ? unknown : 'text' in test ? naming(test, held.texts.get(test.text)) : together(test, held);
  if (taken === 'alone') return fill;
  const one = new Uint8Array(CHUNK);
  return (out, start, length) => {
    fill(one, start, length);
    for (let i = 0; i < length; i++) {
      const [a, b] = [out[i] as number, one[i] as number];
      out[i] = taken === 'least' ? a & b : a | b;
    }
  };
}

const unknown: Fill = (out) => out.fill(UNKNOWN);

/** Each code is looked up: there are few, and many citizens. */
function naming({ among }: Naming, column: TextColumn | undefined): Fill {
  if (column === undefined) return unknown;
  const { codes, names } = column;
  const truths = Uint8Array.from(names, (name) => (among.includes(name) ? YES : NO));
  return (out, start, length) => {
    for (let i = 0; i < length; i++) out[i] = truths[codes[start + i] as number] as number;
  };
}

function together<C extends string>(test: Exclude<Test<C>, Comparison<C> | Naming>, held: Held<C>): Fill {
  const [parts, taken, none] = 'all' in test ? ([test.all, 'least', YES] as const) : ([test.any, 'greatest', NO] as const);
  const [first, ...more] = parts;
  if (first === undefined) return (out) => out.fill(none);
  const fills = [fillOf(first, held), ...more.map((part) => fillOf(part, held, taken))];
  return (out, start, length) => {
    for (const fill of fills) fill(out, start, length);
  };
}

/** Below and up to are above and from of the other sign. */
function comparing({ is, than }: Comparison, column: NumberColumn, taken: Taken): Fill {
  const loop = (is === '>=' || is === '<=' ? FROM : ABOVE)[taken];
  const sign = is === '>=' || is === '>' ? 1 : -1;
  return (out, start, length) => loop(out, column.subarray(start, start + length), sign, sign * than);
}

type Loops = Readonly<Record<Taken, (out: Uint8Array, values: NumberColumn, sign: 1 | -1, than: number) => void>>;

/**
 * One loop for each way to compare and to take: a loop that is told which at every step is slower by half. A value that is neither within
 * nor without, NaN, is unknown, which has one bit of the two: no step branches.
 */
const FROM: Loops = {
  alone: (out, values, sign, than) => {
    for (let i = 0; i < values.length; i++) {
      const v = sign * (values[i] as number);
      out[i] = (+(v >= than) << 1) | +!(v < than);
    }
  },
  least: (out, values, sign, than) => {
    for (let i = 0; i < values.length; i++) {
      const v = sign * (values[i] as number);
      out[i] = (out[i] as number) & ((+(v >= than) << 1) | +!(v < than));
    }
  },
  greatest: (out, values, sign, than) => {
    for (let i = 0; i < values.length; i++) {
      const v = sign * (values[i] as number);
      out[i] = (out[i] as number) | (+(v >= than) << 1) | +!(v < than);
    }
  },
};

const ABOVE: Loops = {
  alone: (out, values, sign, than) => {
    for (let i = 0; i < values.length; i++) {
      const v = sign * (values[i] as number);
      out[i] = (+(v > than) << 1) | +!(v <= than);
    }
  },
  least: (out, values, sign, than) => {
    for (let i = 0; i < values.length; i++) {
      const v = sign * (values[i] as number);
      out[i] = (out[i] as number) & ((+(v > than) << 1) | +!(v <= than));
    }
  },
  greatest: (out, values, sign, than) => {
    for (let i = 0; i < values.length; i++) {
      const v = sign * (values[i] as number);
      out[i] = (out[i] as number) | (+(v > than) << 1) | +!(v <= than);
    }
  },
};
