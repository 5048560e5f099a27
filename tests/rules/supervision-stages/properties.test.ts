import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supervisionDeadlines, supervisionStage } from '../../../rules/jobcentre/supervision-stages/calculation.js';
import { property } from '../../property.js';

/** Hundredths of a per cent. */
const share = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const reading = fc.constantFrom('each', 'both');
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-01-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

interface Shares {
  readonly offers: number;
  readonly conversations: number;
}

function next(before: Shares, now: Shares, halfOf: 'each' | 'both') {
  const facts = {
    ...{ on: '2025-04-30', supervisedOn: '2024-04-30', stage: 'recovery' as const },
    ...{ offersBefore: before.offers, conversationsBefore: before.conversations },
    ...{ offersNow: now.offers, conversationsNow: now.conversations },
  };
  const answer = supervisionStage.calculate(facts, { readings: { 'half-of': halfOf } });
  if (answer.outcome !== 'calculated') throw new Error(answer.outcome);
  return answer.value.next;
}

// Of 40 per cent without an offer 10 were to be won down to the limit of 30; of 19 with too few conversations none, the limit being 20.
it('shows what was missing and won only of a target that was missed', () => {
  const before = { supervisedOn: '2024-04-30', offersBefore: 40, conversationsBefore: 19 };
  const answer = supervisionStage.calculate({ on: '2025-04-30', stage: 'recovery', ...before, offersNow: 35.01, conversationsNow: 19 });
  expect(answer.outcome === 'calculated' && answer.working.map(({ step }) => step)).toEqual(['offers-missing', 'offers-won', 'from']);
});

/** From worse to better. */
const ORDER = ['fixed-requirements', 'prolonged', 'ends'] as const;
const shares = fc.record({ offers: share, conversations: share });

describe('the stage after a statement', () => {
  property([shares, shares, share, reading])('is never worse for fewer who lack something', (before, now, less, halfOf) => {
    const better = { offers: Math.min(now.offers, less), conversations: Math.min(now.conversations, less) };
    const rank = (shown: Shares) => ORDER.indexOf(next(before, shown, halfOf) as (typeof ORDER)[number]);
    expect(rank(better)).toBeGreaterThanOrEqual(rank(now));
  });

  property([shares, reading])('prolongs nothing where nothing was won', (before, halfOf) => {
    expect(next(before, before, halfOf)).not.toBe('prolonged');
  });

  property([shares, shares])('is prolonged for both together wherever it is for each, if each was missed at first', (before, now) => {
    if (before.offers < 30 || before.conversations < 20 || now.offers < 30 || now.conversations < 20) return;
    if (next(before, now, 'each') === 'prolonged') expect(next(before, now, 'both')).toBe('prolonged');
  });
});

describe('the deadlines', () => {
  property([day])('follow each other, and the same day of the month or the last of a shorter one', (notifiedOn) => {
    const answer = supervisionDeadlines.calculate({ notifiedOn }, { readings: { 'recovery-start': 'notice' } });
    if (answer.outcome !== 'calculated') throw new Error(answer.outcome);
    const { accountDue, recoveryTo, longestTo } = answer.value;
    expect([notifiedOn, accountDue, recoveryTo, longestTo]).toEqual([notifiedOn, accountDue, recoveryTo, longestTo].sort());
    for (const due of [accountDue, recoveryTo, longestTo]) expect(Number(due.slice(8))).toBeLessThanOrEqual(Number(notifiedOn.slice(8)));
  });
});
