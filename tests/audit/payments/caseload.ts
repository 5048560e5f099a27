import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import type { Payment } from '../../../src/audit/payments/payment.js';
import type { Judgement } from '../../../src/engine/judgement.js';
import { both, type Chance, kr, type Plant } from './planted.js';

type Facts = ActivationAllowanceFacts;
type AllowancePlant = Plant<Facts>;

/** Lyngby-Taarbæk, minutes of 12 March 2019, item 4: øre a month by zones. */
const RATES: Readonly<Record<number, number>> = { 1: 400_00, 2: 400_00, 3: 550_00, 4: 700_00 };
/** Roskilde, committee of 5 December 2019, item 145: øre a month beyond 5 km. */
const ROSKILDE = 750_00;

const MONTHS = ['04', '05', '06', '07', '08', '09', '10', '11'] as const;
const DAYS: Readonly<Record<string, string>> = { '02': '29', '04': '30', '06': '30', '09': '30', '11': '30' };

const month = (year: number, number: string) => ({ from: `${year}-${number}-01`, to: `${year}-${number}-${DAYS[number] ?? '31'}` });

/** A case that is due the rate of its zones in Lyngby-Taarbæk in 2019. */
function lyngby(chance: Chance, id: string) {
  const period = month(2019, chance.oneOf(MONTHS));
  const zones = chance.between(1, 4);
  const rate = RATES[zones] as number;
  const facts: Facts = {
    targetGroup: chance.oneOf(['jobparat-kontanthjaelp', 'aktivitetsparat-kontanthjaelp', 'ressourceforloeb'] as const),
    participates: true,
    offer: 'virksomhedspraktik',
    participationPeriod: period,
    otherAllowances: { covers: period, items: [] },
    walkingKm: 3 + chance.between(0, 90) / 10,
    zones,
  };
  const payment: Payment<Facts> = {
    id,
    facts,
    amount: kr(rate),
    period,
    decidedOn: '2019-03-28',
    status: 'paid',
    municipality: 'lyngby-taarbaek',
  };
  return { rate, facts, payment };
}

/** A case that is due the flat rate in Roskilde in 2020 only because a judgement says that health prevents the transport. */
function roskilde(chance: Chance, id: string, because: string, oneWayKm: number) {
  const period = month(2020, chance.oneOf(MONTHS));
  const healthPreventsTransport: Judgement<boolean> = { value: true, by: 'sagsbehandler', because };
  const facts: Facts = {
    targetGroup: 'jobparat-kontanthjaelp',
    participates: true,
    offer: 'virksomhedspraktik',
    participationPeriod: period,
    otherAllowances: { covers: period, items: [] },
    oneWayKm,
    healthPreventsTransport,
  };
  return {
    id,
    facts,
    amount: kr(ROSKILDE),
    period,
    decidedOn: period.from,
    status: 'paid',
    municipality: 'roskilde',
  } satisfies Payment<Facts>;
}

const tooNear = (chance: Chance) => chance.between(0, 29) / 10;

/** Every kind of case of the activation allowance: right ones, and errors of every kind that the scheme knows. */
export const ALLOWANCE_PLANTS: Readonly<Record<string, AllowancePlant>> = {
  right: (chance, id) => ({ payment: lyngby(chance, id).payment, ...both('compliant', '0.00') }),
  'right-refusal': (chance, id) => {
    const { facts, payment } = lyngby(chance, id);
    return {
      payment: { ...payment, status: 'refused', amount: '0', facts: { ...facts, walkingKm: tooNear(chance) } },
      ...both('compliant', '0.00'),
    };
  },
  'nothing-paid-nothing-due': (chance, id) => {
    const { facts, payment } = lyngby(chance, id);
    return { payment: { ...payment, amount: '0.00', facts: { ...facts, participates: false } }, ...both('compliant', '0.00') };
  },
  'too-much': (chance, id) => {
    const { rate, payment } = lyngby(chance, id);
    const more = chance.between(1, 30_000);
    return { payment: { ...payment, amount: kr(rate + more) }, ...both('overpaid', kr(more), 'rate') };
  },
  'too-little': (chance, id) => {
    const { rate, payment } = lyngby(chance, id);
    const paid = chance.between(0, rate - 1);
    return { payment: { ...payment, amount: kr(paid) }, ...both('underpaid', kr(paid - rate), 'rate') };
  },
  'too-near': (chance, id) => {
    const { facts, payment } = lyngby(chance, id);
    return {
      payment: { ...payment, facts: { ...facts, walkingKm: tooNear(chance) } },
      ...both('not-entitled', payment.amount, 'walking-distance'),
    };
  },
  'too-near-and-absent': (chance, id) => {
    const { facts, payment } = lyngby(chance, id);
    const wrong = { ...facts, walkingKm: tooNear(chance), participates: false };
    return { payment: { ...payment, facts: wrong }, ...both('not-entitled', payment.amount, 'participation', 'walking-distance') };
  },
  'wrong-refusal': (chance, id) => {
    const { rate, payment } = lyngby(chance, id);
    return { payment: { ...payment, status: 'refused', amount: '0.00' }, ...both('should-have-been-paid', kr(-rate), 'rate') };
  },
  'distance-not-known': (chance, id) => {
    const { facts, payment } = lyngby(chance, id);
    const { walkingKm: _, ...rest } = facts;
    return { payment: { ...payment, facts: rest }, ...both('open', undefined, 'walking-distance') };
  },
  'beyond-the-table': (chance, id) => {
    const { facts, payment } = lyngby(chance, id);
    return {
      payment: { ...payment, amount: '700.00', facts: { ...facts, zones: chance.between(5, 9) } },
      ...both('open', undefined, 'rate'),
    };
  },
  'no-guideline': (chance, id) => ({
    payment: { ...lyngby(chance, id).payment, municipality: 'lejre' },
    ...both('not-covered', undefined, 'guideline'),
  }),
  'decided-before-the-guideline': (chance, id) => {
    const { payment } = lyngby(chance, id);
    const { now } = both('compliant', '0.00');
    return { payment: { ...payment, decidedOn: '2019-03-11' }, ...both('not-covered', undefined, 'guideline'), now };
  },
  'reasoned-judgement': (chance, id) => ({
    payment: roskilde(chance, id, 'Lægeerklæring.', tooNear(chance)),
    ...both('compliant', '0.00'),
  }),
  'judgement-without-reason': (chance, id) => ({
    payment: roskilde(chance, id, chance.oneOf(['', ' ', '\t\n']), tooNear(chance)),
    ...both('judgement-without-reason', '0.00', 'one-way-distance/lifted'),
  }),
  'judgement-without-reason-and-too-much': (chance, id) => {
    const payment = roskilde(chance, id, '', tooNear(chance));
    const more = chance.between(1, 25_000);
    const expected = both('judgement-without-reason', kr(more), 'one-way-distance/lifted');
    return { payment: { ...payment, amount: kr(ROSKILDE + more) }, ...expected };
  },
  'judgement-that-nothing-turns-on': (chance, id) => ({
    payment: roskilde(chance, id, '', 5.1 + chance.between(0, 50) / 10),
    ...both('compliant', '0.00'),
  }),
};
