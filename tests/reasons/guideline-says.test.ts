import { describe, expect, it } from 'vitest';
import { guidelineOf } from '../rules/activation-allowance/limits.js';
import { APRIL, inside, LYNGBY, month, statementOf } from './written.js';

describe('what a guideline says', () => {
  const holbaek = { ...APRIL, ...month('2024-04-01', '2024-04-30'), daysInMonth: 20 };
  const on = { on: '2024-04-01', municipality: 'holbaek' };

  it('of kilometres: only those beyond 14 a day', () => {
    const said =
      'Din rejse fra hjemmet til tilbuddet og hjem igen er 13,5 km om dagen. Kommunens retningslinje giver kun godtgørelse for de kilometer, der ligger ud over 14 km om dagen (';
    expect(inside(statementOf({ ...holbaek, dailyTravelKm: 13.5 }, on), 'outcome')[1]).toContain(said);
    const statement = statementOf({ ...holbaek, dailyTravelKm: 24 }, on);
    expect(inside(statement, 'conditions')).toContain('Der er planlagt 20 dage i tilbuddet i april 2024.');
    // 2.23 × (24 − 14) × 20 = 446.00
    expect(inside(statement, 'outcome').slice(-4)).toEqual([
      'Kommunens sats: 2,23 kr. pr. km.',
      'Vi har regnet med 10 km om dagen.',
      'Vi har regnet med 20 dage i april 2024.',
      'Satsen gange kilometer og dage: 446,00 kr. om måneden.',
    ]);
  });

  it('of kilometres from the first one: no limit; of a sanction: the month', () => {
    const facts = { ...APRIL, ...month('2023-04-01', '2023-04-30'), dailyTravelKm: 12, daysPerWeek: 3, actualTransportCovered: false };
    const statement = statementOf({ ...facts, sanctionInMonth: false }, { on: '2023-04-01', municipality: 'aabenraa' });
    // Above 10 km a day; that every kilometre is paid for names the journey, and is not said a second time.
    const journey = 'Din rejse fra hjemmet til tilbuddet og hjem igen er 12 km om dagen.';
    expect(inside(statement, 'conditions').filter((line) => line.startsWith(journey))).toEqual([
      `${journey} Det opfylder kravet om mere end 10 km i kommunens retningslinje.`,
    ]);
    expect(inside(statement, 'conditions')).toContain(
      'Du har ikke fået bevilget dækning af faktiske transportudgifter, som skyldes et handicap. Det opfylder kravet i kommunens retningslinje.',
    );
    expect(inside(statement, 'conditions').join(' ')).toContain('Du har ingen sanktion i din ydelse i april 2023.');
    expect(inside(statement, 'rules').at(-1)).toBe('Aabenraa Kommune, merudgiftsgodtgørelse: § 176');
    const sanctioned = statementOf({ ...facts, sanctionInMonth: true }, { on: '2023-04-01', municipality: 'aabenraa' });
    expect(inside(sanctioned, 'gap')[0]).toBe(
      'Du har en sanktion i din ydelse i april 2023. Vi ved ikke, hvordan beløbet beregnes efter kommunens retningslinje i det tilfælde.',
    );
  });

  it('of wages: to those in job clarification, whom the rule concerns, and not a word of it to others', () => {
    const facts = { ...APRIL, ...month('2023-04-01', '2023-04-30'), dailyTravelKm: 45, daysPerWeek: 5, wagesDuringOffer: false };
    const assessedAmount = { value: '300', by: 'jobcentret', because: 'Busbilletter.' };
    const conditions = (targetGroup: 'jobafklaring' | 'jobparat-kontanthjaelp') =>
      inside(statementOf({ ...facts, assessedAmount, targetGroup }, { on: '2023-04-01', municipality: 'guldborgsund' }), 'conditions');
    expect(conditions('jobafklaring')).toContain(
      'Du får ikke løn fra en arbejdsgiver, mens du deltager i tilbuddet. Det opfylder kravet i kommunens retningslinje.',
    );
    expect(conditions('jobparat-kontanthjaelp').join(' ')).not.toContain('løn');
  });

  it('of a limit that is higher for some: the one that holds for the citizen, and both where that is not known', () => {
    const facts = { ...APRIL, ...month('2023-04-01', '2023-04-30'), targetGroup: 'uddannelsesparat' as const, daysPerWeek: 5 };
    const statement = (oneWayKm: number, obviouslyEducationReady?: boolean, language: 'da' | 'en' = 'da') =>
      statementOf({ ...facts, oneWayKm, obviouslyEducationReady }, { on: '2023-04-01', municipality: 'ungecentrum' }, { language });
    const said = (...given: Parameters<typeof statement>) => inside(statement(...given), 'outcome')[1];
    expect(said(5)).toContain(
      'Det opfylder ikke kravet om mere end 5 km (dog mere end 8 km, hvis du er vurderet åbenlyst uddannelsesparat) i kommunens retningslinje (',
    );
    expect(said(5, false)).toContain('Det opfylder ikke kravet om mere end 5 km i kommunens retningslinje (');
    expect(said(8, true)).toContain(
      'Det opfylder ikke kravet om mere end 8 km, som gælder, når du er vurderet åbenlyst uddannelsesparat, i kommunens retningslinje (',
    );
    expect(said(5, undefined, 'en')).toContain(
      "It is 5 km one way from your home to the offer. That does not meet the requirement of more than 5 km (but more than 8 km if you have been judged obviously ready for education) in the municipality's guideline (",
    );
    expect(said(8, true, 'en')).toContain(
      "That does not meet the requirement of more than 8 km, which applies when you have been judged obviously ready for education, in the municipality's guideline (",
    );
    expect(inside(statement(9, false, 'en'), 'conditions')).toContain(
      "It is 9 km one way from your home to the offer. That meets the requirement of more than 5 km in the municipality's guideline.",
    );
  });

  it('of a limit that is higher for some and includes its figure', () => {
    const { rate: _, ...rest } = guidelineOf('silkeborg');
    const guideline = {
      ...rest,
      id: 'own',
      minimums: [{ measure: 'hoursPerDay', atLeast: 3, higher: { where: 'obviouslyEducationReady', atLeast: 5 } }],
      rate: { kind: 'flat', amount: '516.00' },
    } as const;
    const facts = { ...APRIL, ...month('2023-04-01', '2023-04-30'), hoursPerDay: 2 };
    expect(inside(statementOf(facts, { on: '2023-04-01', guideline }), 'outcome')[1]).toContain(
      'Det opfylder ikke kravet om mindst tre timer om dagen (dog mindst fem timer om dagen, hvis du er vurderet åbenlyst uddannelsesparat) i kommunens retningslinje (',
    );
  });

  it('is not known for days on which it does not govern', () => {
    const facts = {
      ...APRIL,
      participationPeriod: { from: '2019-03-01', to: '2019-03-11' },
      ...{ otherAllowances: month('2019-03-01', '2019-03-31').otherAllowances },
    };
    expect(inside(statementOf(facts, { ...LYNGBY, on: '2019-03-12' }), 'gap')[0]).toBe(
      'Tilbuddet varer fra den 1. marts 2019 til den 11. marts 2019. Vi kender ikke en retningslinje for alle de dage, du deltager i marts 2019.',
    );
  });

  it('is not known where its rates were not read, and the limits that were read still refuse', () => {
    const unread = (oneWayKm: number, language: 'da' | 'en' = 'da') => {
      const facts = { ...APRIL, ...month('2024-04-01', '2024-04-30'), oneWayKm };
      return statementOf(facts, { on: '2024-04-01', municipality: 'ungecentrum' }, { language });
    };
    expect(inside(unread(12), 'gap')[0]).toBe('Vi har ikke læst satserne i kommunens retningslinje.');
    expect(inside(unread(12, 'en'), 'gap')[0]).toBe("We have not read the rates of the municipality's guideline.");
    expect(inside(unread(11), 'outcome')[1]).toContain('Det opfylder ikke kravet om mere end 11 km i kommunens retningslinje (');
  });

  it('is not known for fewer zones than its table begins with', () => {
    const { rate: _, ...rest } = guidelineOf('lyngby-taarbaek-2019');
    const guideline = { ...rest, id: 'own', rate: { kind: 'zones', steps: [{ from: 2, amount: '400.00' }] } } as const;
    expect(inside(statementOf({ ...APRIL, zones: 1 }, { on: '2019-04-01', guideline }), 'gap')[0]).toBe(
      'Vi kender ikke kommunens sats for én zone.',
    );
  });
});
