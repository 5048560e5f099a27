import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { monthOf } from '../../../src/engine/period.js';
import { meetingFacts } from './meeting-facts.js';
import { own } from './own-guideline.js';

const OFFERS = ['vejledning-og-opkvalificering', 'virksomhedspraktik', 'loentilskud', 'nytteindsats'] as const;

/**
 * § 83 (LBK 1342 of 2016): § 2 nos. 2, 3 and 11-14, and 9 and 10 by §§ 75 a-75 c; chapters 10 and 11, in which nytteindsats is a work
 * placement (§ 42 a), not wage subsidy (12). § 176 (act 548 of 2019): § 6 nos. 2-5, 7, 8, 12 and 13; chapters 11, 13 and 14, not wage subsidy (12).
 */
const NUMBERS = { 'lab-2016': [2, 3, 9, 10, 11, 12, 13, 14], 'lab-2019': [2, 3, 4, 5, 7, 8, 12, 13] } as const;
const GIVEN = ['vejledning-og-opkvalificering', 'virksomhedspraktik', 'nytteindsats'];

const DAYS = [
  ['2016-11-21', 'lab-2016', 14],
  ['2019-12-31', 'lab-2016', 14],
  ['2020-01-01', 'lab-2019', 13],
  ['2025-06-30', 'lab-2019', 13],
  ['2025-07-01', 'lab-2019', 13],
  ['2026-12-31', 'lab-2019', 13],
] as const;

describe.each(DAYS)('on %s', (on, act, last) => {
  const days = act === 'lab-2016' ? { adopted: '2016-11-01', from: '2016-11-21' } : { adopted: '2019-12-01', from: '2020-01-01' };
  const guideline = { ...own, act, ...days } as never;
  const month = monthOf(on);
  const met = (condition: string, change: object) => {
    const { findings } = activationAllowance.assess({ ...meetingFacts(own, month), ...change } as never, { on, guideline });
    return findings.find((finding) => finding.condition === condition)?.status === 'met';
  };

  it('are covered the groups that the act names', () => {
    const prefix = act === 'lab-2016' ? 2 : 6;
    const numbers = Array.from({ length: last }, (_, index) => index + 1);
    const covered = numbers.filter((number) => met('target-group', { targetGroup: { act, number: `${prefix}.${number}` } }));
    expect(covered).toEqual(NUMBERS[act]);
  });

  it('are covered the offers of the chapters that the act names', () => {
    expect(OFFERS.filter((offer) => met('offer', { offer }))).toEqual(GIVEN);
  });

  it('assesses who the act says', () => {
    const { findings } = activationAllowance.assess(meetingFacts(own, month) as never, { on, guideline });
    const { figures } = findings.find(({ condition }) => condition === 'participation') ?? {};
    expect(figures).toEqual({ assessor: on < '2026-02-01' ? 'jobcenteret' : 'kommunen' });
  });
});

// Act 1750 of 29 December 2025 § 21, in force on 1 February 2026: the day before, nobody is asked when the course was granted.
it.each([
  ['2026-01-31', undefined, 'jobcenteret'],
  ['2026-02-01', 'unknown', 'kommunen'],
])('on %s whether a ressourceforløb was granted in time is %s, and the assessor %s', (on, status, assessor) => {
  const facts = { ...meetingFacts(own, monthOf(on)), targetGroup: 'ressourceforloeb', courseGranted: undefined } as const;
  const { findings } = activationAllowance.assess(facts, { on, guideline: own });
  expect(findings.find(({ condition }) => condition === 'course-granted')?.status).toBe(status);
  expect(findings.find(({ condition }) => condition === 'participation')?.figures).toEqual({ assessor });
});

describe('whether a course was granted in time', () => {
  const finding = (targetGroup: 'ressourceforloeb' | 'jobafklaring' | undefined) =>
    activationAllowance
      .assess({ ...meetingFacts(own, monthOf('2026-02-01')), targetGroup }, { on: '2026-02-01', guideline: own })
      .findings.find(({ condition }) => condition === 'course-granted');

  it('is the provision of act 1750 of 2025 that closes the group to new courses, and met by one granted in 2024', () => {
    expect(finding('ressourceforloeb')).toMatchObject({ status: 'met', cite: { source: 'lov-1750-2025', provision: '§ 21, stk. 8' } });
  });

  it('is needed of nobody else, and open where the group is not known', () => {
    expect(finding('jobafklaring')?.status).toBe('not-needed');
    expect(finding(undefined)?.status).toBe('unknown');
  });
});
