import type { CountingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { statesCounted, statesUnsettled, unknownState } from '../../rules/jobcentre/jobcenterindblik/counting/states.js';
import type { Period } from '../engine/period.js';
import { stateOf } from '../population/judge.js';
import { datedOnly, type RegisterCitizen } from './citizen.js';
import { citizenColumns, type Derived, type Exclusion } from './columns.js';
import { type Derivation, derivationOf } from './derivation.js';

/** What became of one citizen: counted under one of the ways to count, in one of the windows, or left out under all of them. */
export type CitizenCounted = 'counted' | 'not-counted' | Exclusion;

/** One citizen under all measures of a plan. */
export interface Judged {
  readonly became: CitizenCounted;
  /** Whether something unknown can still change what is counted. */
  readonly isOpen: boolean;
}

/** Takes the group and the state of a citizen under a measure, which is told by its id. */
export type Note = (measure: string, by: readonly string[], state: number) => void;

/** Judges one citizen. */
export type Judge = (citizen: RegisterCitizen, note: Note) => Judged;

/** The windows for which a citizen's columns are derived once, with the measures that look at them. */
interface Derivations {
  readonly window: Period;
  readonly how: Derivation;
  readonly measures: readonly {
    readonly id: string;
    readonly state: (columns: Derived) => number;
    readonly counts: (state: number) => boolean;
    readonly unsettled: (state: number) => boolean;
    /** The state of a citizen of whom nothing is known. */
    readonly unknown: number;
  }[];
}

/** Judges citizens one by one under a plan. Ways to count that share a measure, as a mean and the pooled windows do, judge it once. */
export function judging({ measures, figures, measuredTo }: CountingPlan): Judge {
  const seen = new Set<string>();
  const derivations = new Map<string, Derivations>();
  for (const { way, window, measure } of measures) {
    if (seen.has(measure.id)) continue;
    seen.add(measure.id);
    const how = derivationOf(way, figures);
    const key = JSON.stringify([window, how]);
    const before = derivations.get(key)?.measures ?? [];
    const one = {
      id: measure.id,
      state: stateOf(measure) as (columns: Derived) => number,
      counts: statesCounted(measure),
      unsettled: statesUnsettled(measure),
      unknown: unknownState(measure),
    };
    derivations.set(key, { window, how, measures: [...before, one] });
  }
  const all = [...derivations.values()];
  const latest = (measures.at(-1) as (typeof measures)[number]).window;
  return (citizen, note) => {
    let became: CitizenCounted | undefined;
    let isOpen = false;
    for (const { window, how, measures: looking } of all) {
      const columns = citizenColumns(window.to === measuredTo ? citizen : datedOnly(citizen), window, how);
      if ('excluded' in columns) {
        became ??= columns.excluded;
        if (columns.excluded === 'benefit-unknown') isOpen = unknownIn(citizen, latest, how, looking, note) || isOpen;
        continue;
      }
      if (became !== 'counted') became = 'not-counted';
      const by = [columns.municipality, columns.benefit];
      for (const { id, state, counts, unsettled } of looking) {
        const reached = state(columns);
        note(id, by, reached);
        if (counts(reached)) became = 'counted';
        isOpen ||= unsettled(reached);
      }
    }
    return { became: became as CitizenCounted, isOpen };
  };
}

/** A citizen of the latest window of whom an earlier one tells nothing is unknown there; answers whether the latest has such a citizen. */
function unknownIn(citizen: RegisterCitizen, latest: Period, how: Derivation, looking: Derivations['measures'], note: Note): boolean {
  const columns = citizenColumns(citizen, latest, how);
  if ('excluded' in columns) return false;
  for (const { id, unknown } of looking) note(id, [columns.municipality, columns.benefit], unknown);
  return true;
}
