import fc from 'fast-check';
import { addDays } from '../../src/engine/day.js';
import type { RegisterCitizen } from '../../src/register/citizen.js';
import type { Derivation } from '../../src/register/derivation.js';
import { HOW } from './people.js';

const FIRST = '2017-10-01';
const day = (most: number) => fc.nat(most).map((days) => addDays(FIRST, days));
const span = (most: number, longest: number) =>
  fc
    .tuple(day(most), fc.option(fc.nat(longest), { freq: 3 }))
    .map(([from, days]) => (days === null ? { from } : { from, to: addDays(from, days) }));
const list = <T>(item: fc.Arbitrary<T>, maxLength: number) => fc.array(item, { maxLength });

/** Dated citizens of 2017 to 2020, most of them on a benefit; lists that overlap are kept, for columns must not depend on order. */
export const register: fc.Arbitrary<RegisterCitizen> = fc.record({
  id: fc.nat(),
  municipality: fc.oneof(
    { weight: 4, arbitrary: fc.constant('lejre') },
    {
      weight: 1,
      arbitrary: day(900).map((from) => [
        { municipality: 'roskilde', from: '2016-01-01', to: addDays(from, -1) },
        { municipality: 'lejre', from },
      ]),
    },
  ),
  covers: fc.tuple(day(500), fc.integer({ min: 820, max: 900 })).map(([from, days]) => ({ from, to: addDays(FIRST, days) })),
  spells: list(
    fc.tuple(span(700, 700), fc.constantFrom('kontanthjaelp', 'dagpenge')).map(([days, benefit]) => ({ benefit, ...days })),
    3,
  ),
  absences: list(span(820, 250), 3),
  conversations: list(day(820), 10),
  offers: list(span(820, 120), 2),
  ordinaryHours: list(fc.record({ date: day(820), hours: fc.integer({ min: 1, max: 16_000 }).map((cents) => cents / 100) }), 5),
});

/** Every way to derive columns. */
export const derivations: fc.Arbitrary<Derivation> = fc.record({
  seniorityOf: fc.constantFrom('any-benefit', 'same-benefit'),
  interruptions: fc.constantFrom('break', 'pause'),
  offerDays: fc.constantFrom('any-day', 'started'),
  seniority: fc.constantFrom('at-least', 'more-than', undefined),
  settles: fc.constant(HOW.settles),
  oldOrder: fc.constantFrom(undefined, { until: '2019-03-21', hours: 450 }),
  acrossOrders: fc.constantFrom('new-order', 'old-order', 'each-part'),
});
