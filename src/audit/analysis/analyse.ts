import type { Calculation } from '../../engine/calculation.js';
import { type Day, isDay } from '../../engine/day.js';
import type { GuidelineBase } from '../../engine/guideline.js';
import type { Readings } from '../../engine/reading.js';
import type { Scheme } from '../../engine/scheme.js';
import { attempt, byOutcome, type Citizen, type Known, type Subject, type Tried } from './citizen.js';
import { explore } from './explore.js';
import { assumed, idleReadings, oneWay } from './explored-faults.js';
import { type Fault, fault, unanswered } from './fault.js';
import { movedTo } from './moved.js';
import { edgesOf, gapsIn, overlapsIn, type Tables, tablesIn } from './tables.js';
import { figuresIn, valuesOf } from './values.js';

export type { Fault, FaultKind } from './fault.js';

/** A citizen to begin with. */
export type Case = Omit<Citizen, 'on'> & { readonly on?: Day | undefined };

/** What the rules of a scheme or a calculation are analysed with. */
export interface Analysed {
  /** Citizens to begin with; those of `cases.json` will do. Those of a calculation have no day. */
  readonly cases: readonly Case[];
  /** The dated figures; what in them is no table is left out, but for the names of tables that are `occasional`: empty on most days. */
  readonly parameters: object;
  /** About how many citizens to assess at most. */
  readonly most: number;
}

/** What was found, and how many citizens were assessed for it. */
export interface Analysis {
  /** Id of the scheme or the calculation. */
  readonly scheme: string;
  /** Citizens assessed. */
  readonly tried: number;
  /** Each fault once; empty where none was found. */
  readonly faults: readonly Fault[];
}

/**
 * Looks for what is wrong with the rules of a scheme or a calculation: days that were checked and on which no row or two rows govern, open questions that never matter, conditions that come out one way only, facts left out that are taken
 * for a value. Every fault comes with a citizen who shows it. It tries, and proves nothing: what it does not find may still be there.
 *
 * @throws RangeError where none of the citizens can be assessed
 * @since 0.1.0
 * @example
 * const cases = [{ facts: { periodMonths: 12, exemptMonths: 2, conversations: 3 }, on: '2019-12-31' }] as const;
 * const found = (parameters: object) => analyse(timeliness, { cases, parameters, most: 500 }).faults.map(({ kind, about }) => `${kind}: ${about}`);
 * found({ months: [{ value: 3, from: '2019-12-20' }, { value: 12, from: '2019-12-20' }] }) // => ['overlap: months']
 * found({ conversations: [{ value: 4, from: '2019-12-20' }] }) // => []
 */
export function analyse<F, R extends Readings, A, G extends GuidelineBase>(
  subject: Scheme<F, R, A, G> | Calculation<F, R, A>,
  { cases: given, parameters, most }: Analysed,
): Analysis {
  const scheme = subject as unknown as Subject;
  const cases = given.map((one) => onADay(scheme, one));
  const tables = tablesIn(parameters);
  const overlaps = overlapsOf(scheme, tables, cases);
  if (overlaps.length > 0) return { scheme: scheme.id, tried: 0, faults: overlaps };
  const days = edgesOf(Object.values(tables).flat(), scheme.covered);
  const citizens = [...cases, ...days.flatMap((day) => onDay(cases, day))];
  const explored = explore(scheme, citizens, valuesOf(scheme, cases, figuresIn(parameters)), most);
  const [shown] = [...explored.kinds].sort(byOutcome);
  const { occasional = [] } = parameters as { occasional?: readonly string[] };
  return {
    scheme: scheme.id,
    tried: explored.tried,
    faults: [
      ...Object.entries(tables).flatMap(([name, rows]) => (occasional.includes(name) ? [] : gapsOf(scheme, name, rows, cases))),
      ...idleReadings(scheme, explored, shown as Tried),
      ...oneWay(explored),
      ...assumed(scheme, explored),
    ],
  };
}

/** A citizen with the day judged or, for a calculation, the first day that their facts name. */
function onADay(subject: Subject, { on, ...citizen }: Case): Citizen {
  const { id, covered } = subject;
  const calculated = 'calculate' in subject && { calculation: id };
  return { ...citizen, ...calculated, on: on ?? firstDayIn(citizen.facts) ?? covered.from };
}

function firstDayIn(facts: Known): Day | undefined {
  return Object.values(facts).flatMap(daysNamedIn).sort()[0];
}

function daysNamedIn(value: unknown): Day[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(daysNamedIn);
  return isDay(value) ? [value] : [];
}

/** A few citizens, of as many outcomes as they have, moved to a day. */
function onDay(cases: readonly Citizen[], day: string): Citizen[] {
  const step = Math.ceil(cases.length / SEEDS_A_DAY);
  return cases.filter((_, index) => index % step === 0).map((citizen) => movedTo(citizen, day));
}

const SEEDS_A_DAY = 12;

function overlapsOf({ covered }: Subject, tables: Tables, [citizen]: readonly Citizen[]): Fault[] {
  return Object.entries(tables).flatMap(([name, rows]) =>
    overlapsIn(rows, covered).map(({ days: { from, to }, tied }) =>
      fault(
        'overlap',
        name,
        `two rows of ${name} govern ${from} to ${to}${tied ? ', and neither goes before the other' : ''}`,
        unanswered(movedTo(citizen as Citizen, from)),
        { outcome: 'not-covered', gaps: [name] },
      ),
    ),
  );
}

/** A gap is one only where a citizen falls into it: on other days another rule may have answered before. */
function gapsOf(scheme: Subject, name: string, rows: Tables[string], cases: readonly Citizen[]): Fault[] {
  return gapsIn(rows, scheme.covered).flatMap(({ from, to }) => {
    const fallen = cases
      .map((citizen) => attempt(scheme, { ...movedTo(citizen, from), knownOn: undefined }))
      .find((tried) => fallsInto(name, tried));
    return fallen === undefined ? [] : [fault('gap', name, `no row of ${name} governs ${from} to ${to}`, fallen)];
  });
}

function fallsInto(name: string, tried: Tried | undefined): boolean {
  return tried?.answer.outcome === 'not-covered' && tried.answer.gaps.some(({ missing }) => missing === name);
}
