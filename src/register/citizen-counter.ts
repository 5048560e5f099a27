import type { CountingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { statesCounted, statesUnsettled, unknownState } from '../../rules/jobcentre/jobcenterindblik/counting/states.js';
import type { Period } from '../engine/period.js';
import { stateOf } from '../population/judge.js';
import { mergeTallies, type Tally, type TallyCounter, tallyCounter } from '../population/tally.js';
import { datedOnly, type RegisterCitizen } from './citizen.js';
import { citizenColumns, type Derived, type Exclusion } from './columns.js';
import { type Derivation, derivationOf } from './derivation.js';

/** What became of one citizen: counted under one of the ways to count, in one of the windows, or left out under all of them. */
export type CitizenCounted = 'counted' | 'not-counted' | Exclusion;

/** Counts citizens under a plan. */
export interface CitizenCounter {
  /** Counts one citizen that has been checked. */
  add(citizen: RegisterCitizen): CitizenCounted;
  /** Counts so many citizens of whom a plan tells the same as of this one. */
  addAlike(citizen: RegisterCitizen, citizens: number): CitizenCounted;
  /** How many of those counted so far have something unknown that can still change what is counted. */
  unsettled(): number;
  /** The tallies so far, one for each measure of the plan. */
  tallies(): readonly Tally[];
}

/** The windows for which a citizen's columns are derived once, with the measures that look at them. */
interface Derivations {
  readonly window: Period;
  readonly how: Derivation;
  readonly measures: readonly {
    readonly state: (columns: Derived) => number;
    readonly tally: TallyCounter;
    readonly counts: (state: number) => boolean;
    readonly unsettled: (state: number) => boolean;
    /** The state of a citizen of whom nothing is known. */
    readonly unknown: number;
  }[];
}

/**
 * Begins to count a register under a plan; parts of a register may be counted apart and merged. Counted columns are of the latest
 * window: of those averaged with it they tell nothing, and the citizen is unknown there. Ways to count that share a measure, as a mean
 * and the pooled windows do, count it once.
 * @example
 * const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020', readings: { averaging: 'one-window' } });
 * const count = citizenCounter(plan);
 * count.add({ id: 1, municipality: 'hoeje-taastrup', benefit: 'kontanthjaelp', seniorityMonths: 14, absentMonths: 5, absentDays: 150, conversations: 4, offers: 0, ordinaryHours: 225 }) // => 'counted'
 * countedShares(plan, count.tallies())[0]?.conversations // => [{ least: { reached: 1, counted: 1 }, most: { reached: 1, counted: 1 } }]
 */
export function citizenCounter({ measures, figures, measuredTo }: CountingPlan): CitizenCounter {
  const tallyings = new Map<string, TallyCounter>();
  const derivations = new Map<string, Derivations>();
  for (const { way, window, measure } of measures) {
    if (tallyings.has(measure.id)) continue;
    const tally = tallyCounter(measure);
    tallyings.set(measure.id, tally);
    const how = derivationOf(way, figures);
    const key = JSON.stringify([window, how]);
    const before = derivations.get(key)?.measures ?? [];
    const one = {
      state: stateOf(measure) as (columns: Derived) => number,
      tally,
      counts: statesCounted(measure),
      unsettled: statesUnsettled(measure),
      unknown: unknownState(measure),
    };
    derivations.set(key, { window, how, measures: [...before, one] });
  }
  const all = [...derivations.values()];
  const latest = (measures.at(-1) as (typeof measures)[number]).window;
  let open = 0;
  const addAlike = (citizen: RegisterCitizen, citizens: number): CitizenCounted => {
    let became: CitizenCounted | undefined;
    let isOpen = false;
    for (const { window, how, measures: looking } of all) {
      const columns = citizenColumns(window.to === measuredTo ? citizen : datedOnly(citizen), window, how);
      if ('excluded' in columns) {
        became ??= columns.excluded;
        if (columns.excluded === 'benefit-unknown' && window.to !== measuredTo)
          isOpen = unknownIn(citizen, citizens, latest, how, looking) || isOpen;
        continue;
      }
      if (became !== 'counted') became = 'not-counted';
      const by = [columns.municipality, columns.benefit];
      for (const { state, tally, counts, unsettled } of looking) {
        const reached = state(columns);
        tally.add(by, reached, citizens);
        if (counts(reached)) became = 'counted';
        isOpen ||= unsettled(reached);
      }
    }
    if (isOpen) open += citizens;
    return became as CitizenCounted;
  };
  return {
    add: (citizen) => addAlike(citizen, 1),
    addAlike,
    unsettled: () => open,
    tallies: () => {
      const told = new Map([...tallyings].map(([id, each]) => [id, each.tally()]));
      return measures.map(({ measure }) => told.get(measure.id) as Tally);
    },
  };
}

/** A citizen of the latest window of whom an earlier one tells nothing is unknown there; answers whether there is such a citizen. */
function unknownIn(citizen: RegisterCitizen, citizens: number, latest: Period, how: Derivation, looking: Derivations['measures']): boolean {
  const columns = citizenColumns(citizen, latest, how);
  if ('excluded' in columns) return false;
  for (const { tally, unknown } of looking) tally.add([columns.municipality, columns.benefit], unknown, citizens);
  return true;
}

/**
 * Merges the tallies of two parts of a register, measure by measure.
 * @example
 * const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020' });
 * const count = citizenCounter(plan);
 * count.add({ id: 1, municipality: 'hoeje-taastrup', benefit: 'kontanthjaelp', seniorityMonths: 14, absentMonths: 5, absentDays: 150, conversations: 4, offers: 0, ordinaryHours: 225 });
 * const [merged] = mergeCounts(count.tallies(), count.tallies());
 * merged?.groups[0]?.states.reduce((sum, citizens) => sum + citizens) // => 2
 */
export function mergeCounts(a: readonly Tally[], b: readonly Tally[]): readonly Tally[] {
  if (a.length !== b.length) throw new RangeError(`counts of ${a.length} and of ${b.length} measures are not of one plan`);
  return a.map((tally, place) => mergeTallies(tally, b[place] as Tally));
}
