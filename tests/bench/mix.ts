import type { Case } from './cases.js';
import figures from './figures.json' with { type: 'json' };
import { type Random, randomOf } from './random.js';

/** A case of the mix: some facts may not be known, and it is assessed under the options at a place of `UNDER`. */
export interface Mixed {
  readonly facts: Partial<Case>;
  readonly under: number;
}

/** Guidelines of many kinds, with readings chosen or left open, under both acts; on the last days none governs. */
export const UNDER = [
  { on: '2019-04-01', municipality: 'lyngby-taarbaek' },
  { on: '2019-04-01', municipality: 'lyngby-taarbaek', readings: { 'zones-beyond-table': 'top-rate', 'groups-9-and-10': 'not-covered' } },
  { on: '2019-11-01', municipality: 'lyngby-taarbaek', readings: { 'part-month': 'calendar-days', 'several-offers': 'one-amount' } },
  { on: '2020-02-01', municipality: 'lyngby-taarbaek', readings: { 'guideline-of-former-act': 'lives-on', 'part-month': 'whole-amount' } },
  { on: '2019-04-01', municipality: 'frederikssund' },
  { on: '2019-04-01', municipality: 'naestved', readings: { 'several-offers': 'each-offer', 'cap-scope': 'per-citizen' } },
  { on: '2021-09-01', municipality: 'aabenraa' },
  { on: '2022-06-01', municipality: 'guldborgsund', readings: { 'groups-9-and-10': 'not-covered', 'part-month': 'calendar-days' } },
  { on: '2023-04-01', municipality: 'holbaek' },
  { on: '2025-04-01', municipality: 'silkeborg' },
  { on: '2025-04-01', municipality: 'holbaek' },
] as const;

/** The facts that a guideline asks for beside those of every case. */
const ASKED: Readonly<Record<(typeof UNDER)[number]['municipality'], (random: Random) => object>> = {
  'lyngby-taarbaek': () => ({}),
  frederikssund: () => ({}),
  naestved: (random) => ({ homeAndOfferInTown: random() < 0.1, ...(random() < 0.6 && { assessedAmount: judged('500.00') }) }),
  aabenraa: (random) => ({ ...travel(random), actualTransportCovered: random() < 0.05, sanctionInMonth: random() < 0.05 }),
  guldborgsund: (random) => ({ ...travel(random), wagesDuringOffer: random() < 0.05, assessedAmount: judged('700.00') }),
  holbaek: (random) => ({ ...travel(random), daysInMonth: random.whole(1, 9) }),
  silkeborg: (random) => ({ ...travel(random), oneWayKm: random.whole(20, 300) / 10 }),
};

/** Groups of which it is disputed whether the act covers them. */
const DISPUTED = ['selvforsoergende', 'under-18'];
/** Cases under the first four options, which are those of one municipality. */
const SHARE_FIRST = 0.6;
const SHARE_DISPUTED = 0.15;
const SHARE_WITHOUT_A_FACT = 0.1;
const SHARE_PART_MONTH = 0.07;
const SHARE_OTHER_ALLOWANCE = 0.07;

/** Draws the mix; the same seed gives the same cases. */
export function mixOf(seed: number, count: number): Mixed[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => {
    const under = random() < SHARE_FIRST ? random.whole(0, 3) : random.whole(4, UNDER.length - 1);
    const { on, municipality } = UNDER[under] as (typeof UNDER)[number];
    return { facts: known({ ...factsOf(random, on.slice(0, 7)), ...ASKED[municipality](random) }, random), under };
  });
}

function factsOf(random: Random, month: string): Case {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const days = { from: `${month}-01`, to: `${month}-${last}` };
  const groups = random() < 0.85 ? figures.groups.filter((group) => !DISPUTED.includes(group)) : figures.otherGroups;
  const isPart = random() < SHARE_PART_MONTH;
  const other = { month, amount: `${random.whole(1, 9)}00.00` };
  return {
    targetGroup: random.oneOf(random() < SHARE_DISPUTED ? DISPUTED : groups),
    participates: random() < 0.95,
    offer: random.oneOf(random() < 0.92 ? figures.offers : figures.otherOffers),
    participationPeriod: isPart ? { from: `${month}-01`, to: `${month}-${random.whole(10, 25)}` } : days,
    otherAllowances: { covers: days, items: random() < SHARE_OTHER_ALLOWANCE ? [other] : [] },
    walkingKm: random.whole(20, 150) / 10,
    zones: random.whole(1, 5),
  };
}

/** Leaves out one or two facts of some cases. */
function known(facts: Case, random: Random): Partial<Case> {
  if (random() >= SHARE_WITHOUT_A_FACT) return facts;
  const unknown = [random.oneOf(Object.keys(facts)), random.oneOf(Object.keys(facts))];
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !unknown.includes(name)));
}

function travel(random: Random): object {
  return { dailyTravelKm: random.whole(40, 600) / 10, daysPerWeek: random.whole(1, 5) };
}

function judged<T>(value: T): object {
  return { value, by: 'sagsbehandler', because: 'Efter en samtale.' };
}
