import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../src/report/comparison/comparison.js';
import { groupName, missingName, zonesName } from '../../src/report/comparison/names.js';
import { lyngbyTaarbaek } from './comparisons.js';

describe('the names of a comparison', () => {
  it('what is missing is called as in the texts of the scheme', () => {
    expect(missingName('zones', 'da')).toBe('Zoner');
    expect(missingName('part-month', 'da')).toMatch(/\?$/);
    expect(missingName('guideline', 'da')).toBe('Retningslinjen gælder ikke alle dagene');
    expect(missingName('cap', 'en')).toBe('We have no checked rule: ceiling of the act');
    expect(missingName('rule', 'da')).toBe('Vi har ingen kontrolleret regel: rule');
  });

  it('groups as the law of the day calls them, which without days is that of the first guideline', () => {
    const { compared, guidelines } = lyngbyTaarbaek('da');
    const { days: _, ...undated } = compared;
    const { on } = comparisonOf(undated, guidelines, {}, 'da');
    expect(on).toBe('2019-03-12');
    expect(groupName('jobparat-kontanthjaelp', on, 'da')).toBe('Jobparat kontanthjælpsmodtager');
    expect([groupName(undefined, on, 'da'), zonesName(undefined, on, 'en'), zonesName(2, on, 'en')]).toEqual([
      'ikke oplyst',
      'not known',
      '2 zones',
    ]);
  });
});
