import { reckonedBy } from '../../../rules/jobcentre/jobcenterindblik/across-orders.js';
import { focusMeasure, type PlanFigures } from '../../../rules/jobcentre/jobcenterindblik/counting/focus-measure.js';
import type { CountingPlan, PlannedMeasure } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { daysIn } from '../../engine/period.js';
import type { Language } from '../../engine/texts.js';
import { stateOf } from '../../population/judge.js';
import { NO, TRUTHS, YES } from '../../population/truth.js';
import { windowEnding } from '../../population/window.js';
import type { RegisterCitizen } from '../../register/citizen.js';
import type { CitizenColumns } from '../../register/columns.js';
import { type Derivation, derivationOf } from '../../register/derivation.js';
import type { Judge, Lacking } from '../../register/worklist.js';
import { type WorkItem, workItem } from '../../register/worklist.js';
import { wrapLines } from '../print/wrap.js';

/** Collects the citizens who fall short now or soon will. */
export interface Worklist {
  add(citizen: RegisterCitizen): void;
  /** By the last day in time; those whose days are not known last. */
  items(): readonly WorkItem[];
  /** How many citizens could not be looked at, as a line of its own; empty where all could. */
  notice(language: Language): string;
}

/** Makes a worklist for the days ahead. Of ways to count that are left open, one that finds a citizen short is enough. */
export function worklistOf({ on, measures, figures, measuredTo }: CountingPlan, within: number): Worklist {
  const latest = measures.filter(({ window }) => window.to === measuredTo);
  const ways = new Map<string, { readonly how: Derivation; readonly measures: PlannedMeasure[] }>();
  for (const measure of latest) {
    const how = derivationOf(measure.way, figures);
    const key = JSON.stringify(how);
    ways.set(key, { how, measures: [...(ways.get(key)?.measures ?? []), measure] });
  }
  const looking = [...ways.values()].map(({ how, measures: alike }) => ({ how, judge: judging(alike, figures, how) }));
  const items: WorkItem[] = [];
  let unseen = 0;
  return {
    add: (citizen) => {
      if (citizen.covers !== undefined && citizen.covers.to < on) unseen += 1;
      const found = looking.flatMap((look) => workItem(citizen, { on, within, ...look }) ?? []);
      const [first, ...others] = found.sort(byDay);
      if (first !== undefined) items.push({ ...first, lacks: [first, ...others].map(({ lacks }) => lacks).reduce(both) });
    },
    items: () => items.sort(byDay),
    notice: (language) => (unseen === 0 ? '' : `${wrapLines(UNSEEN[language](unseen, on))}\n`),
  };
}

const UNSEEN = {
  da: (unseen: number, on: string) => `ikke med på arbejdslisten: ${unseen}, hvis lister ender før ${on}`,
  en: (unseen: number, on: string) => `not looked at for the worklist: ${unseen}, whose lists end before ${on}`,
};

type StateIn = (columns: CitizenColumns) => number;

/**
 * Judges the columns of a citizen under some measures: what is not known is never said to be lacking. The figures of a window
 * depend on how many days it has, 365 or 366, and on the order by which it is reckoned.
 */
function judging(measures: readonly PlannedMeasure[], figures: PlanFigures, { settles }: Derivation): Judge {
  const known = new Map<string, readonly StateIn[]>();
  return (columns, day) => {
    const window = windowEnding(day);
    const alike = `${daysIn(window)} ${reckonedBy(window, figures.former?.until)}`;
    const states = known.get(alike) ?? measures.map(({ way }) => stateOf(focusMeasure(way, figures, window)) as StateIn);
    known.set(alike, states);
    const lacking = states.map((stateIn) => stateIn(columns)).filter((state) => digit(state, COUNTED) === YES);
    const of = (place: number) => lacking.some((state) => digit(state, place) === NO);
    const conversations = of(CONVERSATIONS) ? settles.conversations - (columns.conversations ?? 0) : 0;
    return { counted: lacking.length > 0, lacking: { conversations, offer: of(OFFERS) } };
  };
}

/** The digits of a state under the measure of the focus targets, the last first. */
const [OFFERS, CONVERSATIONS, COUNTED] = [0, 1, 2] as const;

function digit(state: number, place: number): number {
  return Math.floor(state / TRUTHS ** place) % TRUTHS;
}

function both(a: Lacking, b: Lacking): Lacking {
  return { conversations: Math.max(a.conversations, b.conversations), offer: a.offer || b.offer };
}

function byDay(a: WorkItem, b: WorkItem): number {
  return a.lastDay < b.lastDay ? -1 : Number(a.lastDay > b.lastDay);
}
