import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { WorkRequirementFacts } from '../../rules/citizen/work-requirement-225/facts.js';
import type { Work } from '../../rules/citizen/work-requirement-225/hours.js';
import parameters from '../../rules/citizen/work-requirement-225/parameters.json' with { type: 'json' };
import type { OwnPause } from '../../rules/citizen/work-requirement-225/pauses.js';
import { workRequirement225 } from '../../rules/citizen/work-requirement-225/scheme.js';
import { addDays, addMonths } from '../../src/engine/day.js';
import type { Listed } from '../../src/engine/fact-types.js';
import type { Period } from '../../src/engine/period.js';
import { property } from '../property.js';
import { IDLE, judged, type Options, type Reduction, windowStart, YEARS } from '../rules/work-requirement-225/person.js';
import { runs } from './runs.js';

const { assess } = workRequirement225;
const FIRST = '2018-01-01';
/** The order on warnings is of the same day as the first act. */
const WARNING = '2020-04-22';
const FIRST_WINDOW: Period = { from: '2020-03-09', to: '2020-09-08' };

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
  .uniqueArray(fc.tuple(periodWithin(4, 90), fc.constantFrom('sickness', 'parental-leave', 'care', 'other')), {
    selector: ([, ground]) => ground,
    maxLength: 4,
  })
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
  'otherGround',
  'reduced',
  'reducedFrom',
];

const complete = <T>(items: readonly T[]): Listed<T> => ({ covers: YEARS, items });

/** A person of whom everything is known. */
const person: fc.Arbitrary<WorkRequirementFacts> = fc
  .record({
    works: fc.oneof(works, longWorks),
    pauses,
    help: fc.oneof(help, fc.constant([YEARS])),
    exempt: fc.boolean(),
    otherGround: fc.boolean(),
    since: fc.option(dayWithin(1), { nil: undefined }),
  })
  .map(({ works: hours, pauses: own, help: helped, exempt, otherGround, since }) => ({
    ...IDLE,
    hours: complete(hours),
    pauses: complete(own),
    helpPeriods: complete(helped),
    exempt: judged(exempt),
    otherGround: judged(otherGround),
    reduced: since !== undefined,
    ...(since !== undefined && { reducedFrom: since }),
  }));

const readings = fc.record(
  {
    'year-of-help': fc.constantFrom('days', 'calendar-months'),
    extension: fc.constantFrom('days', 'whole-months', 'over-a-month'),
    'extension-within-extension': fc.constantFrom('further', 'once'),
    'hours-in-pandemic': fc.constantFrom('everyone', 'reduced-only'),
  },
  { requiredKeys: [] },
);
/** The days a list is complete for: often all of them. */
const known = (longest: number) => fc.oneof(fc.constant(YEARS), periodWithin(3, longest));
const on = fc.nat(40).map((months) => addMonths('2019-06-15', months));

/** What an assessment says, apart from the facts and the day of knowledge it repeats. */
function said({ facts: _, knownOn: __, ...rest }: Reduction): unknown {
  return rest;
}

describe('the 225-hour rule', () => {
  property([person, on, readings, fc.nat(3), fc.integer({ min: 1, max: 60 }), fc.boolean()], { numRuns: runs(200) })(
    'a longer pause never shortens a window',
    (facts, day, chosen, place, more, atTheEnd) => {
      const own = facts.pauses?.items ?? [];
      const grown = own.map((pause, index) => {
        if (index !== place % own.length) return pause;
        return atTheEnd ? { ...pause, to: addDays(pause.to, more) } : { ...pause, from: addDays(pause.from, -more) };
      });
      const idle = { ...facts, hours: complete<Work>([]) };
      const options: Options = { on: day, readings: chosen };
      const before = windowStart(assess(idle, options)) as string;
      const after = windowStart(assess({ ...idle, pauses: complete(grown) }, options)) as string;
      expect(after <= before).toBe(true);
    },
  );

  property([person, on, readings, fc.constantFrom(...parameters.pandemicWindows)], { numRuns: runs(150) })(
    'a later day of knowledge changes nothing outside the days that the later act touched',
    (facts, day, chosen, { adopted, from, to }) => {
      const [before, after] = [addDays(adopted as string, -1), adopted].map((knownOn): Options => ({ on: day, knownOn, readings: chosen }));
      const longest = assess(
        { ...facts, hours: complete<Work>([]), otherGround: judged(true) },
        { ...(after as Options), readings: { extension: 'whole-months', 'extension-within-extension': 'further' } },
      );
      const start = windowStart(longest) as string;
      const inWindow = start <= (to as string) && from < `${day.slice(0, 7)}-01`;
      const putsOff = FIRST_WINDOW.from <= day && day <= FIRST_WINDOW.to && (to as string) <= FIRST_WINDOW.to;
      const warnsAnew = adopted === WARNING && day >= WARNING;
      if (inWindow || putsOff || warnsAnew) return;
      expect(said(assess(facts, after as Options))).toEqual(said(assess(facts, before as Options)));
    },
  );

  property([person, on, readings, fc.integer()], { numRuns: runs(200) })(
    'the order of a list does not matter',
    (facts, day, chosen, seed) => {
      const turned = <T>(list: Listed<T> | undefined) =>
        list && { ...list, items: seed % 2 === 0 ? [...list.items].reverse() : rotated(list.items) };
      const other = { ...facts, hours: turned(facts.hours), pauses: turned(facts.pauses), helpPeriods: turned(facts.helpPeriods) };
      const options: Options = { on: day, readings: chosen };
      expect(said(assess(other, options))).toEqual(said(assess(facts, options)));
    },
  );

  property(
    [
      person,
      on,
      readings,
      fc.record({ hours: known(500), pauses: known(500), helpPeriods: known(900) }),
      fc.subarray(LEFT_OUT, { maxLength: 2 }),
    ],
    { numRuns: runs(300) },
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
