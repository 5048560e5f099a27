import type * as z from 'zod';
import type { Citation } from './citation.js';
import type { Facts } from './facts.js';
import type { Timeline } from './governing.js';
import type { Period } from './period.js';
import type { Problem } from './problem.js';
import type { Ask, Pending, Readings, Text } from './reading.js';
import type { Step } from './step.js';
import type { Suppliable } from './supplied.js';
import type { Row } from './timeline.js';

/** What a calculation is worked out to, and how. */
export interface Worked<V> {
  readonly value: V;
  readonly working: readonly Step[];
  /** What the value rests on beside the steps. */
  readonly basis?: readonly Citation[];
}

/** What an author states of a calculation: an account, or money between authorities, which dates each item by itself. */
export interface CalculationDefinition<F, R extends Readings, V> {
  readonly id: string;
  /** The scheme whose rule data it reads. */
  readonly scheme: string;
  readonly title: Text;
  readonly facts: Facts<F>;
  readonly readings: R;
  /** The days for which the rules were checked. */
  readonly covered: Period;
  /** The dated rows by table, and what stands beside them: for those who read them whole. */
  readonly parameters: object;
  readonly suppliable: Suppliable;
  /** The facts without which nothing can be calculated: all that are missing are asked for at once. */
  readonly needs: readonly (keyof F & string)[];
  /** Contradictions among the facts. */
  problems?(facts: F): readonly Problem[];
  of(facts: F, at: CalculatedAt<R>): Worked<V> | Pending<Worked<V>>;
  readonly valueSchema: () => z.ZodType<V>;
}

/** What a calculation can turn to besides the facts. */
export interface CalculatedAt<R> {
  /** The rows of all days, as enacted by the day of knowledge. */
  timeline<T>(name: string, rows: readonly Row<T>[]): Timeline<T>;
  /** Asks an open question of law, where the case turns on it. */
  readonly ask: Ask<R>;
  /** The option by which a question is settled before any case is seen. */
  settled(reading: string): string | undefined;
}
