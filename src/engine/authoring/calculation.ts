import type * as z from 'zod';
import { type Calculation, calculationsOf } from '../calculation.js';
import type { CalculatedAt, Worked } from '../calculation-definition.js';
import type { Day } from '../day.js';
import { type Provenance, provenanceOf, type Register } from '../definition.js';
import { freeze } from '../freeze.js';
import type { Timeline } from '../governing.js';
import type { Problem } from '../problem.js';
import { isPending, type Pending, type Readings, type Text } from '../reading.js';
import { Shown } from '../shown.js';
import type { Row } from '../timeline.js';
import type { Known } from './build.js';
import { record, zodOf } from './compound-kinds.js';
import { type Declared, withDeclared } from './declared.js';
import { factsIn } from './facts-in.js';
import type { FactsOf, Kinds, ValuesOf } from './kind.js';
import type { RuleAt } from './rule-at.js';
import { runner } from './runner.js';
import type { ReadingsShown } from './scheme.js';
import type { Rule } from './surroundings.js';
import {
  type HeldBy,
  type NoReadings,
  type ParametersFile,
  type ReadingsOf,
  type Ruling,
  rowsOf,
  type TableOf,
  tablesOf,
} from './tables.js';

/** What a calculation can turn to besides the facts: it has no day of its own, for it dates each item by itself. */
export interface CalculationAt<P, R, F> extends Omit<RuleAt<P, R, F>, 'on' | 'row' | 'rowIfAny' | 'settled'> {
  /** The row that governs on a day; where none does, the calculation ends with that. */
  row<N extends TableOf<P>>(table: N, on: Day): Ruling<HeldBy<P, N>>;
  /** The same of a table that is for some days only. */
  rowIfAny<N extends TableOf<P>>(table: N, on: Day): Ruling<HeldBy<P, N>> | undefined;
  /** The rows of all days. */
  timeline<N extends TableOf<P>>(table: N): Timeline<HeldBy<P, N>>;
}

/** The same for rules that stand in a file of their own: `CalculatingAt<typeof parameters, typeof readings, Facts>`. */
export type CalculatingAt<P, J = object, F = unknown> = CalculationAt<P, ReadingsOf<J>, F>;

/** What an author states of a calculation. */
export interface CalculationStated<S extends Kinds, P extends ParametersFile, J, V extends Kinds, N extends keyof S & string, L> {
  readonly id: string;
  /** The folder whose rule data it reads; left out where it is called like the calculation. */
  readonly folder?: string;
  readonly title: Text;
  /** `register.json`; left out, the register all schemes share. */
  readonly register?: Register;
  /** The act of provisions that are named without one. */
  readonly source?: string;
  /** `parameters.json`. */
  readonly parameters: P;
  /** `readings.json`; left out where there is no open question. */
  readonly readings?: J;
  /** The tables of amounts that a caller may complete where we have read none. */
  readonly suppliable?: readonly TableOf<NoInfer<P>>[];
  readonly facts: S;
  /** The facts without which nothing can be calculated: all that are missing are asked for at once. */
  readonly needs: readonly N[];
  readonly value: V;
  /** Contradictions among the facts. */
  problems?(facts: FactsOf<S>): Problem | readonly Problem[] | false | undefined;
  /** What of a value must differ for a reading to matter; left out, all of it. */
  compared?(value: ValuesOf<V>): unknown;
  /** What the tables come to for every case alike, worked out once under the options. */
  law?(at: Pick<CalculationAt<P, never, never>, 'timeline'>): L;
  of(facts: Known<FactsOf<S>, N, Exclude<keyof S, N> & keyof S>, at: CalculationAt<P, ReadingsOf<J>, FactsOf<S>>, law: L): ValuesOf<V>;
}

/** A calculation, and what it was stated with. */
export interface StatedCalculation<F, R extends Readings, V> extends Calculation<F, R, V> {
  readonly declared: Declared;
}

/** Binds `defineCalculation` to a package and its register. */
export function defineCalculations(shared: Provenance) {
  return function defineCalculation<
    const S extends Kinds,
    P extends ParametersFile,
    const V extends Kinds,
    const N extends keyof S & string,
    J = NoReadings,
    L = undefined,
  >(stated: CalculationStated<S, P, J, V, N, L>): StatedCalculation<FactsOf<S>, ReadingsShown<J>, ValuesOf<V>> {
    type F = FactsOf<S>;
    type Value = ValuesOf<V>;
    const { id, folder = id, title, source: act, parameters, readings = {}, suppliable = [], needs, problems, compared } = stated;
    const provenance = provenanceOf(shared, stated);
    const facts = factsIn<F>(stated.facts);
    const { judged } = facts;
    /** Reads what the tables come to under options, and binds the rule to it. */
    const runUnder = ({ timeline, ask, settled }: CalculatedAt<Readings>) => {
      const read = (table: string) => timeline(table, rowsOf(parameters, table as TableOf<P>));
      const named = new Map<object, Ruling<unknown>>();
      const rowOn = (table: string, on: Day): Ruling<unknown> | Pending<never> => {
        const found = read(table).on(on);
        if (isPending(found)) return found as Pending<never>;
        const row = named.get(found) ?? ({ ...found, table } as Ruling<unknown>);
        named.set(found, row);
        return row;
      };
      const law = freeze(stated.law?.({ timeline: read as never }) as L);
      let whole: object | undefined;
      const rule: Rule<Value> = (accepted, at) => {
        whole ??= Object.assign(Object.create(at), { timeline: read }) as object;
        return stated.of(accepted, whole as never, law);
      };
      const run = runner<F>(
        rule,
        { title: provenance.package, provision: id },
        { sources: provenance.sources, act, judged, rowOn, chosen: settled },
      );
      const at = { on: parameters.covered.to, ask: comparing(ask as never, compared) };
      return (given: F) => workedIn<Value>(run(given, at));
    };
    const runs = new WeakMap<CalculatedAt<Readings>, ReturnType<typeof runUnder>>();
    const defined = calculationsOf(provenance)<F, Readings, Value>({
      ...{ id, title, facts, needs, scheme: folder, readings: readings as Readings, parameters, covered: parameters.covered },
      suppliable: Object.fromEntries(suppliable.map((table) => [table, rowsOf(parameters, table) as readonly Row<never>[]])),
      ...(problems && { problems: (given: F) => [problems(given) || []].flat() }),
      of: (given, at) => {
        const run = runs.get(at) ?? runUnder(at);
        runs.set(at, run);
        return run(given);
      },
      valueSchema: () => zodOf(record(stated.value)) as unknown as z.ZodType<Value>,
    });
    const declare = () => ({ facts: stated.facts, award: stated.value, tables: tablesOf(parameters), sources: provenance.sources });
    return withDeclared(defined as unknown as Calculation<F, ReadingsShown<J>, Value>, declare);
  };
}

/** Asks as usual, comparing what of a value must differ. */
function comparing(ask: (...given: unknown[]) => unknown, compared: ((value: never) => unknown) | undefined): never {
  if (compared === undefined) return ask as never;
  const biting = (answer: unknown) => compared((answer instanceof Shown ? answer.answer : answer) as never);
  return ((reading: string, answers: object) => ask(reading, answers, biting)) as never;
}

/** What was worked out, and for each candidate of an open answer. */
function workedIn<V>(answer: unknown): Worked<V> | Pending<Worked<V>> {
  if (answer instanceof Shown) return { value: answer.answer as V, working: answer.working, basis: answer.basis };
  if (!isPending(answer)) return { value: answer as V, working: [] };
  if (answer.pending !== 'reading') return answer as Pending<never>;
  return { ...answer, candidates: answer.candidates.map((candidate) => workedIn<V>(candidate)) } as Pending<Worked<V>>;
}
