import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../rules/citizen/activation-allowance/scheme.js';
import { APRIL, ids, inside, LYNGBY, month, statementOf, write } from './written.js';

describe('the statement of a refusal', () => {
  it('names every failed condition with its provision, not only the first', () => {
    const statement = statementOf({ ...APRIL, targetGroup: 'dagpenge', walkingKm: 2.9, offer: 'loentilskud' });
    const outcome = inside(statement, 'outcome');
    expect(outcome).toHaveLength(4);
    expect(outcome[0]).toBe('Vurderingen er, at du ikke kan få godtgørelse for april 2019. Det skyldes følgende:');
    expect(outcome[1]).toMatch(
      /^Loven omfatter ikke din målgruppe »dagpengemodtager« \(lov om .*§ 83, stk\. 1, §§ 75 a-75 c og § 75 æ, stk\. 3\)\.$/,
    );
    expect(outcome[2]).toContain(
      'Dit tilbud »ansættelse med løntilskud« hører ikke til de tilbud efter lovens kapitel 10 og 11, som godtgørelsen dækker (lov om',
    );
    expect(outcome[3]).toContain(
      'Der er 2,9 km til fods fra dit hjem til tilbuddet. Det opfylder ikke kravet om mindst 3 km i kommunens retningslinje',
    );
    expect(inside(statement, 'conditions')).toEqual([
      'Du deltager i tilbuddet. Efter loven vurderer jobcenteret, om du kan få godtgørelse.',
    ]);
  });

  it('carries complaint guidance, whatever was applied for', () => {
    expect(ids(statementOf({ ...APRIL, participates: false }, LYNGBY, { language: 'da', appliedFor: '0' }))).toContain('complaint');
  });

  it('explains a rule for some groups to those it concerns', () => {
    const facts = {
      ...APRIL,
      ...month('2023-04-01', '2023-04-30'),
      targetGroup: 'uddannelsesparat' as const,
      obviouslyEducationReady: true,
      oneWayKm: 8,
      daysPerWeek: 5,
    };
    const statement = statementOf(facts, { on: '2023-04-01', municipality: 'ungecentrum' });
    expect(inside(statement, 'outcome')[1]).toBe(
      'Der er 8 km fra dit hjem til tilbuddet (én vej). Det opfylder ikke kravet om mere end 8 km, ' +
        'som gælder, når du er vurderet åbenlyst uddannelsesparat, i kommunens retningslinje ' +
        '(Ungecentrum, retningslinjer for godtgørelse, gældende til og med 31.12.2023, takster for 2023).',
    );
  });

  it('says of a municipality that decided none that its guideline gives none', () => {
    const statement = statementOf({ ...APRIL, ...month('2023-04-01', '2023-04-30') }, { on: '2023-04-01', municipality: 'herning' });
    expect(inside(statement, 'outcome')[1]).toContain('Kommunen giver ingen godtgørelse efter sin retningslinje (Herning Kommune');
  });

  it('says of a right that is not in force since when the law gives none, with guidance and without a word on the facts', () => {
    const { award: _, ...rest } = activationAllowance.assess(APRIL, LYNGBY) as unknown as { award: unknown } & Record<string, unknown>;
    const findings = [
      { condition: 'in-force', status: 'failed', uses: [], cite: { title: 'Lov nr. 1 af 2. december 2026', provision: '§ 3' } },
    ];
    const repealed = { ...rest, outcome: 'not-in-force', since: '2027-01-01', on: '2027-03-01', findings, readings: [], citations: [] };
    const statement = write(repealed as unknown as Parameters<typeof write>[0], { language: 'da' });
    expect(ids(statement)).toEqual(['notice', 'outcome', 'rules', 'complaint']);
    expect(inside(statement, 'rules').at(-1)).toBe('Lov nr. 1 af 2. december 2026: § 3');
    expect(inside(statement, 'outcome')).toEqual([
      'Loven giver ikke ret til godtgørelsen den 1. marts 2027. Sådan har det været siden den 1. januar 2027.',
    ]);
  });
});
