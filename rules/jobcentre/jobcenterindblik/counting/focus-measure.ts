import { type Comparison, type Criterion, columnsIn, type Measure, type Naming } from '../../../../src/population/measure.js';
import { type Day, daysIn, type Period } from '../../../days.js';
import { citing, type Governing, type OptionOf } from '../../../define.js';
import { type AcrossOrders, orderFor } from '../across-orders.js';
import type { CountingReadings } from '../readings.js';
import register from '../register.json' with { type: 'json' };
import type { CountedColumn } from './columns.js';

const cited = citing(register);

/** One option of every reading that decides how citizens are counted. */
export type Way = { readonly [Q in Exclude<keyof CountingReadings, 'across-orders'>]: OptionOf<CountingReadings, Q> } & {
  /** Left out where no window lies across two orders. */
  readonly 'across-orders'?: AcrossOrders;
};

/** The figures a measure compares with. */
export interface Figures {
  readonly conversations: Governing<number>;
  readonly offers: Governing<number>;
  readonly hours: Governing<number>;
  readonly seniority: Governing<number>;
  readonly absence: Governing<number>;
}

/** The figures of every source. */
export type FiguresBySource = Readonly<Record<Way['figures'], Figures>>;

/** Benefits whose spells are added together, those that any day off breaks, and those that run on into others. */
export type Practice = Readonly<Record<'together' | 'unbroken' | 'runsOnFrom' | 'runsOnInto', readonly string[]>>;

/** The figures of the day judged and, where another order came before, those of its last day. */
export interface PlanFigures {
  /** What the law of the day judged requires, by source. */
  readonly present: FiguresBySource;
  /** The benefits whose recipients are counted, by the day. */
  readonly benefits: readonly Governing<readonly string[]>[];
  /** How the agency measures seniority benefit by benefit; left out while its answers are not known. */
  readonly practice?: Practice | undefined;
  /** The last day whose efforts are reckoned by the order before, and what it required then. */
  readonly former?: { readonly until: Day; readonly figures: FiguresBySource };
}

type FocusTest = Comparison<CountedColumn> | Naming | { readonly any: readonly Comparison<CountedColumn>[] };

/** A criterion whose test is a comparison, or the one or the other of some. */
type FocusCriterion = Criterion<CountedColumn> & { readonly test: FocusTest };

/** The focus targets as a measure of the citizens of one window: who is counted, and who reached the conversations and the offer. */
export function focusMeasure(way: Way, sources: PlanFigures, window: Period): Measure<CountedColumn> {
  const order = orderFor(window, sources.former?.until, way['across-orders']);
  const figures = figuresFor(way.figures, sources, order);
  const counted = [benefit(sources, window), seniority(way, figures), ...absence(way, figures, window)];
  const asked = [conversations(figures), offers(way, figures, order)];
  return { id: idOf([...counted, ...asked], way, window), by: ['municipality', 'benefit'], counted, asked };
}

/** The order before decides the target on offers alone; where each part of a window has its own, the columns are derived by both. */
function figuresFor(source: Way['figures'], { present, former }: PlanFigures, order: AcrossOrders | undefined): Figures {
  const figures = present[source];
  if (former === undefined || order !== 'old-order') return figures;
  const { offers, hours } = former.figures[source];
  return { ...figures, offers, hours };
}

/** Recipients of the benefits that the order of the window's last day names; before the first order, of those that it named. */
function benefit({ benefits }: PlanFigures, { to }: Period): FocusCriterion {
  const { value, cite } = benefits.findLast(({ days }) => days.from <= to) ?? (benefits[0] as Governing<readonly string[]>);
  return { id: 'benefit', test: { text: 'benefit', among: value }, cite: cited(cite) };
}

function seniority(way: Way, { seniority: { value, cite } }: Figures): FocusCriterion {
  const is = { 'at-least': '>=', 'more-than': '>' } as const;
  return { id: 'seniority', test: { column: 'seniorityMonths', is: is[way.seniority], than: value }, cite: cited(cite) };
}

/** Absence of exactly half of the window leaves nobody out. */
function absence({ absence: read }: Way, { absence: { value, cite } }: Figures, window: Period): FocusCriterion[] {
  const tests: Readonly<Record<Way['absence'], FocusTest | undefined>> = {
    'in-months': { column: 'absentMonths', is: '<=', than: value },
    'in-days': { column: 'absentDays', is: '<=', than: daysIn(window) / 2 },
    'nobody-left-out': undefined,
  };
  const test = tests[read];
  return test === undefined ? [] : [{ id: 'absence', test, cite: cited(cite) }];
}

function conversations({ conversations: { value, cite } }: Figures): FocusCriterion {
  return { id: 'conversations', test: { column: 'conversations', is: '>=', than: value }, cite: cited(cite) };
}

/** Where each part of the window has its own order, hours stand in a column of their own: a table that has only all hours cannot tell. */
function offers(way: Way, figures: Figures, order: AcrossOrders | undefined): FocusCriterion {
  const offered: FocusTest = { column: 'offers', is: '>=', than: figures.offers.value };
  const column = order === 'each-part' ? 'hoursApart' : 'ordinaryHours';
  const test: FocusTest = way['hours-limb'] === 'counts' ? { any: [offered, { column, is: '>=', than: figures.hours.value }] } : offered;
  return { id: 'offers', test, cite: cited(figures.offers.cite) };
}

/** Names what is counted and how, so that tallies of different measures are never merged. */
function idOf(criteria: readonly FocusCriterion[], way: Way, { from, to }: Period): string {
  const tests = criteria.map(({ test }) => written(test));
  const derived = [way.figures, way['seniority-of'], way.interruptions, way['offer-days']];
  return ['focus-targets', `${from}/${to}`, ...tests, ...derived].join(' ');
}

function written(test: FocusTest): string {
  if ('text' in test) return `${test.text}=${test.among}`;
  return 'column' in test ? comparison(test) : test.any.map(comparison).join('|');
}

function comparison({ column, is, than }: Comparison): string {
  return `${column}${is}${than}`;
}

/** The columns of which a measure would want to know. */
export function columnsAsked(measures: readonly Measure<CountedColumn>[]): readonly CountedColumn[] {
  return [...new Set(measures.flatMap(({ counted, asked }) => [...counted, ...asked].flatMap(({ test }) => columnsIn(test))))];
}
