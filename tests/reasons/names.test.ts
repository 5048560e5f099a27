import { describe, expect, it } from 'vitest';
import { targetGroup } from '../../rules/citizen/target-groups/target-group.js';
import names from '../../rules/names.json' with { type: 'json' };
import { wordsOf } from '../../src/reasons/texts/kinds-in-words.js';
import { inWords } from '../../src/reasons/values-in-words.js';

describe('names that several schemes share', () => {
  const words = wordsOf(targetGroup().words, { units: {}, names });
  const named = (group: unknown, on: string, knownOn?: string) => inWords(group, words, 'da', { on, knownOn });

  it('are those of the day judged, as enacted by the day of knowledge', () => {
    const old = 'jobparat kontanthjælpsmodtager';
    const later = `${old}, der er fyldt 30 år eller har en uddannelse`;
    expect(named('jobparat-kontanthjaelp', '2025-06-30')).toBe(old);
    expect(named('jobparat-kontanthjaelp', '2025-07-01')).toBe(later);
    expect(named('jobparat-kontanthjaelp', '2025-07-01', '2024-12-29')).toBe(old);
    expect(named('jobparat-kontanthjaelp', '2025-07-01', '2024-12-30')).toBe(later);
  });

  it('are found by a number with its act, and stay where only one is known', () => {
    expect(named({ act: 'lab-2016', number: '2.8' }, '2019-04-01')).toBe('nyuddannet person med handicap');
    expect(named('under-18', '2026-01-01')).toBe('borger under 18 år');
  });
});
