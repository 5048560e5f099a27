import type { Cite } from '../citation.js';
import type { Day } from '../day.js';
import type { Period } from '../period.js';
import { type Ask, awaiting, gap, isUnsettled, lacking, type Unsettled } from '../reading.js';
import { Shown } from '../shown.js';
import { Exit, orExit, orLacks } from './exit.js';
import type { RuleAt, Showable } from './rule-at.js';
import { isSameData } from './same-data.js';
import { type Register, restsOf, stepsOf, type Told } from './steps.js';
import type { Ruling, Under } from './tables.js';

/** What a runner turns to for rows and citations. */
export interface Surroundings extends Register {
  /** The facts that only a human can settle. */
  readonly judged: ReadonlySet<string>;
  /** The row of a table on a day, or the gap where none governs. */
  rowOn(table: string, on: Day): Ruling<unknown> | Unsettled<never>;
}

/** A rule as an author writes it. */
export type Rule<T> = (facts: never, at: RuleAt<never, never, never>) => T;

type Assumed = Readonly<Record<string, string>>;
type Outcome = unknown;

interface Question {
  readonly reading: string;
  readonly options: readonly string[];
}

/** One run of a rule: what it answered, and the questions it asked that were not assumed, each taken by its first option. */
interface Run {
  readonly answer: Outcome;
  readonly asked: readonly Question[];
}

/**
 * Runs a rule once, and again for each other way in which an open question that it asks may be answered. A rule that takes nothing
 * but the facts asks nothing: it is simply called.
 */
export function runner<F>(rule: Rule<unknown>, cite: Cite, around: Surroundings): (facts: F, on: Day, ask: Ask<never>) => unknown {
  if (rule.length < 2) return (facts) => orLacks(() => (rule as unknown as (facts: F) => unknown)(facts));
  let facts: F;
  let on: Day;
  let told: Told[] = [];
  let read: Cite[] = [];
  let assumed: Record<string, string> = {};
  let asked: Question[] = [];

  const rowOf = (table: string, day = on): Ruling<unknown> => {
    const row = orExit(around.rowOn(table, day));
    read.push(row.cite);
    return row;
  };
  const at = {
    get on() {
      return on;
    },
    ask: (reading: string, answers: Readonly<Record<string, () => unknown>>) => {
      const option = assumed[reading];
      if (option !== undefined) return answers[option]?.();
      const options = Object.keys(answers);
      const place = asked.push({ reading, options });
      const [first, ...others] = options as [string, ...string[]];
      const [shown, rows] = [told.length, read.length];
      assumed[reading] = first;
      const answer = answers[first]?.();
      const bare = asked.length === place && told.length === shown && read.length === rows;
      if (bare && others.every((other) => comesTo({ ...assumed, [reading]: other }, answers[other] as () => unknown, answer))) {
        asked.pop();
        delete assumed[reading];
      }
      return answer;
    },
    need: (fact: keyof F & string, days?: Period) => {
      const value = facts[fact];
      if (value === undefined) throw new Exit(around.judged.has(fact) ? awaiting(fact) : lacking(fact, days));
      return value;
    },
    judge: (...given: Parameters<typeof awaiting>) => {
      throw new Exit(awaiting(...given));
    },
    gap: (...given: Parameters<typeof gap>) => {
      throw new Exit(gap(...given));
    },
    row: rowOf,
    rowIfAny: (table: string, day = on) => (isUnsettled(around.rowOn(table, day)) ? undefined : rowOf(table, day)),
    show: <V extends Showable>(step: string, value: V, unit: string, under?: Under) => {
      told.push([step, value, unit, under]);
      return value;
    },
  } as unknown as RuleAt<never, never, never>;

  /** Whether another way answers the same, and neither shows, reads nor asks anything: then the rule need not be run for it. */
  const comesTo = (under: Assumed, other: () => unknown, first: unknown): boolean => {
    const [shown, rows, questions, taken] = [told.length, read.length, asked.length, assumed];
    assumed = { ...under };
    try {
      const answer = other();
      return asked.length === questions && told.length === shown && read.length === rows && isSameData(answer, first);
    } catch (reason) {
      if (reason instanceof Exit) return false;
      throw reason;
    } finally {
      [told.length, read.length, asked.length, assumed] = [shown, rows, questions, taken];
    }
  };

  const run = (under: Assumed): Run => {
    assumed = { ...under };
    told = [];
    read = [];
    asked = [];
    try {
      const answer = rule(facts as never, at);
      if (told.length === 0 && read.length === 0) return { answer, asked };
      return { answer: new Shown(answer, stepsOf(told, cite, around), restsOf(read, told, around)), asked };
    } catch (reason) {
      if (reason instanceof Exit) return { answer: reason.lacks, asked };
      throw reason;
    }
  };

  /** The questions of a run, one inside the other; the ways not yet taken are run when the engine looks at them. */
  const ways = (made: Run, depth: number, under: Assumed, ask: Ask<never>): Outcome => {
    const next = made.asked[depth];
    if (next === undefined) return made.answer;
    const answers = next.options.map((option, index) => {
      const more = { ...under, [next.reading]: option };
      return [option, () => (index === 0 ? ways(made, depth + 1, more, ask) : ways(run(more), 0, more, ask))] as const;
    });
    return (ask as unknown as (...given: unknown[]) => Outcome)(next.reading, Object.fromEntries(answers));
  };

  return (given, day, ask) => {
    facts = given;
    on = day;
    return ways(run({}), 0, {}, ask);
  };
}
