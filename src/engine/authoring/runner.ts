import { type Cite, resolver } from '../citation.js';
import type { At } from '../condition.js';
import type { Day } from '../day.js';
import type { Listed } from '../fact-types.js';
import { missingDays } from '../listed.js';
import type { Period } from '../period.js';
import { type Ask, isPending } from '../reading.js';
import { isSameData } from '../same-data.js';
import { Shown } from '../shown.js';
import { EXITS, Exit, orExit, simply } from './exit.js';
import { answerOn, cut, firstOf, LOOKED, NO_PATH, optionsLeft, type Path, type Question, type Run, underAll } from './look-ahead.js';
import type { RuleAt, Showable } from './rule-at.js';
import { type Register, restsOf, stepWriter, type Told } from './steps.js';
import type { Rule, Surroundings } from './surroundings.js';
import { citeOf, type Ruling, type Under } from './tables.js';

/**
 * Runs a rule once, and again for each other way in which an open question that it asks may be answered. A rule that takes nothing
 * but the facts asks nothing: it is simply called.
 */
export function runner<F>(rule: Rule<unknown>, cite: Cite, around: Surroundings): (facts: F, at: At<never>) => unknown {
  if (rule.length < 2) return simply(rule as unknown as (facts: F) => unknown);
  const register: Register = { act: around.act, resolve: resolver(around.sources) };
  const stepsOf = stepWriter(cite, register);
  let facts: F;
  let on: Day;
  let told: Told[] = [];
  let read: Cite[] = [];
  let assumed = NO_PATH;
  let asked: Question[] = [];
  /** The questions that were answered so far, in their order, whether assumed or asked. */
  let path: Path[number][] = [];
  let looking: boolean;
  let settled: Map<string, unknown> | undefined;
  let shared: Map<string, unknown> | undefined;

  const rowOf = (table: string, day = on): Ruling<unknown> => {
    const row = orExit(around.rowOn(table, day, day !== on));
    read.push(row.cite);
    return row;
  };
  const at = {
    get on() {
      return on;
    },
    ask: (reading: string, answers: Readonly<Record<string, () => unknown>>) => {
      const option = answerOn(assumed, reading);
      if (option !== undefined) {
        path.push([reading, option]);
        return answers[option]?.();
      }
      const all = looking ? optionsLeft(Object.keys(answers), around.left?.(reading)) : Object.keys(answers);
      const options = firstOf(all, around.chosen?.(reading));
      const place = asked.push({ reading, options });
      const [first, ...others] = options as [string, ...string[]];
      const [shown, rows] = [told.length, read.length];
      const until = assumed;
      assumed = [...until, [reading, first]];
      const before = path.push([reading, first]) - 1;
      const answer = answers[first]?.();
      const bare = asked.length === place && told.length === shown && read.length === rows;
      if (bare && others.every((other) => comesTo([...until, [reading, other]], answers[other] as () => unknown, answer))) {
        asked.pop();
        cut(path, before);
        assumed = until;
      }
      return answer;
    },
    once: (name: string, of: () => unknown) => {
      shared ??= new Map();
      if (!shared.has(name)) shared.set(name, of());
      return shared.get(name);
    },
    need: (fact: keyof F & string, days?: Period) => {
      const value = facts[fact];
      const missing = days && missingDays(value as Listed<unknown> | undefined, days);
      if (value !== undefined && missing === undefined) return value;
      return around.judged.has(fact) ? EXITS.judge(fact) : EXITS.lack(fact, missing);
    },
    ...EXITS,
    row: rowOf,
    rowIfAny: (table: string, day = on) => (isPending(around.rowOn(table, day, day !== on)) ? undefined : rowOf(table, day)),
    cite: (under: Under) => {
      const stands = citeOf(under, around.act);
      read.push(stands);
      return register.resolve(stands);
    },
    show: <V extends Showable>(step: string, value: V, unit: string, under?: Under) => {
      told.push([step, value, unit, under]);
      return value;
    },
    settled: (part: () => unknown) => {
      settled ??= new Map();
      path.push(LOOKED);
      const [key, from] = [path.join(' '), path];
      const kept = [told, read, asked, assumed, path, looking] as const;
      [told, read, asked, looking] = [[], [], [], true];
      const found = settled.has(key) ? settled.get(key) : underAll(from, (under) => run(under, part, from));
      [told, read, asked, assumed, path, looking] = kept;
      settled.set(key, found);
      return found;
    },
  } as unknown as RuleAt<never, never, never>;

  /** Whether another way answers the same, and shows, reads and asks nothing: then the rule need not be run for it. A fault in it is met where it is. */
  const comesTo = (under: Path, other: () => unknown, first: unknown): boolean => {
    const [shown, rows, questions, way, taken] = [told.length, read.length, asked.length, path.length, assumed];
    assumed = under;
    try {
      const answer = other();
      return asked.length === questions && told.length === shown && read.length === rows && isSameData(answer, first);
    } catch {
      return false;
    } finally {
      cut(told, shown);
      cut(read, rows);
      cut(asked, questions);
      cut(path, way);
      assumed = taken;
    }
  };

  const whole = (): unknown => rule(facts as never, at);
  const run = (under: Path, part = whole, from: Path = NO_PATH): Run => {
    assumed = under;
    if (told.length > 0) told = [];
    if (read.length > 0) read = [];
    if (asked.length > 0) asked = [];
    if (path.length > 0 || from.length > 0) path = [...from];
    try {
      const answer = part();
      if (told.length === 0 && read.length === 0) return { answer, asked };
      return { answer: new Shown(answer, stepsOf(told), restsOf(read, told, register)), asked };
    } catch (reason) {
      if (reason instanceof Exit) return { answer: reason.lacks, asked };
      throw reason;
    }
  };

  /** The questions of a run, one inside the other; the ways not yet taken are run when the engine looks at them. */
  const ways = (made: Run, depth: number, under: Path, ask: Ask<never>): unknown => {
    const next = made.asked[depth];
    if (next === undefined) return made.answer;
    const answers: Record<string, () => unknown> = {};
    for (const option of next.options) {
      const more: Path = [...under, [next.reading, option]];
      answers[option] = () => (option === next.options[0] ? ways(made, depth + 1, more, ask) : ways(run(more), 0, more, ask));
    }
    return (ask as unknown as (...given: unknown[]) => unknown)(next.reading, answers);
  };

  return (given, { on: day, ask }) => {
    facts = given;
    on = day;
    looking = false;
    shared = undefined;
    settled = undefined;
    return ways(run(NO_PATH), 0, NO_PATH, ask);
  };
}
