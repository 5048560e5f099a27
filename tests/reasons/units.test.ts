import { describe, expect, it } from 'vitest';
import units from '../../rules/units.json' with { type: 'json' };
import { ruleDataIn } from '../../scripts/rule-data.js';
import { ruleFolders } from '../../scripts/scheme-folders.js';
import { wordsOf } from '../../src/reasons/texts/kinds-in-words.js';
import { withUnit } from '../../src/reasons/texts/units.js';
import { inWords } from '../../src/reasons/values-in-words.js';

const MONTHS = units.months;
const A_MONTH = units['kr./month'];

describe('a figure with its unit', () => {
  it('is counted in singular and plural', () => {
    expect([0, 1, '2.5'].map((value) => withUnit(value, 'months', MONTHS, 'da'))).toEqual(['0 måneder', '1 måned', '2,5 måneder']);
    expect(withUnit(1, 'months', MONTHS, 'en')).toBe('1 month');
  });

  it('fills a template, kroner as kroner', () => {
    expect(withUnit('41280', 'kr./month', A_MONTH, 'da')).toBe('41.280,00 kr. pr. måned');
    expect(withUnit('41280', 'kr./month', A_MONTH, 'en')).toBe('DKK 41,280.00 a month');
    expect(withUnit(24, '%', units['%'], 'da')).toBe('24 pct.');
  });

  it('reads the same in a statement', () => {
    const shared = { units, names: {} };
    const told = (as: 'count' | 'span', unit: string, value: unknown) =>
      inWords(value, wordsOf({ as, unit }, shared), 'da', { on: '2026-01-01' });
    expect(told('count', 'months', 1)).toBe('1 måned');
    expect(told('count', 'kr./month', '550')).toBe('550,00 kr. pr. måned');
    expect(told('span', 'months', { least: 2, most: 3 })).toBe('mellem 2 og 3 måneder');
    expect(told('span', '%', { least: 7, most: 7 })).toBe('7 pct.');
  });
});

describe('rules/units.json', () => {
  it('is in order of name', () => {
    expect(Object.keys(units)).toEqual(Object.keys(units).sort());
  });

  it('has every unit of the figures in the rule data', () => {
    const figures = ruleFolders()
      .flatMap(({ path }) => ruleDataIn(path).tables.flatMap(([, rows]) => rows))
      .filter(({ value }) => typeof value === 'number' || (typeof value === 'string' && /^\d/.test(value)));
    expect(figures.flatMap(({ unit }) => (unit === undefined || unit in units ? [] : [unit]))).toEqual([]);
  });
});
