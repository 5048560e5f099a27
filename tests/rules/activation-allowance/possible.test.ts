import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { guidelineOf } from './limits.js';
import { meetingFacts } from './meeting-facts.js';
import { own } from './own-guideline.js';

type Options = Parameters<typeof activationAllowance.under>[0];

/** The facts of a citizen who meets everything, less those named. */
function without(id: string, ...gone: (keyof ActivationAllowanceFacts)[]): ActivationAllowanceFacts {
  return Object.fromEntries(
    Object.entries(meetingFacts(guidelineOf(id))).filter(([key]) => !gone.includes(key as keyof ActivationAllowanceFacts)),
  );
}

function possible(facts: ActivationAllowanceFacts, options: Omit<Options, 'on'> & { on?: string }) {
  const { exact, awards, least, most, refusal } = activationAllowance.under({ on: '2019-04-01', ...options }).possible(facts);
  return { exact, amounts: awards.map(({ amount }) => amount), least, most, refusal };
}

describe('possible awards under the guideline of 12 March 2019', () => {
  const lyngby = { municipality: 'lyngby-taarbaek' };

  it('without the zones: 400, 550, 700, and beyond the table 700, nothing or 1000', () => {
    const found = possible(without('lyngby-taarbaek-2019', 'zones'), lyngby);
    expect(new Set(found.amounts)).toEqual(new Set(['400.00', '550.00', '700.00', '1000.00']));
    expect(found).toMatchObject({ exact: true, least: '400.00', most: '1000.00', refusal: true });
  });

  it('without the zones, beyond the table the highest rate: 400, 550 or 700 and no refusal', () => {
    const found = possible(without('lyngby-taarbaek-2019', 'zones'), { ...lyngby, readings: { 'zones-beyond-table': 'top-rate' } });
    expect(new Set(found.amounts)).toEqual(new Set(['400.00', '550.00', '700.00']));
    expect(found).toMatchObject({ exact: true, least: '400.00', most: '700.00', refusal: false });
  });

  it('without the period, by calendar days: 400 x 1/30 = 13.33 up to 400', () => {
    const found = possible(without('lyngby-taarbaek-2019', 'participationPeriod'), {
      ...lyngby,
      readings: { 'part-month': 'calendar-days' },
    });
    expect(found).toMatchObject({ exact: true, least: '13.33', most: '400.00', refusal: false });
    expect(found.amounts).toHaveLength(30);
    expect(found.amounts).toContain('200.00');
  });

  it('with a reading open: 550 or 275', () => {
    const facts = {
      ...without('lyngby-taarbaek-2019'),
      zones: 3,
      daysInMonth: 10,
      participationPeriod: { from: '2019-04-01', to: '2019-04-15' },
    };
    expect(possible(facts, lyngby)).toEqual({
      exact: true,
      amounts: ['550.00', '275.00'],
      least: '275.00',
      most: '550.00',
      refusal: false,
    });
  });

  it('without a condition’s fact the award is known and refusal is not excluded', () => {
    expect(possible(without('lyngby-taarbaek-2019', 'walkingKm'), lyngby)).toEqual({
      exact: true,
      amounts: ['400.00'],
      least: '400.00',
      most: '400.00',
      refusal: true,
    });
  });

  it('without the other allowances only the cap bounds it', () => {
    expect(possible(without('lyngby-taarbaek-2019', 'otherAllowances'), lyngby)).toMatchObject({
      exact: false,
      amounts: [],
      most: '1000.00',
      refusal: true,
    });
  });

  it('settled either way, or not covered', () => {
    expect(possible(without('lyngby-taarbaek-2019'), lyngby)).toEqual({
      exact: true,
      amounts: ['400.00'],
      least: '400.00',
      most: '400.00',
      refusal: false,
    });
    expect(possible({ walkingKm: 1 }, lyngby)).toEqual({ exact: true, amounts: [], least: undefined, most: undefined, refusal: true });
    expect(possible({}, { ...lyngby, on: '2019-03-11' })).toEqual({
      exact: false,
      amounts: [],
      least: undefined,
      most: undefined,
      refusal: true,
    });
  });
});

describe('possible awards under other guidelines', () => {
  it.each([
    ['faxe', ['assessedAmount'], '1000.00'],
    ['guldborgsund', ['assessedAmount'], '1000.00'],
    ['guldborgsund', ['assessedAmount', 'dailyTravelKm'], '1000.00'],
    ['aabenraa', ['dailyTravelKm'], '1000.00'],
    ['roskilde', ['otherAllowances'], '750.00'],
    ['silkeborg', ['otherAllowances'], '516.00'],
  ] as const)('%s without %j: at most %s', (id, gone, most) => {
    const found = possible(without(id, ...gone), { on: '2020-01-01', guideline: id });
    expect(found).toMatchObject({ exact: false, amounts: [], least: '0.01', most, refusal: true });
  });

  it('guldborgsund, 45 km a day: at most 700', () => {
    const facts = { ...without('guldborgsund', 'assessedAmount'), dailyTravelKm: 45 };
    expect(possible(facts, { on: '2020-01-01', guideline: 'guldborgsund' })).toMatchObject({ exact: false, most: '700.00' });
  });

  it('bands that rise and fall: the highest maximum bounds a journey that is not known', () => {
    const { rate: _, ...rest } = guidelineOf('guldborgsund');
    const band = (from: number, to: number, most: string) => ({ from, to, most });
    const rate = {
      kind: 'km-bands',
      daysPerWeek: 5,
      decimals: 0,
      bands: [band(0, 9, '300'), band(10, 19, '800.00'), band(20, 29, '500')],
      mayFall: true,
    } as const;
    const guideline: AllowanceGuideline = { ...rest, id: 'own', rate };
    expect(possible(without('guldborgsund', 'dailyTravelKm'), { on: '2020-01-01', guideline })).toMatchObject({ most: '800.00' });
  });

  it('ungecentrum without the days: 260, 515, 770 or 1000 for 1 to 5 days a week; without the other allowances at most the cap', () => {
    const options = { on: '2023-01-01', guideline: 'ungecentrum-2023' };
    const facts = { ...without('ungecentrum-2023', 'daysPerWeek'), zones: 1 };
    expect(possible(facts, options)).toEqual({
      exact: true,
      amounts: ['260.00', '515.00', '770.00', '1000.00'],
      least: '260.00',
      most: '1000.00',
      refusal: false,
    });
    expect(possible(without('ungecentrum-2023', 'otherAllowances'), options)).toMatchObject({ exact: false, most: '1000.00' });
  });

  it('a table of one row, without the days: an amount for each number of days', () => {
    const rate = { kind: 'zone-days', rows: [{ from: 1, to: 4, amounts: ['100', '200', '300'] }] } as const;
    const guideline: AllowanceGuideline = { ...own, rate };
    const facts = { ...meetingFacts(own), daysPerWeek: undefined, zones: 1 };
    expect(possible(facts, { on: '2021-02-01', guideline })).toMatchObject({ exact: true, amounts: ['100.00', '200.00', '300.00'] });
  });

  // 5 km a day: 2 kr. x 5 x 10 days from home, and nothing of what lies beyond 8 km.
  it('kilometres that may count only beyond a limit: the amount from home, or a refusal', () => {
    const rate = { kind: 'per-km', rate: '2.00', aboveKm: 0, elseAboveKm: 8, upToKm: 24, days: 'per-month' } as const;
    const guideline: AllowanceGuideline = { ...own, rate };
    const found = possible({ ...meetingFacts(own), dailyTravelKm: 5, daysInMonth: 10 }, { on: '2021-02-01', guideline });
    expect(found).toMatchObject({ exact: true, amounts: ['100.00'], least: '100.00', most: '100.00', refusal: true });
  });

  it.each(['none', 'not-read'] as const)('rates that are %s, without the target group: none is within reach', (kind) => {
    const guideline: AllowanceGuideline = { ...own, rate: { kind }, groups: { named: ['jobafklaring'], others: 'not-stated' } };
    const found = possible({ ...meetingFacts(guideline), targetGroup: undefined }, { on: '2021-02-01', guideline });
    expect(found).toMatchObject({ amounts: [], least: undefined, most: undefined, refusal: true });
  });

  it('ungecentrum without zones: one day a week 260 to 530, or beyond the table up to 1000', () => {
    const found = possible(
      { ...without('ungecentrum-2023', 'zones', 'oneWayKm'), oneWayKm: 12, daysPerWeek: 1 },
      { on: '2023-01-01', guideline: 'ungecentrum-2023' },
    );
    expect(new Set(found.amounts)).toEqual(new Set(['260.00', '335.00', '430.00', '530.00', '1000.00']));
    expect(found).toMatchObject({ exact: true, refusal: true });
  });
});
