import type { CountedColumn } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import type { CountingPlan, PlannedMeasure } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { listsIn, sideOf, sidesOf } from '../population/cells.js';
import type { Counts } from '../population/judge.js';
import { type Tally, tallyCounter } from '../population/tally.js';
import type { RegisterCitizen } from './citizen.js';
import { columnCuts } from './column-cuts.js';
import type { Judge, Judged } from './judging.js';
import { benefitNamed, municipalityNamed } from './names.js';

/** Citizens of whom every measure says the same. */
interface Kind extends Judged {
  /** The kinds are numbered from 0. */
  readonly number: number;
  /** The state under each measure by its id. */
  readonly states: ReadonlyMap<string, number>;
}

/** The citizens of one municipality on one benefit. */
interface Group {
  readonly by: readonly [municipality: string, benefit: string];
  /** What is known already of those whose benefit is on the same lists, by the cell of their numbers. */
  readonly kinds: Map<number, Kind>;
  /** How many are of each kind, by its number. */
  readonly citizens: number[];
}

/** Counts citizens of counted columns alone. */
export interface AlikeCounter {
  /** Counts one, or so many who stand alike; `undefined` where something dated is told of the citizen, or no benefit. */
  add(citizen: RegisterCitizen, citizens: number): Judged | undefined;
  /** The tallies so far by the measure's id: measures under which everyone is in the same state share their groups. */
  tallies(): ReadonlyMap<string, Tally>;
}

/**
 * Counts together who stands alike to every figure that a plan compares with: only the first of them is judged. A register has a
 * hundred kinds of citizens or so, however many they are and in however many ways they are counted.
 */
export function alikeCounter(plan: CountingPlan, judge: Judge): AlikeCounter {
  const { measures } = plan;
  const columns = columnCuts(plan);
  const lists = listsIn(measures.map(({ measure }) => measure));
  const groups = new Map<string, Map<string, Group>>();
  const onLists = new Map<number, Map<number, Kind>>();
  const kinds = new Map<string, Kind>();

  const groupOf = ({ municipality, benefit }: Counted): Group => {
    // Of a citizen that has been checked both names are known.
    const by = [municipalityNamed(municipality) as string, benefitNamed(benefit) as string] as const;
    const among = lists({ benefit: by[1] });
    const group: Group = { by, kinds: onLists.get(among) ?? new Map(), citizens: [] };
    onLists.set(among, group.kinds);
    const there = groups.get(municipality) ?? new Map<string, Group>();
    groups.set(municipality, there.set(benefit, group));
    return group;
  };
  const cellOf = (citizen: Counted): number =>
    columns.reduce((cell, { column, cuts }) => cell * sidesOf(cuts) + sideOf(citizen[column], cuts), 0);
  const kindOf = (citizen: RegisterCitizen): Kind => {
    const states = new Map<string, number>();
    const judged = judge(citizen, (measure, _, state) => states.set(measure, state));
    const key = JSON.stringify([judged, [...states]]);
    const kind = kinds.get(key) ?? { ...judged, number: kinds.size, states };
    kinds.set(key, kind);
    return kind;
  };
  return {
    add: (citizen, citizens) => {
      if (!isCounted(citizen)) return undefined;
      const group = groups.get(citizen.municipality)?.get(citizen.benefit) ?? groupOf(citizen);
      const cell = cellOf(citizen);
      let kind = group.kinds.get(cell);
      if (kind === undefined) {
        kind = kindOf(citizen);
        group.kinds.set(cell, kind);
      }
      group.citizens[kind.number] = (group.citizens[kind.number] ?? 0) + citizens;
      return kind;
    },
    tallies: () => {
      const all = [...groups.values()].flatMap((there) => [...there.values()]);
      const told = new Map<string, Tally>();
      return new Map(
        measures.map(({ measure }) => {
          const states = [...kinds.values()].map((kind) => kind.states.get(measure.id) as number);
          const key = states.join();
          const tally = told.get(key) ?? tallyOf(measure, all, states);
          told.set(key, tally);
          return [measure.id, { measure: measure.id, groups: tally.groups }];
        }),
      );
    },
  };
}

/** The tally of a measure by the state in which it has each kind. */
function tallyOf(measure: PlannedMeasure['measure'], groups: readonly Group[], states: readonly number[]): Tally {
  const { add, tally } = tallyCounter(measure);
  for (const { by, citizens } of groups) {
    citizens.forEach((count, kind) => {
      add(by, states[kind] as number, count);
    });
  }
  return tally();
}

type Counted = RegisterCitizen & Counts<CountedColumn> & { readonly municipality: string; readonly benefit: string };

/** Whether nothing is told of a citizen but counted columns and a benefit. */
function isCounted(citizen: RegisterCitizen): citizen is Counted {
  const { municipality, benefit, spells, absences, conversations, offers, ordinaryHours } = citizen;
  return (
    typeof municipality === 'string' &&
    benefit !== undefined &&
    spells === undefined &&
    absences === undefined &&
    typeof conversations !== 'object' &&
    typeof offers !== 'object' &&
    typeof ordinaryHours !== 'object'
  );
}
