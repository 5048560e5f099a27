import { FLAGS } from '../../rules/citizen/activation-allowance/guidelines/flag.js';
import { MEASURES } from '../../rules/citizen/activation-allowance/guidelines/limit.js';
import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import { month } from './written.js';

type Options = Parameters<typeof activationAllowance.assess>[1];
type Facts = Parameters<typeof activationAllowance.assess>[0];
export type Assessed = ReturnType<typeof activationAllowance.assess>;
type Guideline = Exclude<Options['guideline'], string | undefined>;

const DAYS = ['2019-04-01', '2023-04-01', '2024-04-01'];
const GROUPS = [
  'jobparat-kontanthjaelp',
  'uddannelsesparat',
  'aktivitetsparat-uddannelseshjaelp',
  'jobafklaring',
  'under-18',
  'dagpenge',
] as const;
const JUDGED = { by: 'jobcentret', because: 'Konkret vurdering.' };
const CHOSEN = {
  'groups-9-and-10': 'covered',
  'nytteindsats-before-2020': 'covered',
  'zones-beyond-table': 'ceiling',
  'part-month': 'calendar-days',
  'several-offers': 'each-offer',
  'cap-scope': 'per-citizen',
} as const;

/** A guideline that uses everything a guideline can say, for those of some groups only, and once more for all. */
function everyRule(rate: Guideline['rate'], forAll: boolean): Guideline {
  const groups = forAll ? {} : { groups: ['uddannelsesparat' as const] };
  const higher = forAll ? {} : { higher: { where: 'obviouslyEducationReady' as const, atLeast: 20 } };
  return {
    id: 'every-rule',
    municipality: 'gentofte',
    act: 'lab-2019',
    status: 'adopted',
    from: '2020-01-01',
    window: 'stated',
    checkedUntil: '2026-12-31',
    verified: 'guideline',
    cite: { title: 'Gentofte Kommune, retningslinje', provision: 'punkt 1' },
    groups: { named: ['jobparat-kontanthjaelp', 'uddannelsesparat'], others: forAll ? 'excluded' : 'not-stated' },
    offers: { named: ['virksomhedspraktik'], others: forAll ? 'excluded' : 'not-stated' },
    minimums: MEASURES.map((measure) => ({
      measure,
      atLeast: 2,
      ...groups,
      ...higher,
      ...(forAll ? {} : { unless: 'healthPreventsTransport' as const }),
    })),
    requirements: FLAGS.map((fact) => ({ fact, is: true, ...(forAll ? {} : { groups: ['uddannelsesparat' as const] }) })),
    ...(forAll ? {} : { notModelled: FLAGS.map((fact) => ({ fact, is: false, missing: 'something' })) }),
    rate,
  };
}

const OWN = [false, true].flatMap((forAll) => [
  everyRule({ kind: 'flat', amount: '100.00' }, forAll),
  everyRule({ kind: 'per-km', rate: '2.00', aboveKm: 0, upToKm: 24, days: 'per-month' }, forAll),
  everyRule(
    {
      kind: 'zones',
      steps: [
        { from: 2, to: 3, amount: '300.00' },
        { from: 4, to: 4, amount: null },
      ],
    },
    forAll,
  ),
]);

const BARE = {
  id: 'bare',
  municipality: 'gentofte',
  act: 'lab-2019',
  status: 'adopted',
  from: '2020-01-01',
  window: 'stated',
  checkedUntil: '2026-12-31',
  verified: 'guideline',
  cite: { title: 'Gentofte Kommune, retningslinje', provision: 'punkt 1' },
} as const;

/** What everyRule has no room for. */
const BESIDE: readonly Guideline[] = [
  { ...BARE, rate: { kind: 'documented', most: '800.00' } },
  { ...BARE, rate: { kind: 'cheapest-fare', most: '800.00' } },
  { ...BARE, rate: { kind: 'other-fare', fare: 'prisen på et ungdomskort', most: '800.00' } },
  { ...BARE, claims: { first: '2023-03-01', last: '2023-04-20', monthsBack: 0 }, rate: { kind: 'flat', amount: '300.00' } },
  {
    ...BARE,
    setOff: { absence: 'days', sanction: 'days', travelReimbursement: 'amount' },
    rate: { kind: 'per-km', rate: '90.00', aboveKm: 0, elseAboveKm: 1, upToKm: 24, days: 'per-month' },
  },
  { ...BARE, setOff: { absence: 'days', travelReimbursement: 'amount' }, rate: { kind: 'flat', amount: '300.00' } },
  {
    ...BARE,
    setOff: { absence: 'not-read', sanction: 'not-read', travelReimbursement: 'not-read' },
    rate: { kind: 'per-km', rate: { official: 'commutingRate' }, aboveKm: 0, upToKm: 24, days: 'per-month' },
  },
  {
    ...BARE,
    maximums: MEASURES.map((measure) => ({ measure, atMost: 3 })),
    conditions: [
      { id: 'bil', kind: 'yes-no', da: 'Du har en bil.', en: 'You have a car.', is: false },
      { id: 'behov', kind: 'judgement', da: 'Du har et særligt behov.', is: true },
    ],
    rate: { kind: 'flat', amount: '300.00' },
  },
];

function factsOn(on: string): Facts[] {
  const [from, to] = [on, `${on.slice(0, 7)}-30`];
  const flags = (is: boolean) => Object.fromEntries(FLAGS.map((flag) => [flag, is]));
  const measures = (number: number) => Object.fromEntries([...MEASURES, 'daysInMonth'].map((measure) => [measure, number]));
  const whole = { ...month(from, to), participates: true, offer: 'virksomhedspraktik' as const };
  const other = { covers: { from, to }, items: [{ month: from.slice(0, 7), amount: '990.00' }] };
  const judged = { assessedAmount: { value: '450', ...JUDGED }, healthPreventsTransport: { value: false, ...JUDGED } };
  const shapes: Facts[] = [
    {},
    { participates: false },
    { ...whole, offer: 'other' },
    { ...whole, offer: 'nytteindsats', zones: 2, ...flags(true), ...measures(5) },
    ...[1, 2, 5, 7].flatMap((number) => [
      {
        ...whole,
        ...flags(true),
        ...measures(Math.min(number, 7)),
        dailyTravelKm: number * 2.5,
        oneWayKm: number,
        zones: number,
        ...judged,
      },
      {
        ...whole,
        ...flags(false),
        ...measures(Math.min(number, 7)),
        dailyTravelKm: number * 4,
        zones: number,
        otherAllowances: other,
        ...judged,
      },
      {
        ...whole,
        ...flags(false),
        ...measures(Math.min(number, 7)),
        zones: 2,
        actualTransportCovered: false,
        participationPeriod: { from, to: `${on.slice(0, 7)}-09` },
      },
    ]),
    { ...whole, ...flags(true), ...measures(1), zones: 2, healthPreventsTransport: { value: true, ...JUDGED } },
  ];
  return GROUPS.flatMap((targetGroup) => [...shapes, ...besideOn(whole, from)].map((facts) => ({ ...facts, targetGroup })));
}

/** Facts that only the guidelines of `BESIDE` look at. */
function besideOn(whole: Facts, from: string): Facts[] {
  const days = { dailyTravelKm: 20, daysInMonth: 9, ...Object.fromEntries(MEASURES.map((measure) => [measure, 3])) };
  const answers = (bil: boolean, behov: boolean): Facts => ({
    ownConditions: [{ condition: 'bil', is: bil }],
    ownJudgements: [{ condition: 'behov', value: behov, ...JUDGED }],
  });
  const kroner = (amount: string): Facts => ({ documentedExpense: amount, cheapestFare: amount, otherFare: amount });
  return [
    { ...whole, ...days, ...kroner('900.00'), ...answers(false, true), absentDays: 0, sanctionedDays: 0, travelReimbursement: '0.00' },
    { ...whole, ...days, ...kroner('0.00'), ...answers(true, false), absentDays: 1, sanctionedDays: 1, travelReimbursement: '10.00' },
    ...['2022-12-31', from, '2024-12-31'].map((claimedOn) => ({ ...whole, claimedOn })),
  ];
}

/** Every guideline on a day of its own and, where it governs then, on one under the next act. */
export function assessed(): Assessed[] {
  const chosen = [{}, { ...CHOSEN, 'guideline-of-former-act': 'lives-on' }, { 'guideline-of-former-act': 'lapsed' }] as const;
  const builtIn = activationAllowance.guidelines.map(({ id, from, to = '2026-12-31' }) => ({ guideline: id, from, to }));
  const own = [...OWN, ...BESIDE].map((guideline) => ({ guideline, from: guideline.from, to: guideline.checkedUntil }));
  const everyone = [...builtIn, ...own].flatMap(({ guideline, from, to }) => {
    const day = DAYS.find((on) => from <= on && on <= to) as string;
    return [day, '2020-04-01'].flatMap((on) =>
      chosen.flatMap((readings) => {
        const law = activationAllowance.under({ on, guideline, readings });
        return factsOn(on).map((facts) => law.assess(facts));
      }),
    );
  });
  return [...everyone, ...closed()];
}

/** A group that is closed to new courses. */
function closed(): Assessed[] {
  const on = '2026-04-01';
  const guideline = { ...BARE, rate: { kind: 'flat', amount: '300.00' } } as const;
  const facts = { ...month(on, '2026-04-30'), participates: true, offer: 'virksomhedspraktik', targetGroup: 'ressourceforloeb' } as const;
  return ['2026-01-31', '2026-02-01'].map((courseGranted) => activationAllowance.assess({ ...facts, courseGranted }, { on, guideline }));
}
