import { describe, expect, it } from 'vitest';
import { APRIL, ids, inside, month, statementOf } from './written.js';

describe('main considerations', () => {
  const roskilde = { on: '2023-04-01', municipality: 'roskilde' };
  const facts = { ...APRIL, ...month('2023-04-01', '2023-04-30'), oneWayKm: 4 };
  const judged = { value: true, by: 'jobcentret, sag 12', because: 'Lægeerklæring\naf 1. april 2023.' };

  it('stand where a judgement was used: what, by whom and why, on one line', () => {
    const statement = statementOf({ ...facts, healthPreventsTransport: judged }, roskilde);
    expect(inside(statement, 'considerations')).toEqual([
      'Helbred, der hindrer transporten – vurderet af: jobcentret, sag 12. Begrundelsen er: Lægeerklæring af 1. april 2023.',
    ]);
    expect(inside(statement, 'conditions').at(-1)).toBe(
      'Dokumenterede helbredsforhold hindrer dig i at klare afstanden til tilbuddet. Derfor gælder retningslinjens krav til afstanden til tilbuddet ikke for dig.',
    );
    expect(inside(statement, 'facts').join(' ')).not.toContain('helbred');
  });

  it('do not stand where the judgement played no part', () => {
    expect(ids(statementOf({ ...APRIL, healthPreventsTransport: judged }))).not.toContain('considerations');
  });

  it('tell the assessed expense and the maximum it was cut to', () => {
    const assessedAmount = { value: '1200', by: 'jobcentret', because: 'Månedskort.' };
    const statement = statementOf({ ...facts, assessedAmount }, { on: '2023-04-01', municipality: 'faxe' });
    expect(inside(statement, 'considerations')).toEqual([
      'Godtgørelsen til dine udgifter er sat til 1.200,00 kr. om måneden. Vurderet af: jobcentret. Begrundelsen er: Månedskort.',
    ]);
    expect(inside(statement, 'outcome')[0]).toBe('Vurderingen er, at du kan få 1.000,00 kr. i godtgørelse for april 2023.');
  });
});
