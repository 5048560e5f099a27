import type { Day } from '../day.js';
import type { Period } from '../period.js';
import type { Problem } from '../problem.js';
import type * as z from '../zod.js';
import { record, zodOf } from './compound-kinds.js';
import { type Kind, type Kinds, REFUSED, type ValuesOf } from './kind.js';
import { unexpected } from './kind-problems.js';
import { day } from './kinds.js';

/** The first day that an item may last from; an older day is a slip of the hand. */
interface Since {
  readonly since?: Day;
}

/**
 * An item of a list that lasts from one day to another, both included and not reversed, and what it bears besides; `what` names it in
 * English.
 */
export function lasting<const S extends Kinds>(what: string, parts: S, { since }: Since = {}): Kind<Period & ValuesOf<S>> {
  type Value = Period & ValuesOf<S>;
  const all = { from: day(), to: day(), ...parts };
  const late = since === undefined ? '' : ` and not before ${since}`;
  const expected = `${what} { ${Object.keys(all).join(', ')} }, from not after to${late}`;
  const whole = record(all, expected) as unknown as Kind<Value>;
  const fits = ({ from, to }: Period) => from <= to && (since === undefined || from >= since);
  return {
    ...whole,
    accept: (value) => {
      const found = whole.accept(value);
      return found !== REFUSED && fits(found) ? found : REFUSED;
    },
    problems: (value, path) =>
      whole.accept(value) === REFUSED ? (whole.problems?.(value, path) as readonly Problem[]) : [unexpected(expected, value, path)],
    schema: () => zodOf(whole).refine(fits).describe(expected) as z.ZodType<Value>,
  };
}
