import { describe, expect, it } from 'vitest';
import { APRIL, ids, inside, LYNGBY, month, statementOf } from './written.js';

describe('the statement of an award', () => {
  it('has the outcome first, then why, the facts, the rules and how to complain, and no readings or considerations where none were taken', () => {
    expect(ids(statementOf(APRIL))).toEqual(['notice', 'outcome', 'conditions', 'facts', 'rules', 'complaint']);
  });

  it('is called an assessment and a draft, and leaves the decision to the municipality', () => {
    const statement = statementOf(APRIL);
    expect(statement.title).toBe('Vurdering: Godtgørelse ved deltagelse i aktivering');
    expect(inside(statement, 'notice')).toEqual(['Dette er en vurdering og et udkast til begrundelse. Kommunen træffer afgørelsen.']);
  });

  it('names the act and the municipal guideline (forvaltningsloven § 24, stk. 1)', () => {
    const rules = inside(statementOf(APRIL), 'rules');
    expect(rules).toContain('Retningslinjen for Lyngby-Taarbæk Kommune er vedtaget af kommunen den 12. marts 2019.');
    expect(rules).toContain('Kilden oplyser ikke, hvornår retningslinjen gælder. Vi har lagt til grund, at den gælder den 1. april 2019.');
    expect(rules.some((line) => line.startsWith('Lov om en aktiv beskæftigelsesindsats, LBK nr. 1342') && line.includes('§ 83'))).toBe(
      true,
    );
    expect(rules.some((line) => line.includes('referat af 12. marts 2019: punkt 4, sagsnr. 15.00.00-G01-15-19'))).toBe(true);
  });

  it('leaves a bare paragraph out where more precise places in it stand', () => {
    const act = inside(statementOf(APRIL), 'rules').find((line) => line.startsWith('Lov om en aktiv'));
    expect(act?.split(': ')[1]?.split('; ')).toEqual([
      '§ 83, stk. 1, §§ 75 a-75 c og § 75 æ, stk. 3',
      '§ 83, stk. 1, jf. kapitel 10 og 11',
    ]);
  });

  it('says by which day the law was known, where that was asked', () => {
    expect(inside(statementOf(APRIL), 'rules')[1]).toContain('Retningslinje');
    expect(inside(statementOf(APRIL, { ...LYNGBY, knownOn: '2019-05-01' }), 'rules').slice(0, 2)).toEqual([
      'Vurderingen gælder den 1. april 2019.',
      'Den bygger på reglerne, som de var vedtaget den 1. maj 2019.',
    ]);
  });

  it('tells the facts that weighed in words with their units, and none that did not', () => {
    expect(inside(statementOf({ ...APRIL, hoursPerDay: 7 }), 'facts')).toEqual([
      'Rejsen fra dit hjem til tilbuddet går gennem tre zoner, når den zone, du bor i, tælles med.',
      'Tilbuddet varer fra den 1. april 2019 til den 30. april 2019.',
      'Du har ikke fået bevilget godtgørelse for andre tilbud i perioden fra den 1. april 2019 til den 30. april 2019.',
    ]);
  });

  it('gives the amount, the month, that it is taxable, and the working', () => {
    expect(inside(statementOf(APRIL), 'outcome')).toEqual([
      'Vurderingen er, at du kan få 550,00 kr. i godtgørelse for april 2019.',
      'Beløbet er før skat, og godtgørelsen er skattepligtig.',
      'Godtgørelsen dækker transport inden for de første 24 km af dagens rejse fra hjemmet til tilbuddet og hjem igen.',
      'Sådan har vi beregnet beløbet:',
      'Kommunens sats for 3 zoner: 550,00 kr. om måneden.',
    ]);
  });

  it('says the same in English with English figures', () => {
    expect(inside(statementOf(APRIL, LYNGBY, { language: 'en' }), 'outcome')).toEqual([
      'The assessment is that you can get an allowance of DKK 550.00 for April 2019.',
      'The amount is before tax, and the allowance is taxable.',
      "The allowance covers transport within the first 24 km of the day's journey from home to the offer and back.",
      'The amount was calculated as follows:',
      "The municipality's rate for 3 zones: DKK 550.00 a month.",
    ]);
  });

  it('says by how many km the journey goes beyond 24 and where to apply; exactly 24 is within', () => {
    const journey = (dailyTravelKm: number) => inside(statementOf({ ...APRIL, dailyTravelKm }), 'outcome')[2];
    expect(journey(24)).toContain('Din rejse ligger inden for grænsen.');
    expect(journey(30.5)).toContain(
      'Du kan søge befordringsgodtgørelse for den del af rejsen, der ligger ud over grænsen (6,5 km om dagen). Reglen står i ',
    );
    expect(journey(30.5)).toContain('LBK nr. 1342 af 21. november 2016, § 82.');
    const inEnglish = (dailyTravelKm: number) => inside(statementOf({ ...APRIL, dailyTravelKm }, LYNGBY, { language: 'en' }), 'outcome')[2];
    expect(inEnglish(24)).toContain(' Your journey lies within the limit.');
    expect(inEnglish(30.5)).toContain(
      ' You can apply for a travel allowance for the part of the journey beyond the limit (6.5 km a day). The rule is in ',
    );
  });

  it('tells each step of a rate per km: 3.00 × 24 × 4 × 4.3 = 1238.40, cut to 1000.00', () => {
    const facts = {
      ...APRIL,
      ...month('2023-04-01', '2023-04-30'),
      dailyTravelKm: 34.2,
      daysPerWeek: 4,
      actualTransportCovered: false,
      sanctionInMonth: false,
    };
    expect(inside(statementOf(facts, { on: '2023-04-01', municipality: 'aabenraa' }), 'outcome').slice(-6)).toEqual([
      'Kommunens sats: 3,00 kr. pr. km.',
      'Vi har regnet med 24 km om dagen.',
      'Vi har regnet med 4 dage om ugen.',
      'Vi har regnet med 4,3 uger pr. måned.',
      'Satsen gange kilometer og dage: 1.238,40 kr. om måneden.',
      'Vi har sat beløbet ned til lovens loft på 1.000,00 kr. om måneden.',
    ]);
  });

  it('says which readings were taken and by whom', () => {
    const readings = { 'part-month': 'calendar-days', 'several-offers': 'one-amount' } as const;
    const { covers } = month('2019-04-01', '2019-04-30').otherAllowances;
    const facts = {
      ...APRIL,
      targetGroup: 'under-18' as const,
      participationPeriod: { from: '2019-04-10', to: '2019-06-01' },
      otherAllowances: { covers, items: [{ month: '2019-04', amount: '300.00' }] },
    };
    const statement = statementOf(facts, { ...LYNGBY, readings });
    expect(inside(statement, 'readings')).toEqual([
      'Er borgere under 18 år og selvforsørgende omfattet af reglerne om godtgørelse? Ja, men kun efter en konkret vurdering: Jobcenteret kan give godtgørelsen og skal ikke. Kommunen har ikke valgt et andet svar.',
      'Hvor meget kan borgeren få for en måned, hvor borgeren kun deltager en del af tiden? Beløbet fordeles, efter at loftet er anvendt, efter kalenderdage i måneden. Kommunen har valgt dette svar.',
      'Kan borgeren få godtgørelse for flere tilbud i samme måned? Nej. Kommunen giver ét beløb pr. måned og trækker fra, hvad den allerede har bevilget for et andet tilbud. Kommunen har valgt dette svar.',
    ]);
    // 550.00 × 21/30 = 385.00; 385.00 − 300.00 = 85.00
    expect(inside(statement, 'outcome')[0]).toBe('Vurderingen er, at du kan få 85,00 kr. i godtgørelse for april 2019.');
    expect(inside(statement, 'outcome').slice(-2)).toEqual([
      'Vi har fordelt beløbet efter kalenderdage: 21 af 30 dage i måneden.',
      'Kommunen har allerede bevilget 300,00 kr. for andre tilbud i måneden. Vi har trukket beløbet fra det, kommunen højst kan give i alt for måneden.',
    ]);
    expect(inside(statement, 'facts').at(-1)).toBe(
      'Du har i perioden fra den 1. april 2019 til den 30. april 2019 fået bevilget godtgørelse for andre tilbud: 300,00 kr. for april 2019.',
    );
  });

  it('names a target group as the law of the day does: the names change on 1 July 2025', () => {
    const group = (from: string, to: string) =>
      inside(
        statementOf(
          {
            ...APRIL,
            targetGroup: 'uddannelsesparat',
            ...month(from, to),
            assessedAmount: { value: '300', by: 'jobcentret', because: 'Busbilletter.' },
          },
          { on: from, municipality: 'faxe' },
        ),
        'conditions',
      )[0];
    expect(group('2025-06-01', '2025-06-30')).toBe('Loven omfatter din målgruppe »uddannelsesparat uddannelseshjælpsmodtager«.');
    expect(group('2025-07-01', '2025-07-31')).toBe(
      'Loven omfatter din målgruppe »uddannelsesparat kontanthjælpsmodtager under 30 år uden uddannelse«.',
    );
  });
});
