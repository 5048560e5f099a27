import type { SocialFrikortFacts } from '../../../rules/citizen/social-frikort/facts.js';
import type { WorkRequirementFacts } from '../../../rules/citizen/work-requirement-225/facts.js';
import type { Payment } from '../../../src/audit/payments/payment.js';
import { both, type Chance, kr, type Plant } from './planted.js';

type Facts = WorkRequirementFacts;

/** Øre a month, 2020 and 2022: the pages of Herning and Bornholm. */
const FULL = { 2020: 1054_00, 2022: 1069_00 } as const;
const HALF_2022 = 534_00;

const YEARS = { from: '2015-01-01', to: '2026-12-31' };
const NOT_EXEMPT = { value: false, by: 'sagsbehandler', because: 'Ingen dokumenterede begrænsninger i arbejdsevnen.' };

const FACTS: Facts = {
  benefit: 'kontanthjaelp',
  maritalStatus: 'unmarried',
  rateBase: 'non-parent',
  appliedOn: '2018-01-01',
  helpPeriods: { covers: YEARS, items: [YEARS] },
  pauses: { covers: YEARS, items: [] },
  hours: { covers: YEARS, items: [] },
  exempt: NOT_EXEMPT,
  reduced: false,
  warnedOn: '2018-06-01',
  heardOn: '2019-01-02',
  decidedOn: '2019-02-01',
};

/** The month judged, and the month after, in which a reduction takes effect; the months looked back on touch no pandemic window. */
const MONTHS_2022 = [
  { on: '2022-07-01', period: { from: '2022-08-01', to: '2022-08-31' } },
  { on: '2022-09-15', period: { from: '2022-10-01', to: '2022-10-31' } },
  { on: '2022-11-30', period: { from: '2022-12-01', to: '2022-12-31' } },
] as const;

/** A reduction that may be decided. */
function reduced(chance: Chance, id: string, more: Facts = {}): Payment<Facts> {
  const { on, period } = chance.oneOf(MONTHS_2022);
  return { id, facts: { ...FACTS, ...more }, amount: kr(FULL[2022]), period, on, decidedOn: on, status: 'reduced' };
}

/** So many ordinary hours in April 2022, which every month judged looks back on. */
const worked = (hours: number) => ({
  hours: { covers: YEARS, items: [{ from: '2022-04-01', to: '2022-04-30', hours, kind: 'ordinary' as const, employer: 'butik' }] },
});

/** Every kind of case of the 225-hour rule. */
export const WORK_PLANTS: Readonly<Record<string, Plant<Facts>>> = {
  right: (chance, id) => ({ payment: reduced(chance, id, worked(chance.between(0, 224))), ...both('compliant', '0.00') }),
  'right-lower': (chance, id) => ({
    payment: { ...reduced(chance, id, { rateBase: 'lower' }), amount: kr(HALF_2022) },
    ...both('compliant', '0.00'),
  }),
  'not-reduced-and-may-not-be': (chance, id) => ({
    payment: { ...reduced(chance, id, worked(chance.between(225, 400))), amount: '0.00' },
    ...both('compliant', '0.00'),
  }),
  'not-reduced-though-it-may-be': (chance, id) => ({
    payment: { ...reduced(chance, id), amount: '0.00' },
    ...both('overpaid', kr(FULL[2022]), 'reduction'),
  }),
  'reduced-too-little': (chance, id) => {
    const by = chance.between(0, FULL[2022] - 1);
    return { payment: { ...reduced(chance, id), amount: kr(by) }, ...both('overpaid', kr(FULL[2022] - by), 'reduction') };
  },
  'reduced-too-much': (chance, id) => {
    const more = chance.between(1, 90_000);
    return { payment: { ...reduced(chance, id), amount: kr(FULL[2022] + more) }, ...both('underpaid', kr(-more), 'reduction') };
  },
  'hours-enough': (chance, id) => ({
    payment: reduced(chance, id, worked(chance.between(225, 400))),
    ...both('should-have-been-paid', kr(-FULL[2022]), 'hours-under-requirement'),
  }),
  exempt: (chance, id) => ({
    payment: reduced(chance, id, { exempt: { ...NOT_EXEMPT, value: true } }),
    ...both('should-have-been-paid', kr(-FULL[2022]), 'not-exempt'),
  }),
  'exempt-and-hours-enough': (chance, id) => ({
    payment: reduced(chance, id, { exempt: { ...NOT_EXEMPT, value: true }, ...worked(300) }),
    ...both('should-have-been-paid', kr(-FULL[2022]), 'hours-under-requirement', 'not-exempt'),
  }),
  'a-month-early': (chance, id) => {
    const { on: _, ...payment } = reduced(chance, id);
    const period = { from: '2022-10-01', to: '2022-10-31' };
    const early = { ...payment, period, on: '2022-10-01', decidedOn: '2022-09-15' };
    return { payment: early, ...both('should-have-been-paid', kr(-FULL[2022]), 'reduction') };
  },
  'goes-on': (chance, id) => {
    const { on: _, ...payment } = reduced(chance, id, { reduced: true, reducedFrom: '2022-05-01' });
    return { payment, ...both('compliant', '0.00') };
  },
  'decided-after-the-month-began': (chance, id) => {
    const payment = reduced(chance, id);
    const decidedOn = `${payment.period.from.slice(0, 8)}02`;
    return { payment: { ...payment, decidedOn }, ...both('should-have-been-paid', kr(-FULL[2022]), 'decided-first') };
  },
  'decided-late-and-warning-not-known': (chance, id) => {
    const payment = reduced(chance, id, { warnedOn: undefined });
    return { payment: { ...payment, decidedOn: payment.period.to }, ...both('should-have-been-paid', kr(-FULL[2022]), 'decided-first') };
  },
  'decided-late-and-hours-enough': (chance, id) => {
    const payment = reduced(chance, id, worked(300));
    const wrong = both('should-have-been-paid', kr(-FULL[2022]), 'hours-under-requirement', 'decided-first');
    return { payment: { ...payment, decidedOn: payment.period.to }, ...wrong };
  },
  'not-reduced-and-decided-late': (chance, id) => {
    const payment = reduced(chance, id);
    return { payment: { ...payment, amount: '0.00', decidedOn: payment.period.to }, ...both('compliant', '0.00') };
  },
  'warned-too-late': (chance, id) => ({
    payment: reduced(chance, id, { warnedOn: '2022-06-02' }),
    ...both('should-have-been-paid', kr(-FULL[2022]), 'warned-in-time'),
  }),
  'heard-too-late': (chance, id) => {
    const payment = reduced(chance, id);
    const month = payment.on?.slice(0, 8);
    const facts = { ...payment.facts, heardOn: `${month}02` };
    return { payment: { ...payment, facts, decidedOn: `${month}03` }, ...both('should-have-been-paid', kr(-FULL[2022]), 'heard-in-time') };
  },
  'heard-after-the-decision': (chance, id) => {
    const heardOn = '2022-05-20';
    const payment = { ...reduced(chance, id, { heardOn }), decidedOn: chance.oneOf([heardOn, '2022-05-19', '2022-03-01']) };
    return { payment, ...both('should-have-been-paid', kr(-FULL[2022]), 'heard-first') };
  },
  'decided-the-day-after-the-hearing': (chance, id) => ({
    payment: { ...reduced(chance, id, { heardOn: '2022-05-20' }), decidedOn: '2022-05-21' },
    ...both('compliant', '0.00'),
  }),
  'heard-too-late-and-after-the-decision': (chance, id) => {
    const payment = reduced(chance, id);
    const month = payment.on?.slice(0, 8);
    const facts = { ...payment.facts, heardOn: `${month}02` };
    const wrong = both('should-have-been-paid', kr(-FULL[2022]), 'heard-in-time', 'heard-first');
    return { payment: { ...payment, facts, decidedOn: `${month}01` }, ...wrong };
  },
  'warning-not-known': (chance, id) => {
    const { warnedOn: _, ...facts } = FACTS;
    return { payment: { ...reduced(chance, id), facts }, ...both('open', undefined, 'warned-in-time') };
  },
  'hours-not-known': (chance, id) => {
    const { hours: _, ...facts } = FACTS;
    return { payment: { ...reduced(chance, id), facts }, ...both('open', undefined, 'hours-under-requirement') };
  },
  'judgement-without-reason': (chance, id) => ({
    payment: reduced(chance, id, { exempt: { ...NOT_EXEMPT, because: '' } }),
    ...both('judgement-without-reason', '0.00', 'not-exempt'),
  }),
  'judgement-by-nobody': (chance, id) => {
    const more = chance.between(1, 90_000);
    const payment = reduced(chance, id, { exempt: { ...NOT_EXEMPT, by: ' ' } });
    return { payment: { ...payment, amount: kr(FULL[2022] + more) }, ...both('judgement-without-reason', kr(-more), 'not-exempt') };
  },
  'judgement-beside-hours-enough': (chance, id) => ({
    payment: reduced(chance, id, { exempt: { ...NOT_EXEMPT, because: '' }, ...worked(300) }),
    ...both('should-have-been-paid', kr(-FULL[2022]), 'hours-under-requirement'),
  }),
  'overtaken-by-a-later-window': (_, id) => {
    const { now } = both('should-have-been-paid', kr(-FULL[2020]), 'not-put-off');
    const hours = {
      covers: YEARS,
      items: [{ from: '2019-04-01', to: '2019-04-30', hours: 230, kind: 'ordinary' as const, employer: 'butik' }],
    };
    const period = { from: '2020-06-01', to: '2020-06-30' };
    const payment: Payment<Facts> = {
      id,
      facts: { ...FACTS, hours },
      amount: kr(FULL[2020]),
      period,
      on: '2020-05-01',
      decidedOn: '2020-04-15',
      status: 'reduced',
    };
    return { payment, ...both('compliant', '0.00'), now };
  },
  repealed: (chance, id) => ({
    payment: { ...reduced(chance, id), period: { from: '2025-08-01', to: '2025-08-31' }, on: '2025-07-15', decidedOn: '2025-07-15' },
    ...both('not-in-force', kr(-FULL[2022]), 'in-force'),
  }),
  'repealed-after-the-decision': (chance, id) => {
    const { now } = both('not-in-force', kr(-FULL[2022]), 'in-force');
    const payment = { ...reduced(chance, id), period: { from: '2025-07-01', to: '2025-07-31' }, on: '2025-07-01', decidedOn: '2024-12-29' };
    return { payment, ...both('not-covered', undefined, 'reduction'), now };
  },
  married: (chance, id) => ({
    payment: reduced(chance, id, { maritalStatus: 'married' }),
    ...both('not-covered', undefined, 'known-consequence', 'reduction'),
  }),
};

const DECADE = { from: '2014-05-01', to: '2024-04-30' };
const JUDGED = { value: true, by: 'voksenafdelingen', because: 'Hjemløs gennem to år.' };
const CARD: SocialFrikortFacts = {
  cardSince: 'no-card',
  appliedOn: '2024-05-01',
  visitedOn: '2024-05-01',
  bornOn: '1980-01-01',
  specialSocialProblems: JUDGED,
  supportConditions: JUDGED,
  education: { covers: DECADE, items: [] },
  income: { covers: DECADE, items: [] },
  stays: { covers: DECADE, items: [{ ...DECADE, where: 'denmark' }] },
  receives: 'none',
};

function card(id: string, status: 'granted' | 'refused', more: SocialFrikortFacts = {}): Payment<SocialFrikortFacts> {
  return {
    id,
    facts: { ...CARD, ...more },
    amount: '0.00',
    period: { from: '2024-05-01', to: '2024-05-31' },
    decidedOn: '2024-05-01',
    status,
  };
}

const BEFORE = { period: { from: '2018-12-01', to: '2018-12-31' }, decidedOn: '2018-12-10' };

/** Every kind of case of a right that is no money. */
export const CARD_PLANTS: Readonly<Record<string, Plant<SocialFrikortFacts>>> = {
  granted: (_, id) => ({ payment: card(id, 'granted'), ...both('compliant', undefined) }),
  'right-refusal': (_, id) => ({
    payment: card(id, 'refused', { supportConditions: { ...JUDGED, value: false } }),
    ...both('compliant', undefined),
  }),
  'wrongly-granted': (_, id) => ({
    payment: card(id, 'granted', { supportConditions: { ...JUDGED, value: false } }),
    ...both('not-entitled', undefined, 'support-conditions'),
  }),
  'wrongly-refused': (_, id) => ({ payment: card(id, 'refused'), ...both('should-have-been-paid', undefined, 'free-card') }),
  'income-not-known': (_, id) => {
    const { income: __, ...facts } = CARD;
    return { payment: { ...card(id, 'granted'), facts }, ...both('open', undefined, 'earned-income') };
  },
  'judgement-without-reason': (chance, id) => ({
    payment: card(id, chance.oneOf(['granted', 'refused']), { specialSocialProblems: { ...JUDGED, because: '' } }),
    ...both('judgement-without-reason', undefined, 'special-social-problems'),
  }),
  'before-the-act': (_, id) => ({ payment: { ...card(id, 'granted'), ...BEFORE }, ...both('not-in-force', undefined, 'in-force') }),
  'refused-before-the-act': (_, id) => ({ payment: { ...card(id, 'refused'), ...BEFORE }, ...both('compliant', undefined) }),
};
