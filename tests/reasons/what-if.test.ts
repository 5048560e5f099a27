import { describe, expect, it } from 'vitest';
import { APRIL, everything, ids, inside, LYNGBY, statementOf } from './written.js';

const FLAT = { ...LYNGBY, guideline: 'lyngby-taarbaek-2019-flat' };

describe('a what-if guideline', () => {
  it('is said to be one before anything else, in every outcome, and is no draft of a decision', () => {
    const said =
      'Dette er en beregning efter en retningslinje, der ikke gælder (Lyngby-Taarbæk Kommune: foreslået, men forkastet). Den kan ikke bruges til at afgøre en sag.';
    const { participates: _, offer: __, ...lacking } = APRIL;
    for (const facts of [APRIL, { ...APRIL, participates: false }, lacking]) {
      const statement = statementOf(facts, FLAT);
      expect(statement.title).toBe('Beregning: Godtgørelse ved deltagelse i aktivering');
      expect(statement.sections[0]?.id).toBe('notice');
      expect(inside(statement, 'notice')).toEqual([said]);
      expect(ids(statement)).not.toContain('complaint');
    }
    expect(everything(statementOf(APRIL))).not.toContain('der ikke gælder');
  });

  it('tells what would follow from it, not what the citizen can get', () => {
    expect(inside(statementOf(APRIL, FLAT), 'outcome').slice(0, 2)).toEqual([
      'Beregningen følger en retningslinje, der ikke gælder, og viser kun, hvad der ville følge af den.',
      'Efter denne retningslinje ville du få 1.000,00 kr. i godtgørelse for april 2019.',
    ]);
    expect(inside(statementOf(APRIL, FLAT, { language: 'en' }), 'outcome').slice(0, 2)).toEqual([
      'The calculation follows a guideline that is not in force and only shows what would follow from it.',
      'Under this guideline you would get an allowance of DKK 1,000.00 for April 2019.',
    ]);
    expect(everything(statementOf(APRIL, FLAT))).not.toContain('Vurderingen er, at');
  });

  it('tells what would not follow from it, not what the citizen is refused', () => {
    const outcome = inside(statementOf(APRIL, { ...LYNGBY, guideline: 'lyngby-taarbaek-2019-none' }), 'outcome');
    expect(outcome.slice(0, 2)).toEqual([
      'Beregningen følger en retningslinje, der ikke gælder, og viser kun, hvad der ville følge af den.',
      'Efter denne retningslinje ville du ikke få godtgørelse for april 2019. Det skyldes følgende:',
    ]);
    expect(outcome[2]).toContain('Kommunen giver ingen godtgørelse efter sin retningslinje (');
  });

  it('tells which reading of it lets a short way do, and never that 1 km meets 3 km', () => {
    const near = { ...APRIL, walkingKm: 1 };
    const read = (option: 'applies' | 'does-not-apply') => ({ ...FLAT, readings: { 'distance-of-alternative': option } });
    const met = 'Vi har lagt til grund, at retningslinjen ikke har et krav om mindst 3 km.';
    expect(inside(statementOf(near, read('does-not-apply')), 'conditions')).toContain(met);
    expect(everything(statementOf(near, read('does-not-apply')))).not.toContain('Det opfylder kravet om mindst 3 km');
    expect(inside(statementOf(near, read('does-not-apply'), { language: 'en' }), 'conditions')).toContain(
      'It has been taken that the guideline has no requirement of at least 3 km.',
    );
    expect(inside(statementOf(near, read('applies')), 'outcome').join(' ')).toContain('Det opfylder ikke kravet om mindst 3 km');
    expect(inside(statementOf(near, FLAT), 'questions')).toEqual([expect.stringContaining('forslag 1')]);
  });

  it('is not said to be in force, not even by inference', () => {
    const rules = inside(statementOf(APRIL, FLAT), 'rules');
    expect(rules[1]).toBe('Retningslinjen for Lyngby-Taarbæk Kommune er foreslået, men forkastet.');
    expect(rules.join(' ')).not.toContain('udledt');
  });
});
