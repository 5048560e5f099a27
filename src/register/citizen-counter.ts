import type { CountingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { mergeTallies, type Tally, type TallyCounter, tallyCounter } from '../population/tally.js';
import { alikeCounter } from './alike.js';
import type { RegisterCitizen } from './citizen.js';
import { type CitizenCounted, judging, type Note } from './judging.js';

export type { CitizenCounted } from './judging.js';

/** Counts citizens under a plan. */
export interface CitizenCounter {
  /** Counts one citizen that has been checked. */
  add(citizen: RegisterCitizen): CitizenCounted;
  /** Counts so many citizens of whom the plan tells the same as of this one. */
  addAlike(citizen: RegisterCitizen, citizens: number): CitizenCounted;
  /** How many of those counted so far have something unknown that can still change what is counted. */
  unsettled(): number;
  /** The tallies so far, one for each measure of the plan. */
  tallies(): readonly Tally[];
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
export function citizenCounter(plan: CountingPlan): CitizenCounter {
  const counters = new Map(plan.measures.map(({ measure }) => [measure.id, tallyCounter(measure)]));
  let weight = 1;
  const note: Note = (measure, by, state) => (counters.get(measure) as TallyCounter).add(by, state, weight);
  const judge = judging(plan);
  const alike = alikeCounter(plan, judge);
  let open = 0;
  const addAlike = (citizen: RegisterCitizen, citizens: number): CitizenCounted => {
    weight = citizens;
    const { became, isOpen } = alike.add(citizen, citizens) ?? judge(citizen, note);
    if (isOpen) open += citizens;
    return became;
  };
  return {
    add: (citizen) => addAlike(citizen, 1),
    addAlike,
    unsettled: () => open,
    tallies: () => {
      const told = new Map([...alike.tallies()].map(([id, tally]) => [id, together((counters.get(id) as TallyCounter).tally(), tally)]));
      return plan.measures.map(({ measure }) => told.get(measure.id) as Tally);
    },
  };
}

/** Two tallies together; where one of them is of nobody, the other as it is. */
function together(one: Tally, other: Tally): Tally {
  if (one.groups.length === 0) return other;
  return other.groups.length === 0 ? one : mergeTallies(one, other);
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
