import fc from 'fast-check';
import type { Earning } from '../../rules/citizen/social-frikort/account/earning.js';
import type { FrikortAccountFacts } from '../../rules/citizen/social-frikort/account/facts.js';
import { socialFrikortAccount } from '../../rules/citizen/social-frikort/calculation.js';
import type { SocialFrikortFacts } from '../../rules/citizen/social-frikort/facts.js';
import { socialFrikort } from '../../rules/citizen/social-frikort/scheme.js';
import { addDays, addYears, daysBetween } from '../../src/engine/day.js';
import type { Period } from '../../src/engine/period.js';

/** Without a prototype an object would not equal its own copy by way of JSON. */
const PLAIN = { noNullPrototype: true };

const kroner = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((oere) => (oere / 100).toFixed(2));
const dayIn = ({ from, to }: Period) => fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));
const judged = (value: fc.Arbitrary<boolean>) =>
  value.map((given) => ({ value: given, by: 'voksenafdelingen', because: 'sagens oplysninger' }));
const mostly = (value: boolean) => fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(!value) });

/** Every way to choose the readings of a register. */
function everyChoice(readings: Readonly<Record<string, { readonly options: object }>>): readonly Record<string, string>[] {
  return Object.entries(readings).reduce<Record<string, string>[]>(
    (choices, [key, { options }]) => choices.flatMap((choice) => Object.keys(options).map((option) => ({ ...choice, [key]: option }))),
    [{}],
  );
}

/** Any choice of all readings of the account. */
export const accountChoice = fc.constantFrom(...everyChoice(socialFrikortAccount.readings));
/** Any choice of all readings of the card. */
export const cardChoice = fc.constantFrom(...everyChoice(socialFrikort.readings));

/** An account of which everything is known. */
export interface FullAccount extends FrikortAccountFacts {
  readonly cardSince: string;
  readonly deactivatedOn: string;
  readonly earnings: { readonly covers: Period; readonly items: readonly Earning[] };
  readonly asOf: string;
}

const CHECKED = { from: '2019-01-01', to: '2025-12-31' };

const earning = (index: number) =>
  fc.record(
    {
      date: fc.oneof(dayIn(CHECKED), fc.constantFrom('2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01', '2023-12-31', '2024-01-01')),
      amount: fc.oneof(kroner(30_000), fc.constantFrom('20000.00', '40000.00', '41280.00', '0.01')),
      holidayPay: kroner(3_000),
      employerPension: kroner(3_000),
      work: fc.oneof(
        { weight: 5, arbitrary: fc.constant('ordinary' as const) },
        { weight: 1, arbitrary: fc.constant('freelance' as const) },
      ),
      employer: fc.constantFrom({ kind: 'business' as const, id: '12345678' }, { kind: 'public-authority' as const, id: 'kommunen' }),
      reported: mostly(true),
      reference: fc.constant(String(index)),
    },
    PLAIN,
  );

/** A card of 2019-2025, what was earned with it, and a day to ask for. */
export const fullAccount: fc.Arbitrary<FullAccount> = dayIn(CHECKED).chain((cardSince) =>
  fc.record(
    {
      cardSince: fc.constant(cardSince),
      deactivatedOn: fc.oneof(
        { weight: 3, arbitrary: fc.constant('not-deactivated' as const) },
        { weight: 1, arbitrary: dayIn({ from: cardSince > '2023-01-01' ? cardSince : '2023-01-01', to: CHECKED.to }) },
      ),
      earnings: fc
        .integer({ min: 0, max: 8 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => earning(index))))
        .map((items) => ({ covers: CHECKED, items })),
      asOf: dayIn({ from: cardSince, to: CHECKED.to }),
    },
    PLAIN,
  ),
);

/** Stays that cut the ten years before a day into pieces, most of them at home. */
function staysBefore(on: string) {
  const covers = { from: addYears(on, -10), to: addDays(on, -1) };
  const place = fc.oneof(
    { weight: 5, arbitrary: fc.constant('denmark' as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('greenland' as const, 'eea' as const, 'travel' as const, 'abroad' as const, 'military-mission' as const),
    },
  );
  const start = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 3_650 }));
  return fc.tuple(fc.uniqueArray(start, { maxLength: 6 }), fc.array(place, { minLength: 7, maxLength: 7 })).map(([cuts, places]) => {
    const starts = [0, ...cuts.sort((a, b) => a - b)].map((days) => addDays(covers.from, days));
    const items = starts.flatMap((from, index) => {
      const next = starts[index + 1];
      const where = places[index] as (typeof places)[number];
      return [{ from, to: next === undefined ? covers.to : addDays(next, -1), where }];
    });
    return { covers, items };
  });
}

/** A case of which everything is known, and the day judged. */
export interface FullCard {
  readonly on: string;
  readonly facts: { readonly [K in keyof SocialFrikortFacts]-?: Exclude<SocialFrikortFacts[K], undefined> };
}

/** A citizen on any day on which amounts were read. */
export const fullCard: fc.Arbitrary<FullCard> = fc
  .oneof(dayIn(CHECKED), fc.constantFrom('2019-01-01', '2020-12-31', '2021-01-01', '2023-06-30', '2023-07-01', '2024-12-31', '2025-01-01'))
  .chain((on) => {
    const covers = { from: addYears(on, -10), to: addDays(on, -1) };
    const recently = { from: addYears(on, -2), to: covers.to };
    const spell = fc
      .record({ from: dayIn(recently), suEligible: fc.boolean() }, PLAIN)
      .map(({ from, suEligible }) => ({ from, to: from, suEligible }));
    const facts = fc.record(
      {
        cardSince: fc.oneof(fc.constant('no-card' as const), dayIn({ from: '2019-01-01', to: on })),
        appliedOn: fc.nat(90).map((days) => addDays(on, -days)),
        visitedOn: fc.constant(on),
        bornOn: fc.constantFrom('1980-01-01', addYears(on, -18), '2010-06-01'),
        specialSocialProblems: judged(mostly(true)),
        supportConditions: judged(mostly(true)),
        education: fc.record({ covers: fc.constant(covers), items: fc.array(spell, { maxLength: 1 }) }, PLAIN),
        income: fc.record(
          {
            covers: fc.constant(covers),
            items: fc.array(fc.record({ date: dayIn(recently), amount: kroner(8_000) }, PLAIN), { maxLength: 3 }),
          },
          PLAIN,
        ),
        dispensation: judged(fc.boolean()),
        stays: staysBefore(on),
        eeaStaysCount: judged(fc.boolean()),
        receives: fc.constantFrom('kontanthjaelp' as const, 'other' as const, 'none' as const),
        onBenefitSince2019: fc.boolean(),
      },
      PLAIN,
    );
    return facts.map((given) => ({ on, facts: given }));
  });
