import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import { InputError } from '../../src/engine/problem.js';
import { APRIL, everything, ids, inside, LYNGBY, month, statementOf, write } from './written.js';

const REFUSING = /afslag|afvis|ikke ret|ikke kan få|ikke opfyldt|klage|refus|cannot|complain/i;

describe('the statement of an open case', () => {
  it('is only the list of what to ask, one plain question each', () => {
    const statement = statementOf({ targetGroup: 'jobparat-kontanthjaelp', zones: 2 });
    expect(ids(statement)).toEqual(['questions']);
    expect(inside(statement, 'questions')).toEqual([
      'Deltager du i tilbuddet?',
      'Hvilket tilbud deltager du i (for eksempel virksomhedspraktik eller et kursus)?',
      'Hvor mange kilometer er der til fods fra dit hjem til tilbuddet?',
      'Fra hvilken dag til hvilken dag varer tilbuddet?',
      'Hvor meget har du fået bevilget i samme slags godtgørelse for andre tilbud i perioden fra den 1. april 2019 til den 30. april 2019?',
    ]);
  });

  it('names the maximum of a judgement', () => {
    const open = statementOf(
      { ...APRIL, ...month('2023-04-01', '2023-04-30'), dailyTravelKm: 45, daysPerWeek: 5 },
      { on: '2023-04-01', municipality: 'guldborgsund' },
    );
    expect(inside(open, 'questions')).toEqual([
      'Kommunen skal vurdere: Hvor stor godtgørelse skal kommunen give til borgerens udgifter om måneden? Beløbet kan højst være 700,00 kr.',
    ]);
  });

  it('puts a reading to the organisation with its options', () => {
    expect(inside(statementOf({ ...APRIL, zones: 6 }), 'questions')).toEqual([
      'Kommunen skal tage stilling til dette spørgsmål: Hvor meget kan borgeren få, når rejsen går gennem flere zoner end retningslinjens tabel? Mulige svar: a) Tabellens højeste sats. b) Ingen godtgørelse efter denne bestemmelse. Transporten hører under befordringsgodtgørelsen. c) Lovens loft.',
    ]);
  });

  it('asks of the days that a list does not cover', () => {
    const otherAllowances = { covers: { from: '2019-04-01', to: '2019-04-15' }, items: [] };
    expect(inside(statementOf({ ...APRIL, otherAllowances }, LYNGBY, { language: 'en' }), 'questions')).toEqual([
      'How much have you been awarded in the same kind of allowance for other offers in the period from 1 April 2019 to 30 April 2019?',
    ]);
  });

  it.each(['da', 'en'] as const)('has no paragraph sign (%s), not even where the reading names paragraphs', (language) => {
    const facts = { ...APRIL, targetGroup: 'under-18' as const, offer: 'nytteindsats' as const, zones: 7 };
    for (const { id } of activationAllowance.guidelines) {
      for (const on of ['2019-04-01', '2023-04-01', '2024-04-01']) {
        const statement = write(activationAllowance.assess({}, { on, guideline: id }), { language });
        if (statement.outcome === 'open') expect(everything(statement)).not.toContain('§');
      }
    }
    const open = activationAllowance.underEveryReading(facts, LYNGBY);
    expect(open).toBeDefined();
    expect(everything(statementOf(facts, LYNGBY, { language }))).not.toContain('§');
  });
});

describe('the statement of a case that is not covered', () => {
  it('says only what we do not know and the windows we know', () => {
    const statement = statementOf(APRIL, { ...LYNGBY, on: '2019-03-01' });
    expect(ids(statement)).toEqual(['gap']);
    expect(inside(statement, 'gap')).toEqual([
      'Vi kender ingen retningslinje for Lyngby-Taarbæk Kommune, der gælder den 1. marts 2019.',
      'Derfor har vi ikke taget stilling til, om du kan få godtgørelsen.',
      'De nærmeste regler, vi kender, står i Lyngby-Taarbæk Kommune, Beskæftigelses- og Integrationsudvalget, referat af 12. marts 2019, punkt 4, sagsnr. 15.00.00-G01-15-19.',
      'Vi kender reglerne for disse dage:',
      'fra den 12. marts 2019 til den 31. december 2026',
    ]);
  });

  it('names what a guideline does not say', () => {
    const facts = { ...APRIL, ...month('2023-04-01', '2023-04-30'), targetGroup: 'under-18' as const, oneWayKm: 9 };
    expect(inside(statementOf(facts, { on: '2023-04-01', municipality: 'roskilde' }), 'gap')[0]).toBe(
      'Vi ved ikke, hvad kommunens retningslinje siger om din målgruppe »borger under 18 år«.',
    );
  });

  it.each(['da', 'en'] as const)('never reads like a refusal (%s)', (language) => {
    const cases = [
      statementOf(APRIL, { ...LYNGBY, municipality: 'gentofte' }, { language }),
      statementOf(APRIL, { ...LYNGBY, on: '2015-01-01' }, { language }),
      statementOf(
        { ...APRIL, ...month('2023-04-01', '2023-04-30'), dailyTravelKm: 11, daysPerWeek: 5 },
        { on: '2023-04-01', municipality: 'guldborgsund' },
        { language },
      ),
    ];
    for (const statement of cases) {
      expect(statement.outcome).toBe('not-covered');
      expect(everything(statement).replace('Whether you can get', '')).not.toMatch(REFUSING);
    }
  });
});

describe('what cannot be read', () => {
  it('is refused with every problem: language and amount', () => {
    const assessment = activationAllowance.assess(APRIL, LYNGBY);
    const options = { language: 'de', appliedFor: 'mange' } as unknown as Parameters<typeof write>[1];
    expect(() => write(assessment, options)).toThrow(InputError);
    expect(() => write(assessment, options)).toThrow(/language: expected da or en(.|\n)*appliedFor: expected an amount/);
  });

  it.each([undefined, null, 'da'])('is refused for the language where the options are %s', (options) => {
    const assessment = activationAllowance.assess(APRIL, LYNGBY);
    const writing = () => write(assessment, options as unknown as Parameters<typeof write>[1]);
    expect(writing).toThrow(InputError);
    expect(writing).toThrow(/language: expected da or en/);
  });

  it('is an unknown scheme', () => {
    expect(() => write({ ...activationAllowance.assess(APRIL, LYNGBY), scheme: 'other' }, { language: 'da' })).toThrow(
      'No text for the scheme "other"',
    );
  });
});
