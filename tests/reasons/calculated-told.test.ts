import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/engine/citation.js';
import { calculationWriter } from '../../src/reasons/calculated.js';
import { statementOptionProblems } from '../../src/reasons/statement-options.js';
import { ACT, factOf, KM, linesIn, same, telling } from './made-up.js';

const BILL: Citation = { title: 'Lovforslag L 1', provision: '', source: 'l-1' };
const cite = (title: string, provision: string): Citation => ({ title, provision });

describe('a calculation in words', () => {
  const award = () => ({ sentences: [{ text: same('Der er {km}.'), values: { km: { words: KM, value: 3 } } }], working: [] });
  const texts = { ...telling().wording.texts, title: same('Vej'), facts: { km: factOf(KM, 'Givet er {value}.') }, award };
  const wording = { ...telling().wording, otherSources: ['l-1'], texts } as never;
  const made = (more: object) => ({
    calculation: 'way',
    outcome: 'calculated',
    knownOn: 'newest',
    facts: { km: 3 },
    value: 3,
    working: [],
    citations: [],
    readings: [],
    rules: { package: 'p' },
    ...more,
  });
  const told = (more: object) => calculationWriter({ way: wording })(made(more) as never, { language: 'da' });

  it('rests on its rules, where it has any', () => {
    const [none, some] = [told({}), told({ citations: [ACT, BILL, cite('p', 'own')], knownOn: '2021-05-01' })];
    expect(none.sections.map(({ id }) => id)).toEqual(['notice', 'outcome', 'facts']);
    expect(none.title).toBe('Beregning: Vej');
    expect(linesIn(some.sections, 'rules')).toEqual([
      'Den bygger på reglerne, som de var vedtaget den 1. maj 2021.',
      'Beregningen bygger på disse regler:',
      'Lov om cykler: § 1',
    ]);
    expect(linesIn(some.sections, 'sources')).toEqual(['Lovforslag L 1']);
    expect(linesIn(none.sections, 'facts')).toEqual(['Givet er 3 km.']);
  });

  it('without a wording is named', () => {
    expect(() => calculationWriter({})(made({}) as never, { language: 'da' })).toThrow('No text for the calculation "way"');
  });
});

describe('how a statement is asked for', () => {
  it.each([
    [{ language: 'da', appliedFor: '550.00' }, []],
    [{ language: 'en', appliedFor: '550' }, []],
    [{ language: 'sv' }, ['language']],
    [{ language: 'da', appliedFor: '550,00' }, ['appliedFor']],
    [{ language: 'da', appliedFor: 'x5.00' }, ['appliedFor']],
    [{ language: 'da', appliedFor: '5.00x' }, ['appliedFor']],
    [{ language: 'da', appliedFor: 550 }, ['appliedFor']],
    [{}, ['language']],
  ])('%j: %j', (options, paths) => {
    expect(statementOptionProblems(options as never).map(({ path }) => path)).toEqual(paths);
  });
});
