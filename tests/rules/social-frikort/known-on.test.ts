import { describe, expect, it } from 'vitest';
import { socialFrikortAccount } from '../../../rules/citizen/social-frikort/calculation.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { account, meeting, payment } from './meeting-facts.js';

/** The trial as each act left it: known the day before and on the day it was enacted, for the last day before and the first day after. */
const STEPS = [
  { act: 'Lov nr. 2217', enacted: '2020-12-29', eve: '2020-12-28', last: '2020-12-31', first: '2021-01-01', until: '2022-12-31' },
  { act: 'Lov nr. 1596', enacted: '2022-12-28', eve: '2022-12-27', last: '2022-12-31', first: '2023-01-01', until: '2023-06-30' },
  { act: 'Lov nr. 751', enacted: '2023-06-13', eve: '2023-06-12', last: '2023-06-30', first: '2023-07-01', until: '2024-12-31' },
  { act: 'Lov nr. 616', enacted: '2024-06-11', eve: '2024-06-10', last: '2024-12-31', first: '2025-01-01', until: null },
] as const;

const untilOf = (on: string, knownOn?: string) => {
  const assessment = socialFrikort.assess(meeting(on), { on, ...(knownOn && { knownOn }) });
  return assessment.outcome === 'fulfilled' ? assessment.award.until : assessment.outcome;
};

describe('the law as enacted by a day', () => {
  it.each(STEPS)('$act of $enacted', ({ enacted, eve, last, first, until }) => {
    expect(untilOf(last, eve)).toBe(last);
    expect(untilOf(first, eve)).toBe('not-in-force');
    expect(untilOf(last, enacted)).toBe(until);
    // The amounts of 2025 count as known from that year on only.
    expect(untilOf(first, enacted)).toBe(until === null ? 'not-covered' : until);
    expect(untilOf(first)).toBe(null);
  });

  it('names the act that governs', () => {
    const titles = (on: string) => socialFrikort.assess(meeting(on), { on }).citations.map(({ source }) => source);
    expect(titles('2019-06-01')).toContain('lov-689-2018');
    expect(titles('2025-06-01')).toContain('lov-616-2024');
    expect(titles('2025-06-01')).not.toContain('lov-689-2018');
  });
});

describe('an account by the law known before commencement was set', () => {
  it('is not covered, for then nobody could tell what counts', () => {
    const facts = account({ from: '2019-06-01', to: '2019-12-31' }, [payment('2019-07-31', '1.00')]);
    const gapsOn = (knownOn: string) => {
      const answer = socialFrikortAccount.calculate(facts, { knownOn });
      return answer.outcome === 'not-covered' ? answer.gaps.map(({ missing }) => missing) : answer.outcome;
    };
    // The act is of 8 June 2018, the order that set its commencement, BEK nr. 1504, of 13 December 2018.
    expect(['2018-06-07', '2018-06-08', '2018-12-12', '2018-12-13'].map(gapsOn)).toEqual([['act'], ['act'], ['act'], 'calculated']);
  });
});
