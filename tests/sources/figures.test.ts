import { describe, expect, it } from 'vitest';
import { figuresOf, prints } from '../../src/sources/figures.js';

const shown = (cited: Record<string, unknown>) => figuresOf(cited).map((figure) => figure.shown);
const printed = (cited: Record<string, unknown>, body: string) => figuresOf(cited).every((figure) => prints(body, figure));

describe('the figures beside a citation', () => {
  it('are numbers and amounts, as Danish prints them, with what they count', () => {
    expect(shown({ value: 225, unit: 'hours' })).toEqual(['225 hours']);
    expect(shown({ value: '20000.00', unit: 'kr. in the trial' })).toEqual(['20.000 kr']);
    expect(shown({ value: '1234567.50', unit: 'kr./month' })).toEqual(['1.234.567,5 kr']);
    expect(shown({ value: 9.36, unit: '%' })).toEqual(['9,36 percent']);
    expect(shown({ value: { months: 1 }, list: ['1'] })).toEqual(['1 months', '1']);
    expect(shown({ minimums: [{ measure: 'walkingKm', atLeast: 3 }], rate: { kind: 'flat', amount: '400.00' } })).toEqual([
      '3 km',
      '400 kr',
    ]);
  });

  it('are steps, each with its amount', () => {
    const steps = [{ from: 1, to: 2, amount: '400.00' }, { from: 3, amount: '550.00' }, { to: 4 }];
    expect(shown({ rate: { kind: 'zones', steps } })).toEqual(['400 kr, 2 zones', '550 kr', '4 zones']);
    expect(shown({ rate: { kind: 'bands', steps } })).toEqual(['400 kr, 2', '550 kr', '4']);
  });

  it('of a share are shares, whatever of', () => {
    expect(shown({ value: { offers: 20, conversations: 30 }, unit: '%' })).toEqual(['20 percent', '30 percent']);
  });

  it('are days', () => {
    expect(printed({ value: { until: '2021-02-28' } }, 'til og med den 28. februar\n2021')).toBe(true);
    expect(printed({ value: { until: '2021-02-28' } }, 'til og med den 27. februar 2021')).toBe(false);
    expect(printed({ value: { until: '2021-02-28' } }, 'til og med den 28. februar 2020')).toBe(false);
  });

  it('are the dates and numbers of a Danish sentence; what counts the same is printed one after the other', () => {
    expect(shown({ da: 'Ophold i 9 af 10 år, og 20.000 kr. eller 9,36 pct.', en: '77' })).toEqual([
      '9 years, 10 years',
      '20.000 kr',
      '9,36 percent',
    ]);
    expect(shown({ da: 'Den 1. januar 2019, i december 2018 og i marts, efter sag 7.' })).toEqual(['1. januar 2019', 'december 2018', '7']);
    expect(shown({ da: 'Efter 7 af 8' })).toEqual(['7, 8']);
    expect(shown({ da: 'Forslag 1 og punkt 4 nævner 3 km.' })).toEqual(['3 km']);
    expect(
      shown({ da: 'Efter § 75 a, stk. 1, nr. 2, 3 og 9-14, kapitel 14 og 15 og bekendtgørelse nr. 301 af 2023 er det 3 km.' }),
    ).toEqual(['3 km']);
    expect(shown({ da: 'L 202 (2019-20) og principafgørelse 33-18 siger 3 km.' })).toEqual(['3 km']);
  });

  it('are each named once', () => {
    expect(shown({ value: 4, unit: 'conversations', da: 'Mindst 4 samtaler. Dog er 4 samtaler nok.' })).toEqual(['4 conversations']);
  });

  it('are not what says nothing that is printed, nor other texts', () => {
    expect(
      shown({
        id: 7,
        from: '2020-01-01',
        adopted: '2019-01-01',
        rejected: '2019-01-02',
        note: '8',
        verified: 'minutes',
        value: null,
        flag: true,
      }),
    ).toEqual([]);
  });

  it('are not those of what bears a citation of its own', () => {
    const list = [{ months: 7, cite: {} }, 8];
    expect(shown({ unit: 'weeks', value: 1, evaluation: { months: 6, cite: {} }, list })).toEqual(['1 weeks', '8 weeks']);
  });
});

describe('a figure is printed', () => {
  const amount = { value: '1000.00', unit: 'kr.' };

  it('with or without the point that parts the thousands', () => {
    expect(printed(amount, 'maksimum 1000 kr. om måneden')).toBe(true);
    expect(printed(amount, 'maksimum 1.000 kr. om måneden')).toBe(true);
    expect(printed(amount, 'maksimum 10.000 kr. om måneden')).toBe(false);
  });

  it.each([
    ['months', 12, ['12 måneder', '12 måneders', '12 mdr. anciennitet', '12 mdrs.', '12 mds.', '12 md. periode']],
    ['months', 1, ['1 måned']],
    ['conversations', 4, ['4 samtaler', '4 planlagte samtaler', '4\nsamtaler']],
    ['offers', 1, ['1 beskæftigelsesrettet tilbud']],
    ['hours', 225, ['225 timers beskæftigelse', '225 timer']],
    ['%', 80, ['80 %', '80%', '80 pct.', '80 procent']],
    ['km', 3, ['3 km i gåafstand', '3 kilometer']],
    ['weeks', 13, ['13 ugers']],
    ['years', 9, ['9 år']],
    ['zones', 1, ['1 zone']],
  ])('with its unit in Danish: %s', (unit, value, texts) => {
    for (const text of texts) {
      expect(printed({ value, unit }, `i ${text} eller`), text).toBe(true);
      expect(printed({ value: value + 1, unit }, `i ${text} eller`), text).toBe(false);
    }
  });

  it.each([
    ['conversations', 5, '5 md. fravær og 4 samtaler'],
    ['offers', 2, 'fokusmål 2: mindst 1 tilbud'],
    ['km', 4, '3 km i gåafstand, inden for 4 zoner'],
    ['months', 4, '4 målinger'],
    ['kr.', 4, '4 krav'],
    ['offers', 4, '4 nye varige tilbud'],
  ])('and not where the number counts something else than %s', (unit, value, text) => {
    expect(printed({ value, unit }, text)).toBe(false);
  });

  it('with its amount, and no other amount between', () => {
    const text = '400 kr. pr. måned, når stedet ligger inden for 2 zoner, 550 kr. inden for 3 zoner og 700 kr. inden for\n4 zoner.';
    const step = (amount: string, to: number) => printed({ rate: { kind: 'zones', steps: [{ from: 1, to, amount }] } }, text);
    expect([step('400.00', 2), step('550.00', 3), step('700.00', 4)]).toEqual([true, true, true]);
    expect([step('400.00', 3), step('550.00', 2), step('550.00', 4), step('700.00', 3), step('401.00', 2)]).toEqual(Array(5).fill(false));
  });

  it('never, where it is not known what it counts', () => {
    expect(printed({ value: 7 }, '7')).toBe(false);
    expect(printed({ value: 7, unit: 'fraction' }, '7 fraction')).toBe(false);
    expect(printed({ steps: [{ to: 7, amount: '1.00' }] }, '1 kr., 7')).toBe(false);
    expect(printed({ da: 'Efter 7 af 8.' }, '7 af 8')).toBe(false);
  });

  it('as a word, where it is small', () => {
    expect(printed({ value: 5, unit: 'years' }, 'ledighed på fem år eller længere')).toBe(true);
    expect(printed({ value: 1, unit: 'offers' }, 'mindst et beskæftigelsesrettet tilbud')).toBe(true);
    expect(printed({ value: 1, unit: 'weeks' }, 'inden for en uge')).toBe(true);
    expect(printed({ value: 5, unit: 'years' }, 'ledighed på seks år')).toBe(false);
    expect(printed({ value: 5, unit: 'years' }, 'femår')).toBe(false);
  });

  it('before another that tells what both count', () => {
    expect(printed({ value: 8, unit: 'years' }, 'kontanthjælp i 8 ud af de sidste 10 år')).toBe(true);
    expect(printed({ da: 'Kontanthjælp i 8 ud af de sidste 10 år.' }, 'kontanthjælp i 8 ud af de sidste 10 år')).toBe(true);
    expect(printed({ value: 1, unit: 'years' }, 'af mindst 1 og højst 5 års varighed')).toBe(true);
    expect(printed({ value: 2, unit: 'years' }, 'af mindst 1 og højst 5 års varighed')).toBe(false);
  });

  it('with the zeros of its øre', () => {
    expect(printed({ value: '1.10', unit: 'kr.' }, '1,10 kr. pr. kilometer')).toBe(true);
    expect(printed({ value: '1.10', unit: 'kr.' }, '1,101 kr. pr. kilometer')).toBe(false);
  });

  it('as a half, where it is 50 %', () => {
    expect(printed({ value: 50, unit: '%' }, 'mindst halvdelen af fremgangen')).toBe(true);
    expect(printed({ value: 40, unit: '%' }, 'mindst halvdelen af fremgangen')).toBe(false);
  });

  it('as half of its double', () => {
    expect(printed({ value: 6, unit: 'months' }, 'fravær i over halvdelen af den 12 md. periode')).toBe(true);
    expect(printed({ value: 6, unit: 'months' }, 'halvdelen af de 12 måneder')).toBe(true);
    expect(printed({ value: 6, unit: 'months' }, 'halvdelen af de 120 måneder')).toBe(false);
    expect(printed({ value: 2.5, unit: 'months' }, 'halvdelen af de 5 måneder')).toBe(false);
  });

  it.each([
    [1, 'En gang om måneden'],
    [3, 'kvartalsvis ledelsesinformation'],
    [3, 'hver tredje\nmåned'],
    [6, 'forelægges halvårligt'],
    [12, 'én gang årligt'],
  ])('every %d months: %s', (everyMonths, body) => {
    expect(printed({ value: { everyMonths } }, body)).toBe(true);
    for (const other of [1, 3, 6, 12].filter((months) => months !== everyMonths))
      expect(printed({ value: { everyMonths: other } }, body)).toBe(false);
  });

  it('every so many months that no word is known for: never', () => {
    expect(shown({ value: { everyMonths: 5 } })).toEqual(['every 5 months']);
    expect(printed({ value: { everyMonths: 5 } }, '5')).toBe(false);
  });
});
