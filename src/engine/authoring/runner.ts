import { type Cite, resolver, type Sources } from '../citation.js';
import type { Day } from '../day.js';
import type { Listed } from '../fact-types.js';
import { missingDays } from '../listed.js';
import type { Period } from '../period.js';
import { type Ask, awaiting, gap, lacking, type Unsettled } from '../reading.js';
import { Shown } from '../shown.js';
import { Exit, orExit } from './exit.js';
import type { RuleAt, Showable } from './rule-at.js';
import { type Register, restsOf, stepsOf, type Told } from './steps.js';
import { citeOf, type Ruling, type Under } from './tables.js';

/** What a runner turns to for rows and citations. */
export interface Surroundings extends Pick<Register, 'act'> {
  readonly sources: Sources;
  /** The facts that only a human can settle. */
  readonly judged: ReadonlySet<string>;
  /** The row of a table on the day judged or another, or the gap where none governs. */
  rowOn(table: string, on: Day, isAnother?: boolean): Ruling<unknown> | Unsettled<never>;
  /** The option by which a question is settled before any case is seen: that way is taken first, and it is its steps that are kept. */
  settled(reading: string): string | undefined;
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
 * but the facts asks nothing and lacks nothing: it is simply called.
 */
export function runner<F>(rule: Rule<unknown>, cite: Cite, around: Surroundings): (facts: F, on: Day, ask: Ask<never>) => unknown {
  if (rule.length < 2) return rule as unknown as (facts: F) => unknown;
  const register: Register = { act: around.act, resolve: resolver(around.sources) };
  let facts: F;
  let on: Day;
  let told: Told[] = [];
  let read: Cite[] = [];
  let assumed: Record<string, string> = {};
  let asked: Question[] = [];
  const shared = new Map<string, unknown>();

  const rowOf = (table: string, day: Day = on): Ruling<unknown> => {
    const row = orExit(around.rowOn(table, day, day !== on));
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
      const options = firstOf(Object.keys(answers), around.settled(reading));
      const place = asked.push({ reading, options });
      const [first, ...others] = options as [string, ...string[]];
      assumed[reading] = first;
      const answer = answers[first]?.();
      if (asked.length === place && others.every((other) => comesTo(answers[other] as () => unknown, answer))) {
        asked.pop();
        delete assumed[reading];
      }
      return answer;
    },
    once: (name: string, of: () => unknown) => {
      if (!shared.has(name)) shared.set(name, of());
      return shared.get(name);
    },
    need: (fact: keyof F & string, days?: Period) => {
      const value = facts[fact];
      const missing = days && missingDays(value as Listed<unknown> | undefined, days);
      if (value === undefined || missing !== undefined) throw new Exit(around.judged.has(fact) ? awaiting(fact) : lacking(fact, missing));
      return value;
    },
    lack: (...given: Parameters<typeof lacking>) => {
      throw new Exit(lacking(...given));
    },
    judge: (...given: Parameters<typeof awaiting>) => {
      throw new Exit(awaiting(...given));
    },
    gap: (...given: Parameters<typeof gap>) => {
      throw new Exit(gap(...given));
    },
    row: rowOf,
    rowIfAny: (table: string, day: Day = on) => {
      const found = around.rowOn(table, day, day !== on);
      return 'unsettled' in found ? undefined : rowOf(table, day);
    },
    cite: (under: Under) => {
      const stands = citeOf(under, around.act);
      read.push(stands);
      return register.resolve(stands);
    },
    show: <V extends Showable>(step: string, value: V, unit: string, under?: Under) => {
      told.push([step, value, unit, under]);
      return value;
    },
  } as unknown as RuleAt<never, never, never>;

  /** Whether another way answers the same: then the rule need not be run for it. What it shows, reads or asks does not count. */
  const comesTo = (other: () => unknown, first: unknown): boolean => {
    const [shown, rows, questions, taken] = [told.length, read.length, asked.length, assumed];
    assumed = { ...assumed };
    try {
      const answer = other();
      return (
        asked.length === questions && (answer === first || (typeof answer === 'object' && JSON.stringify(answer) === JSON.stringify(first)))
      );
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
      return { answer: new Shown(answer, stepsOf(told, cite, register), restsOf(read, told, register)), asked };
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
    shared.clear();
    return ways(run({}), 0, {}, ask);
  };
}

function firstOf(options: readonly string[], first: string | undefined): readonly string[] {
  return first === undefined ? options : [first, ...options.filter((option) => option !== first)];
}
