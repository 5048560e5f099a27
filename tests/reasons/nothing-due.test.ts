import { describe, expect, it } from 'vitest';
import { APRIL, inside, LYNGBY, month, statementOf } from './written.js';

type Readings = typeof LYNGBY.readings;

const { covers } = APRIL.otherAllowances as NonNullable<typeof APRIL.otherAllowances>;

function refusal(facts: typeof APRIL, readings: Readings, language: 'da' | 'en' = 'da'): string {
  const statement = statementOf(facts, { ...LYNGBY, readings }, { language });
  expect(statement.outcome).toBe('not-fulfilled');
  const [, ...items] = inside(statement, 'outcome');
  expect(items).toHaveLength(1);
  return items[0] as string;
}

const awarded = (amount: string) => ({ ...APRIL, otherAllowances: { covers, items: [{ month: '2019-04', amount }] } });

describe('a refusal because nothing is due', () => {
  it('names the zones beyond the table', () => {
    const readings = { 'zones-beyond-table': 'nothing' } as const;
    expect(refusal({ ...APRIL, zones: 6 }, readings)).toContain(
      'Rejsen fra dit hjem til tilbuddet går gennem seks zoner, når den zone, du bor i, tælles med. Det er flere zoner, end kommunens tabel omfatter. Vi har lagt til grund, at kommunen ikke giver godtgørelse ud over tabellen (Lyngby-Taarbæk Kommune',
    );
    expect(refusal({ ...APRIL, zones: 6 }, readings, 'en')).toContain(
      'The journey from your home to the offer takes 6 zones, counting the zone where you live. Those are more zones than',
    );
  });

  it('names the allowance already awarded where only one amount is paid per month', () => {
    expect(refusal(awarded('700.00'), { 'several-offers': 'one-amount' })).toContain(
      'Du har i perioden fra den 1. april 2019 til den 30. april 2019 fået bevilget godtgørelse for andre tilbud: 700,00 kr. for april 2019. ' +
        'Vi har lagt til grund, at kommunen kun giver ét beløb pr. måned. Derfor er der ikke mere at udbetale (',
    );
  });

  it('names the allowance already awarded where the ceiling holds for all offers together', () => {
    expect(refusal(awarded('1000.00'), { 'several-offers': 'each-offer', 'cap-scope': 'per-citizen' })).toContain(
      '1.000,00 kr. for april 2019. Vi har lagt til grund, at loftet pr. måned gælder for alle tilbud under ét. Derfor er der ikke mere at udbetale (',
    );
  });

  it('names the allowance already awarded where every reading leaves nothing', () => {
    expect(refusal(awarded('1000.00'), { 'several-offers': 'one-amount', 'cap-scope': 'per-citizen' })).toContain(
      '1.000,00 kr. for april 2019. Derfor er der ikke mere at udbetale for måneden (',
    );
  });
});

describe('a refusal that no reading explains', () => {
  const own = {
    id: 'own',
    municipality: 'gentofte',
    act: 'lab-2019',
    status: 'adopted',
    from: '2020-01-01',
    window: 'stated',
    checkedUntil: '2026-12-31',
    verified: 'guideline',
    cite: { title: 'Gentofte Kommune, retningslinje', provision: 'punkt 1' },
    rate: {
      kind: 'zones',
      steps: [
        { from: 1, to: 3, amount: '300.00' },
        { from: 4, to: 4, amount: null },
      ],
    },
  } as const;
  const readings = { 'zones-beyond-table': 'top-rate', 'several-offers': 'each-offer', 'cap-scope': 'per-offer' } as const;
  const of = (facts: object) =>
    inside(statementOf({ ...APRIL, ...facts }, { on: '2023-04-01', guideline: own, readings }), 'outcome').at(-1);
  const nothing =
    'Efter kommunens retningslinje er der med disse oplysninger ikke noget beløb at udbetale for måneden (Gentofte Kommune, retningslinje, punkt 1).';

  it('says that the guideline leaves nothing to pay', () => {
    const whole = month('2023-04-01', '2023-04-30');
    const inMay = { covers: { from: '2023-04-01', to: '2023-05-31' }, items: [{ month: '2023-05', amount: '300.00' }] };
    expect(of({ ...whole, zones: 5 })).toBe(nothing);
    expect(of({ ...whole, zones: 5, otherAllowances: inMay })).toBe(nothing);
    expect(of({ participationPeriod: whole.participationPeriod, otherAllowances: undefined, zones: 5 })).toBe(nothing);
  });

  it('says so too where neither the days nor the other allowances were asked for', () => {
    const flat = { ...own, rate: { kind: 'flat', amount: '0' } } as const;
    const given = { ...readings, 'part-month': 'whole-amount' } as const;
    const facts = { ...APRIL, participationPeriod: undefined, otherAllowances: undefined };
    expect(inside(statementOf(facts, { on: '2023-04-01', guideline: flat, readings: given }), 'outcome').at(-1)).toBe(nothing);
  });

  it('is not explained by a reading of something else: under 18, and no day in the month', () => {
    const facts = { ...APRIL, targetGroup: 'under-18', participates: undefined } as const;
    const away = { participationPeriod: { from: '2019-05-01', to: '2019-05-31' } };
    expect(inside(statementOf({ ...facts, ...away }), 'outcome').at(-1)).toContain(
      'Tilbuddet varer fra den 1. maj 2019 til den 31. maj 2019. Ingen af de dage ligger i april 2019 (',
    );
  });

  it.each([
    ['2023-05-01', '2023-05-31', 'fra den 1. maj 2023 til den 31. maj 2023'],
    ['2023-03-01', '2023-03-31', 'fra den 1. marts 2023 til den 31. marts 2023'],
  ])('says that no day of the offer lies in the month: %s', (from, to, words) => {
    const facts = { participationPeriod: { from, to }, participates: undefined, zones: 3 };
    expect(of(facts)).toBe(`Tilbuddet varer ${words}. Ingen af de dage ligger i april 2023 (Gentofte Kommune, retningslinje, punkt 1).`);
  });
});
