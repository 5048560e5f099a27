import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { WorkRequirementFacts } from '../../rules/citizen/work-requirement-225/facts.js';
import { lastDay } from '../../rules/citizen/work-requirement-225/last-day.js';
import parameters from '../../rules/citizen/work-requirement-225/parameters.json' with { type: 'json' };
import type { OwnPause } from '../../rules/citizen/work-requirement-225/pauses.js';
import { workRequirement225 } from '../../rules/citizen/work-requirement-225/scheme.js';
import type { Work } from '../../rules/citizen/work-requirement-225/work.js';
import { addDays, addMonths, daysBetween } from '../../src/engine/day.js';
import type { Listed } from '../../src/engine/fact-types.js';
import type { Period } from '../../src/engine/period.js';
import { partsIn } from '../../src/engine/stretches.js';
import { property } from '../property.js';
import { IDLE, judged, type Options, type Reduction, windowOf, YEARS } from '../rules/work-requirement-225/person.js';

const { assess } = workRequirement225;
const FIRST = '2018-01-01';
/** The order on warnings is of the same day as the first act. */
const WARNING = '2020-04-22';

const dayWithin = (years: number) => fc.nat(365 * years).map((days) => addDays(FIRST, days));
const periodWithin = (years: number, longest: number) =>
  fc.tuple(dayWithin(years), fc.integer({ min: 0, max: longest })).map(([from, days]): Period => ({ from, to: addDays(from, days) }));

const works = fc
  .uniqueArray(
    fc.tuple(periodWithin(4, 120), fc.integer({ min: 0, max: 240 }), fc.constantFrom('ordinary', 'subsidised', 'own-business')),
    { selector: ([{ from }]) => from, maxLength: 4 },
  )
  .map((all) => all.map(([period, hours, kind], index): Work => ({ ...period, hours: Math.min(hours, 24), kind, employer: `e${index}` })));
const longWorks = works.map((all) =>
  all.map((work): Work => ({ ...work, hours: 24 * (1 + (work.hours % 9)) })).filter((work) => addDays(work.from, 9) <= work.to),
);
const pauses = fc
  .uniqueArray(
    fc.tuple(
      fc.oneof({ arbitrary: periodWithin(4, 90), weight: 4 }, periodWithin(4, 500)),
      fc.constantFrom('sickness', 'parental-leave', 'care', 'incapacity'),
    ),
    {
      selector: ([, ground]) => ground,
      maxLength: 4,
    },
  )
  .map((all) => all.map(([period, ground]): OwnPause => ({ ...period, ground })));
const help = fc
  .uniqueArray(dayWithin(4), { minLength: 2, maxLength: 6 })
  .map((days) => days.sort())
  .map((days) =>
    days.flatMap((from, index): Period[] =>
      index % 2 === 0 && days[index + 1] !== undefined ? [{ from, to: addDays(days[index + 1] as string, -1) }] : [],
    ),
  );

const LEFT_OUT = [
  'benefit',
  'maritalStatus',
  'rateBase',
  'hours',
  'pauses',
  'helpPeriods',
  'exempt',
  'reduced',
  'reducedFrom',
  'warnedOn',
  'heardOn',
  'decidedOn',
];

const complete = <T>(items: readonly T[]): Listed<T> => ({ covers: YEARS, items });

/** A person of whom everything is known. */
const person: fc.Arbitrary<WorkRequirementFacts> = fc
  .record({
    works: fc.oneof(works, longWorks),
    pauses,
    help: fc.oneof(help, fc.constant([YEARS])),
    exempt: fc.boolean(),
    since: fc.option(dayWithin(1), { nil: undefined }),
    process: fc.record({ warnedOn: dayWithin(4), heardOn: dayWithin(4), decidedOn: dayWithin(4) }, { requiredKeys: [] }),
  })
  .map(({ works: hours, pauses: own, help: helped, exempt, since, process }) => ({
    ...IDLE,
    ...process,
    hours: complete(hours),
    pauses: complete(own),
    helpPeriods: complete(helped),
    exempt: judged(exempt),
    reduced: since !== undefined,
    ...(since !== undefined && { reducedFrom: since }),
  }));

const readings = fc.record(
  {
    'year-of-help': fc.constantFrom('days', 'calendar-months'),
    direction: fc.constantFrom('forward', 'backward'),
    extension: fc.constantFrom('days', 'whole-months'),
    'extension-within-extension': fc.constantFrom('further', 'once'),
    'beyond-three-years': fc.constantFrom('added', 'left-out'),
    'window-after-the-cut': fc.constantFrom('undone', 'stands'),
    'hours-in-pandemic': fc.constantFrom('everyone', 'reduced-only'),
  },
  { requiredKeys: [] },
);
/** The days a list is complete for: often all of them. */
const known = (longest: number) => fc.oneof(fc.constant(YEARS), periodWithin(3, longest));
const on = fc.nat(40).map((months) => addMonths('2019-06-15', months));

const ways = fc.constantFrom({ extension: 'days' } as const, { extension: 'whole-months' } as const);
const BY_DAYS = { extension: 'days', 'beyond-three-years': 'left-out', 'window-after-the-cut': 'undone' } as const;
const daysOf = (from: string, to: string) => Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));

/** What an assessment says, apart from the facts and the day of knowledge it repeats. */
function said({ facts: _, knownOn: __, ...rest }: Reduction): unknown {
  return rest;
}

describe('the 225-hour rule', () => {
  property([pauses, fc.nat(60), ways], { numRuns: 300 })('an extension never moves the last day back', (own, months, way) => {
    const from = addMonths('2016-01-01', months);
    const base = { from, to: addDays(addMonths(from, 12), -1) };
    const merged = { stretches: partsIn({ from: '2000-01-01', to: '2099-12-31' }, own), whole: [] };
    const [inAll, onlyInside] = (['further', 'once'] as const).map((within) => lastDay(base, merged, { ...way, within })) as [
      string,
      string,
    ];
    expect(base.to <= onlyInside && onlyInside <= inAll).toBe(true);
  });

  property([person, on], { numRuns: 300 })('a new reduction rests on as many days without a pause as the 12 months have', (facts, day) => {
    const assessed = assess({ ...facts, reduced: false, reducedFrom: undefined }, { on: day, readings: BY_DAYS });
    const [from, to] = windowOf(assessed)?.split('/') ?? [];
    // Months more than three years back are left out: then there are fewer.
    if (from === undefined || to === undefined || to >= addMonths(from, 35)) return;
    const paused = new Set(
      [...(facts.pauses?.items ?? []), ...parameters.pandemicWindows].flatMap((each) => daysOf(each.from, each.to as string)),
    );
    const counted = daysOf(from, to).filter((each) => !paused.has(each)).length;
    expect(counted).toBe(daysBetween(from, addMonths(from, 12)));
    expect([from.slice(8), to.slice(0, 7)]).toEqual(['01', day.slice(0, 7)]);
  });

  property([person, on], { numRuns: 200 })('nobody is newly reduced from a month of which every day before is paused', (facts, day) => {
    const month = { from: `${day.slice(0, 7)}-01`, to: addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1), ground: 'sickness' as const };
    const items = [...(facts.pauses?.items ?? []).filter(({ ground }) => ground !== 'sickness'), month];
    for (const direction of ['forward', 'backward'] as const) {
      const { outcome } = assess(
        { ...facts, pauses: complete(direction === 'forward' ? items : []), reduced: false, reducedFrom: undefined },
        { on: direction === 'forward' ? day : '2021-02-15', readings: { direction } },
      );
      expect(outcome).not.toBe('fulfilled');
    }
  });

  property([person, on, readings, fc.constantFrom(...parameters.pandemicWindows)], { numRuns: 150 })(
    'a later act changes nothing for a reduction that takes effect before its window begins',
    (facts, day, chosen, { adopted, from }) => {
      const [before, after] = [addDays(adopted as string, -1), adopted].map((knownOn): Options => ({ on: day, knownOn, readings: chosen }));
      const warnsAnew = adopted === WARNING && day >= WARNING;
      if (from <= addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1) || warnsAnew) return;
      expect(said(assess(facts, after as Options))).toEqual(said(assess(facts, before as Options)));
    },
  );

  property([person, on, readings, fc.integer()], { numRuns: 200 })('the order of a list does not matter', (facts, day, chosen, seed) => {
    const turned = <T>(list: Listed<T> | undefined) =>
      list && { ...list, items: seed % 2 === 0 ? [...list.items].reverse() : rotated(list.items) };
    const other = { ...facts, hours: turned(facts.hours), pauses: turned(facts.pauses), helpPeriods: turned(facts.helpPeriods) };
    const options: Options = { on: day, readings: chosen };
    expect(said(assess(other, options))).toEqual(said(assess(facts, options)));
  });

  property(
    [
      person,
      on,
      readings,
      fc.record({ hours: known(500), pauses: known(500), helpPeriods: known(900) }),
      fc.subarray(LEFT_OUT, { maxLength: 2 }),
    ],
    { numRuns: 300 },
  )('more known facts never contradict an earlier definite outcome', (facts, day, chosen, covered, leftOut) => {
    const options: Options = { on: day, readings: chosen };
    const part = partOf(facts, covered, leftOut);
    const early = assess(part, options);
    if (early.outcome !== 'fulfilled' && early.outcome !== 'not-fulfilled') return;
    expect(assess(facts, options).outcome).toBe(early.outcome);
  });
});

function rotated<T>(items: readonly T[]): readonly T[] {
  return [...items.slice(1), ...items.slice(0, 1)];
}

/** Less of what is known: some facts are left out, and lists are complete for fewer days. */
function partOf(
  facts: WorkRequirementFacts,
  known: Readonly<Record<'hours' | 'pauses' | 'helpPeriods', Period>>,
  leftOut: readonly string[],
): WorkRequirementFacts {
  const cut = <T extends Period>(list: Listed<T> | undefined, covers: Period): Listed<T> => ({
    covers,
    items: (list?.items ?? []).filter(({ from, to }) => from <= covers.to && covers.from <= to),
  });
  const fewer = {
    ...facts,
    hours: cut(facts.hours, known.hours),
    pauses: cut(facts.pauses, known.pauses),
    helpPeriods: cut(facts.helpPeriods, known.helpPeriods),
  };
  const kept = Object.entries(fewer).filter(([fact]) => !leftOut.includes(fact));
  const part = Object.fromEntries(kept) as WorkRequirementFacts;
  if (part.reduced !== true) delete (part as { reducedFrom?: string }).reducedFrom;
  return part;
}
