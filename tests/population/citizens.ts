import { randomOf } from '../../examples/jobcenterindblik/random.js';
import { COUNTED_COLUMNS, type CountedColumn } from '../../rules/jobcentre/jobcenterindblik/counting/columns.js';
import { type CountingPlan, countingPlan } from '../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { presets } from '../../rules/jobcentre/jobcenterindblik/presets.js';
import municipalities from '../../rules/municipalities.json' with { type: 'json' };
import type { Columns } from '../../src/population/columns.js';
import { stateOf } from '../../src/population/judge.js';
import type { Measure, Test } from '../../src/population/measure.js';
import { type Tally, tallyCounter } from '../../src/population/tally.js';
import { BENEFIT_GROUPS } from '../../src/register/names.js';

/** A citizen of counted columns; a column left out or `null` is unknown. */
export type CountedCitizen = { readonly id: number; readonly municipality: string; readonly benefit: string } & {
  readonly [C in CountedColumn]?: number | null;
};

/** Columns are of one window; how they come from dated events makes no difference where they are counted. */
const DERIVED = { averaging: 'one-window', 'seniority-of': 'any-benefit', interruptions: 'break', 'offer-days': 'any-day' } as const;

/** Every preset of one window with all the ways to count columns that it leaves open, on the day of Høje-Taastrup's minutes. */
const UNDER_PRESETS = Object.keys(presets)
  .filter((preset) => preset !== 'star-answers')
  .map((preset) => [preset, countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset, readings: DERIVED })] as const);

/** A year of which each part has its own order, counted in one way: hours stand in a column of their own. */
export const APART = countingPlan({
  on: '2024-04-01',
  measuredTo: '2023-12-31',
  preset: 'order-2019',
  readings: { ...DERIVED, absence: 'in-months', 'across-orders': 'each-part' },
});

/** Every plan under which ways to count are compared. */
export const PLANS: readonly (readonly [name: string, plan: CountingPlan])[] = [...UNDER_PRESETS, ['order-2019 of each part', APART]];

/** On each figure that is compared with, and the least step that the columns can tell below and above it. */
const ABOUT: Readonly<Record<CountedColumn, readonly number[]>> = {
  seniorityMonths: [11.999999, 12, 12.000001, 11.967742, 12.032258],
  absentMonths: [5.999999, 6, 6.000001, 5.967742, 6.032258],
  absentDays: [182, 183, 181, 184],
  conversations: [3, 4, 5],
  offers: [0, 1, 2],
  ordinaryHours: [99.99, 100, 100.01, 224.99, 225, 225.01],
  hoursApart: [99.99, 100, 100.01, 224.99, 225, 225.01],
};

/** Somewhere below these. */
const SPREAD: Readonly<Record<CountedColumn, number>> = {
  seniorityMonths: 60,
  absentMonths: 12,
  absentDays: 365,
  conversations: 12,
  offers: 5,
  ordinaryHours: 400,
  hoursApart: 400,
};
const WHOLE: readonly CountedColumn[] = ['absentDays', 'conversations', 'offers'];

/** How many municipalities the citizens live in; on every benefit there is. */
export const PLACES = 10;

/** Draws citizens: half of the numbers about a figure of the law, one in ten unknown. */
export function countedCitizens(count: number, seed: number): CountedCitizen[] {
  const random = randomOf(seed);
  const names = { municipality: Object.keys(municipalities.municipalities).slice(0, PLACES), benefit: Object.keys(BENEFIT_GROUPS) };
  const number = (column: CountedColumn): number | null | undefined => {
    if (random.oneIn(10)) return random.oneIn(2) ? null : undefined;
    if (random.oneIn(2)) return random.pick(ABOUT[column]);
    return WHOLE.includes(column) ? random.below(SPREAD[column]) : random.below(SPREAD[column] * 1_000_000) / 1_000_000;
  };
  return Array.from({ length: count }, (_, id) => {
    const counted = COUNTED_COLUMNS.map((column) => [column, number(column)] as const).filter(([, value]) => value !== undefined);
    return { id, municipality: random.pick(names.municipality), benefit: random.pick(names.benefit), ...Object.fromEntries(counted) };
  });
}

/** One citizen after the other. */
export function tallyOneByOne(measure: Measure<CountedColumn>, citizens: readonly CountedCitizen[]): Tally {
  const tally = tallyCounter(measure);
  const state = stateOf(measure);
  for (const citizen of citizens) tally.add([citizen.municipality, citizen.benefit], state(citizen));
  return tally.tally();
}

export function asColumns(citizens: readonly CountedCitizen[]): Columns<CountedColumn> {
  const numbers = COUNTED_COLUMNS.map((column) => [column, Float64Array.from(citizens, (citizen) => citizen[column] ?? Number.NaN)]);
  const by = (['municipality', 'benefit'] as const).map((column) => {
    const names = [...new Set(citizens.map((citizen) => citizen[column]))];
    const codes = new Map(names.map((name, code) => [name, code]));
    return { codes: Uint8Array.from(citizens, (citizen) => codes.get(citizen[column]) as number), names };
  });
  return { length: citizens.length, numbers: Object.fromEntries(numbers), by };
}

export function asNdjson(citizens: readonly CountedCitizen[]): string {
  return `${citizens.map((citizen) => JSON.stringify(citizen)).join('\n')}\n`;
}

export function asCsv(citizens: readonly CountedCitizen[]): string {
  const names = ['id', 'municipality', 'benefit', ...COUNTED_COLUMNS] as const;
  return `${[names.join(','), ...citizens.map((citizen) => names.map((name) => citizen[name] ?? '').join(','))].join('\n')}\n`;
}

/** The groups in which two lists of tallies differ. */
export function differing(some: readonly Tally[], others: readonly Tally[]): string[] {
  const written = (tallies: readonly Tally[]) =>
    tallies.flatMap(({ measure, groups }) => groups.map(({ by, states }) => `${measure}: ${by} ${states}`));
  const [a, b] = [new Set(written(some)), new Set(written(others))];
  return [...a].filter((group) => !b.has(group)).concat([...b].filter((group) => !a.has(group)));
}

const OTHER = { '>=': '>', '>': '>=', '<=': '<', '<': '<=' } as const;

/** Measures that differ from one by a single comparison: with the figure itself, or the whole number above it, on the other side. */
export function neighboursOf(measure: Measure<CountedColumn>): Measure<CountedColumn>[] {
  return (['counted', 'asked'] as const).flatMap((part) =>
    measure[part].flatMap((criterion, place) =>
      shifted(criterion.test).map((test) => ({ ...measure, [part]: measure[part].with(place, { ...criterion, test }) })),
    ),
  );
}

function shifted(test: Test<CountedColumn>): Test<CountedColumn>[] {
  if ('column' in test) return [Number.isInteger(test.than) ? { ...test, is: OTHER[test.is] } : { ...test, than: Math.ceil(test.than) }];
  if ('text' in test) return [{ ...test, among: test.among.slice(1) }];
  const [parts, make] =
    'all' in test ? [test.all, (all: Test<CountedColumn>[]) => ({ all })] : [test.any, (any: Test<CountedColumn>[]) => ({ any })];
  return parts.flatMap((part, place) => shifted(part).map((other) => make(parts.with(place, other))));
}
