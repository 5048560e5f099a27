import { describe, expect, it } from 'vitest';
import { travelReimbursement } from '../../../rules/citizen/travel-reimbursement/scheme.js';

const judged = (because: string) => ({ value: true, by: 'sagsbehandler', because }) as const;
const OFFERS = ['adult-education', 'virksomhedspraktik', 'loentilskud', 'nytteindsats', 'vejledning-og-opkvalificering'] as const;
type Offer = (typeof OFFERS)[number];
/** For each offer the numbers of the act that it concerns. */
type Numbers = Readonly<Partial<Record<Offer, readonly number[]>>>;

interface Expected {
  readonly on: string;
  readonly act: 'lab-2016' | 'lab-2019';
  readonly right: Numbers;
  readonly kilometres: Numbers;
  readonly expense: Numbers;
  /** Where nobody has read whether they may. */
  readonly unread?: { readonly kilometres: Numbers; readonly expense: Numbers };
  /** Not in private wage subsidy. */
  readonly excluded: readonly number[];
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const within = (offers: readonly Offer[], numbers: readonly number[]): Numbers =>
  Object.fromEntries(offers.map((offer) => [offer, numbers]));

const IN_2019: Pick<Expected, 'act' | 'right' | 'excluded'> = {
  act: 'lab-2016',
  right: {
    'adult-education': [1],
    ...within(['virksomhedspraktik', 'nytteindsats', 'vejledning-og-opkvalificering'], [1, 2, 3, 4, 5, 7, 11, 12, 13, 14]),
    loentilskud: [1, 2, 3, 4, 5, 11, 12, 13, 14],
  },
  excluded: [1, 2, 3, 10, 12, 13],
};
const MAY_IN_2019 = {
  ...within(['virksomhedspraktik', 'nytteindsats', 'vejledning-og-opkvalificering'], [9, 10]),
  loentilskud: [10],
};
const FROM_2020: Pick<Expected, 'act' | 'right' | 'excluded'> = {
  act: 'lab-2019',
  right: {
    'adult-education': [1, 9],
    ...within(['virksomhedspraktik', 'loentilskud', 'nytteindsats', 'vejledning-og-opkvalificering'], upTo(10)),
  },
  excluded: [1, 2, 3, 4, 5, 12],
};
const FIRST = {
  kilometres: within(['virksomhedspraktik', 'loentilskud', 'nytteindsats'], [12, 13]),
  expense: within(['virksomhedspraktik', 'nytteindsats'], [12, 13]),
};
const LATER = {
  kilometres: { ...within(['virksomhedspraktik', 'vejledning-og-opkvalificering'], [12, 13]), loentilskud: [12] },
  expense: { ...within(['virksomhedspraktik', 'vejledning-og-opkvalificering'], [12, 13]), loentilskud: [12] },
};
/** What stands both in the act of 2019 and in the consolidation of 2022, and what stands in one of them only. */
const BETWEEN = {
  kilometres: { virksomhedspraktik: [12, 13], loentilskud: [12] },
  expense: { virksomhedspraktik: [12, 13] },
  unread: {
    kilometres: { loentilskud: [13], ...within(['nytteindsats', 'vejledning-og-opkvalificering'], [12, 13]) },
    expense: { loentilskud: [12], ...within(['nytteindsats', 'vejledning-og-opkvalificering'], [12, 13]) },
  },
};

/**
 * § 82 (LBK 1342 of 2016): nos. 1-5 and 11-14 in chapters 10-12, no. 7 in chapters 10 and 11, no. 1 in chapter 8 a; not nos. 1-3, 12 and 13
 * in private wage subsidy. §§ 75 a-75 c: no. 10 may in chapters 10-12 by the rules for nos. 2 and 3, no. 9 in chapters 10 and 11. § 175 (act 548 of 2019): nos. 1-10 in chapters 11-14, nos. 1 and 9 in chapter 9; nos. 12 and 13 may in chapters
 * 11-13, the actual expense in 11 and 13; not nos. 1-5 and 12 in private wage subsidy. Act 525 of 2020, read in LBK 701 of 2022: no. 12 may in
 * chapters 11, 12 and 14, no. 13 in 11 and 14.
 */
const EXPECTED: readonly Expected[] = [
  { on: '2018-07-01', ...IN_2019, kilometres: MAY_IN_2019, expense: MAY_IN_2019 },
  { on: '2019-12-31', ...IN_2019, kilometres: MAY_IN_2019, expense: MAY_IN_2019 },
  { on: '2020-01-01', ...FROM_2020, ...FIRST },
  { on: '2020-04-27', ...FROM_2020, ...FIRST },
  { on: '2020-04-28', ...FROM_2020, ...BETWEEN },
  { on: '2022-05-21', ...FROM_2020, ...BETWEEN },
  { on: '2022-05-22', ...FROM_2020, ...LATER },
  { on: '2026-12-31', ...FROM_2020, ...LATER },
];

function said(
  on: string,
  act: Expected['act'],
  no: number,
  offer: Offer,
  claim: 'kilometres' | 'actual-expense',
  privateEmployer: boolean,
): string {
  const number = `${act === 'lab-2016' ? 2 : 6}.${no}`;
  const facts = {
    ...({
      targetGroup: { act, number: number as '6.1' },
      offer,
      claim,
      offerEndedOn: 'not-ended',
      hasExpense: true,
      privateEmployer,
    } as const),
    ...{
      dailyTravelKm: 60,
      days: 10,
      granted: judged('rejsen er nødvendig'),
      impairment: judged('lægeerklæring'),
      actualExpense: '500.00',
    },
    courseGranted: '2025-09-01',
    clarifiesCapacity: judged('praktikken afklarer arbejdsevnen'),
  };
  const assessment = travelReimbursement.assess(facts as never, { on, readings: { 'private-employer': 'excluded' } });
  if (assessment.outcome === 'fulfilled') return assessment.award.entitlement;
  const failed = assessment.findings.filter(({ status }) => status === 'failed').map(({ condition }) => condition);
  return failed.length > 0 ? failed.join() : assessment.outcome;
}

describe('who is reimbursed, by the numbers of the act and the chapter of the offer', () => {
  it.for(EXPECTED)('$on', ({ on, act, right, kilometres, expense, unread, excluded }) => {
    for (const offer of OFFERS) {
      for (const no of upTo(act === 'lab-2016' ? 14 : 13)) {
        for (const [claim, may] of [
          ['kilometres', kilometres],
          ['actual-expense', expense],
        ] as const) {
          const open = claim === 'kilometres' ? unread?.kilometres : unread?.expense;
          const isNamed = (numbers?: Numbers) => numbers?.[offer]?.includes(no) ?? false;
          const entitlement = isNamed(right) ? 'right' : isNamed(may) ? 'discretion' : isNamed(open) ? 'not-covered' : 'group';
          const about = `no. ${no}, ${offer}, ${claim}`;
          expect(said(on, act, no, offer, claim, false), about).toBe(entitlement);
          if (offer !== 'loentilskud' || !['right', 'discretion'].includes(entitlement) || !excluded.includes(no)) continue;
          expect(said(on, act, no, offer, claim, true), about).toBe(claim === 'kilometres' ? 'employer' : 'expense-at-employer');
        }
      }
    }
  });
});
