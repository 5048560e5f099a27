import fc from 'fast-check';
import type { ActivationAllowanceFacts } from '../../rules/citizen/activation-allowance/facts.js';
import type { AllowanceGuideline } from '../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import { TARGET_GROUPS } from '../../rules/citizen/target-groups/target-group.js';
import { addDays } from '../../src/engine/day.js';
import { daysIn, monthOf, type Period, shared } from '../../src/engine/period.js';

type Facts = ActivationAllowanceFacts;
type Full = { readonly [K in keyof Facts]-?: Exclude<Facts[K], undefined> };

/** A case of which everything is known, under a day and a guideline. */
export interface FullCase {
  readonly facts: Full;
  readonly options: { readonly on: string; readonly guideline: string };
}

const judged = <T>(value: fc.Arbitrary<T>) =>
  value.map((given) => ({ value: given, by: 'caseworker', because: 'the documents of the case' }));
const kroner = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((oere) => (oere / 100).toFixed(2));
/** Without a prototype an object would not equal its own copy by way of JSON. */
const PLAIN = { noNullPrototype: true };
/** Kilometres around every limit of the guidelines, in tenths. */
const km = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((tenths) => tenths / 10);

/** A day on which a guideline governs, and at times the days around its ends. */
function dayUnder({ from, to, checkedUntil }: AllowanceGuideline): fc.Arbitrary<string> {
  const length = daysIn({ from, to: to ?? checkedUntil });
  return fc
    .oneof({ weight: 1, arbitrary: fc.integer({ min: -2, max: 20 }) }, { weight: 4, arbitrary: fc.integer({ min: 0, max: length }) })
    .map((days) => addDays(from, days));
}

function factsIn(on: string, { groups }: AllowanceGuideline): fc.Arbitrary<Full> {
  const month = monthOf(on);
  const last = daysIn(month) - 1;
  const touching = fc
    .tuple(fc.integer({ min: -40, max: last }), fc.integer({ min: 0, max: 40 }))
    .map(([start, more]) => ({ from: addDays(month.from, start), to: addDays(month.from, Math.max(start, 0) + more) }));
  const items = fc.array(fc.record({ month: fc.constantFrom(on.slice(0, 7), '2019-04'), amount: kroner(700) }, PLAIN), { maxLength: 2 });
  const named = fc.constantFrom(...(groups?.named ?? ['jobparat-kontanthjaelp' as const]));
  const facts = fc.record(
    {
      courseGranted: fc.constantFrom('2025-06-01', '2026-01-31', '2026-02-01'),
      targetGroup: fc.oneof({ weight: 3, arbitrary: named }, { weight: 1, arbitrary: fc.constantFrom(...TARGET_GROUPS) }),
      participates: mostly(true),
      offer: fc.oneof(
        { weight: 3, arbitrary: fc.constant('virksomhedspraktik' as const) },
        { weight: 1, arbitrary: fc.constantFrom('nytteindsats' as const, 'loentilskud' as const, 'other' as const) },
      ),
      participationPeriod: fc.oneof({ weight: 2, arbitrary: fc.constant(month) }, { weight: 1, arbitrary: touching }),
      otherAllowances: fc.record(
        {
          covers: fc.constant({ from: '2016-01-01', to: '2027-12-31' }),
          items: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: items }),
        },
        PLAIN,
      ),
      zones: fc.integer({ min: 1, max: 8 }),
      walkingKm: km(8),
      oneWayKm: km(15),
      dailyTravelKm: km(65),
      daysPerWeek: fc.integer({ min: 1, max: 7 }),
      hoursPerDay: fc.integer({ min: 1, max: 24 }),
      obviouslyEducationReady: fc.boolean(),
      usesPublicTransport: mostly(true),
      wagesDuringOffer: mostly(false),
      actualTransportCovered: mostly(false),
      homeAndOfferInTown: mostly(false),
      sanctionInMonth: mostly(false),
      expensesDocumented: fc.boolean(),
      documentedExpense: kroner(1_200),
      cheapestFare: kroner(1_200),
      otherFare: kroner(1_200),
      travelReimbursement: fc.oneof({ weight: 3, arbitrary: fc.constant('0.00') }, { weight: 1, arbitrary: kroner(1_200) }),
      claimedOn: fc.constant(on),
      ownConditions: fc.constant([]),
      ownJudgements: judged(mostly(true)).map((judgement) => [{ condition: 'afgoerende', ...judgement }]),
      healthPreventsTransport: judged(fc.boolean()),
      assessedAmount: judged(fc.oneof(kroner(1_500), fc.constant('0'))),
    },
    PLAIN,
  );
  // Nobody takes part on more days than the period has in the month.
  return facts.chain((rest) => {
    const most = daysIn(shared(rest.participationPeriod, month) as Period);
    const days = fc.integer({ min: 0, max: most });
    return days.map((daysInMonth) => ({ ...rest, daysInMonth, absentDays: daysInMonth % 7 === 1 ? 1 : 0, sanctionedDays: 0 }));
  });
}

function mostly(value: boolean): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(!value) });
}

/** Any complete case under any built-in guideline. */
export const fullCase: fc.Arbitrary<FullCase> = fc
  .constantFrom(...activationAllowance.guidelines)
  .chain((guideline) =>
    dayUnder(guideline).chain((on) => factsIn(on, guideline).map((facts) => ({ facts, options: { on, guideline: guideline.id } }))),
  );

/** A part of the facts of a complete case. */
export const partOf = (facts: Full): fc.Arbitrary<Facts> =>
  fc.subarray(Object.keys(facts) as (keyof Facts)[]).map((keys) => Object.fromEntries(keys.map((key) => [key, facts[key]])));

/** A complete case and a part of its facts; mostly a few are missing, at times most. */
export const partialCase = fullCase.chain(({ facts, options }) =>
  fc
    .oneof(
      partOf(facts),
      fc
        .subarray(Object.keys(facts) as (keyof Facts)[], { maxLength: 3 })
        .map((gone) => Object.fromEntries(Object.entries(facts).filter(([key]) => !gone.includes(key as keyof Facts))) as Facts),
    )
    .map((part) => ({ facts, part, options })),
);

const questions = Object.entries(activationAllowance.readings).map(([key, { options }]) => [key, Object.keys(options)] as const);

/** A choice of readings, of which any may be left out. */
export const chosen = fc.record(Object.fromEntries(questions.map(([key, options]) => [key, fc.constantFrom(...options)])), {
  requiredKeys: [],
  ...PLAIN,
});

/** What is asked under the guideline of Kolding only, and what only under those with zones or with the alternative of 2019. */
const OF_KOLDING = ['kilometres-counted', 'set-off-from'];
const OF_OTHERS = ['zones-beyond-table', 'distance-of-alternative'];

/** Every way to choose all readings that can be asked under a guideline. */
export function choicesUnder(guideline: string): readonly Readonly<Record<string, string>>[] {
  const never = guideline === 'kolding' ? OF_OTHERS : OF_KOLDING;
  const asked = questions.filter(([key]) => !never.includes(key));
  return asked.reduce<Record<string, string>[]>(
    (choices, [key, options]) => choices.flatMap((choice) => options.map((option) => ({ ...choice, [key]: option }))),
    [{}],
  );
}
