import { alike } from '../alike.js';
import type { Cite } from '../citation.js';
import type { Day } from '../day.js';
import type { Period } from '../period.js';
import { type Ask, awaiting, gap, lacking, type Unsettled } from '../reading.js';
import { Shown } from '../shown.js';
import { Exit, orExit } from './exit.js';
import type { RuleAt, Showable } from './rule-at.js';
import { type Register, restsOf, stepWriter, type Told } from './steps.js';
import type { Ruling, Under } from './tables.js';
import { type Answered, type Assumed, NOTHING, type Question } from './way.js';

/** What a runner turns to for rows and citations. */
export interface Surroundings extends Register {
  /** The facts that only a human can settle. */
  readonly judged: ReadonlySet<string>;
  /** The row of a table on a day, or the gap where none governs. */
  rowOn(table: string, on: Day): Ruling<unknown> | Unsettled<never>;
}

/** A rule as an author writes it. */
export type Rule<T> = (facts: never, at: RuleAt<never, never, never>) => T;

/**
 * Runs a rule once, and again for each other way in which an open question that it asks may be answered. A rule that takes nothing
 * but the facts asks nothing and lacks nothing: it is simply called.
 */
export function runner<F>(rule: Rule<unknown>, cite: Cite, around: Surroundings): (facts: F, on: Day, ask: Ask<never>) => unknown {
  if (rule.length < 2) return rule as unknown as (facts: F) => unknown;
  const stepsOf = stepWriter(cite, around);
  let facts: F;
  let on: Day;
  const told: Told[] = []; // of which so many count: the places are used again by the next run
  let shown = 0;
  let read: Cite[] = [];
  let assumed: Assumed = NOTHING;
  let asked: Question[] = [];
  /** The readings that were asked in this run and made no difference there. */
  let indifferent: string[] = [];
  let known: Answered | undefined;

  const rowOf = (table: string): Ruling<unknown> => {
    const row = orExit(around.rowOn(table, on));
    read.push(row.cite);
    return row;
  };
  const at = {
    get on() {
      return on;
    },
    ask: (reading: string, answers: Readonly<Record<string, () => unknown>>) => {
      const option = assumed[reading];
      if (option !== undefined) return known?.reading === reading ? again(known) : answers[option]?.();
      const options = Object.keys(answers);
      const question: Question = { reading, options };
      const place = asked.push(question);
      const [first, ...others] = options as [string, ...string[]];
      const before = assumed;
      assumed = { ...before, [reading]: first };
      const answer = answers[first]?.();
      if (asked.length === place && others.every((other) => comesTo(other, answers, answer, question))) {
        asked.pop();
        assumed = before;
        indifferent.push(reading);
      }
      return answer;
    },
    need: (fact: keyof F & string, days?: Period) => {
      const value = facts[fact];
      if (value === undefined) throw new Exit(around.judged.has(fact) ? awaiting(fact) : lacking(fact, days));
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
    rowIfAny: (table: string) => {
      const found = around.rowOn(table, on);
      return 'unsettled' in found ? undefined : rowOf(table);
    },
    show: <V extends Showable>(step: string, value: V, unit: string, under?: Under) => {
      told[shown] = [step, value, unit, under];
      shown += 1;
      return value;
    },
  } as unknown as RuleAt<never, never, never>;

  /** Whether another way answers the same: then the rule need not be run for it. What it shows, reads or asks does not count. */
  const comesTo = (option: string, answers: Readonly<Record<string, () => unknown>>, first: unknown, question: Question): boolean => {
    const [steps, rows, questions, taken] = [shown, read.length, asked.length, assumed];
    try {
      const answer = answers[option]?.();
      if (asked.length !== questions) return false;
      if (alike(answer, first)) return true;
      const found = { reading: question.reading, option, answer, told: told.slice(steps, shown), read: read.slice(rows) };
      if (!indifferent.includes(question.reading)) question.other = found;
      return false;
    } catch (reason) {
      if (reason instanceof Exit) return false;
      throw reason;
    } finally {
      [shown, read.length, asked.length, assumed] = [steps, rows, questions, taken];
    }
  };

  /** Answers as was found before. */
  const again = (found: Answered): unknown => {
    known = undefined;
    for (const step of found.told) told[shown++] = step;
    read.push(...found.read);
    return found.answer;
  };

  /** Runs the rule once; what it asked stands in `asked`. */
  const run = (under: Assumed, other?: Answered): unknown => {
    assumed = under;
    known = other;
    shown = 0;
    if (read.length > 0) read = [];
    if (asked.length > 0) asked = [];
    if (indifferent.length > 0) indifferent = [];
    try {
      const answer = rule(facts as never, at);
      if (shown === 0 && read.length === 0) return answer;
      return new Shown(answer, stepsOf(told, shown), restsOf(read, told, shown, around));
    } catch (reason) {
      if (reason instanceof Exit) return reason.lacks;
      throw reason;
    }
  };

  /** The questions of a run, one inside the other; the ways not yet taken are run when the engine looks at them. */
  const ways = (answer: unknown, questions: readonly Question[], under: Assumed, ask: Ask<never>): unknown => {
    const [next, ...inner] = questions;
    if (next === undefined) return answer;
    const answers = next.options.map((option, index) => {
      const more = { ...under, [next.reading]: option };
      const way = () => {
        if (index === 0) return ways(answer, inner, more, ask);
        const other = run(more, next.other?.option === option ? next.other : undefined);
        return ways(other, asked, more, ask);
      };
      return [option, way] as const;
    });
    return (ask as unknown as (...given: unknown[]) => unknown)(next.reading, Object.fromEntries(answers));
  };

  return (given, day, ask) => {
    facts = given;
    on = day;
    const answer = run(NOTHING);
    return asked.length === 0 ? answer : ways(answer, asked, NOTHING, ask);
  };
}
