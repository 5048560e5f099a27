import { describe, expect, it, vi } from 'vitest';
import type { SocialFrikortFacts } from '../../../rules/citizen/social-frikort/facts.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { failedOf } from '../worked-cases.js';
import { decadeBefore, judged, meeting } from './meeting-facts.js';

vi.setConfig({ testTimeout: 30_000 });

type Verdict = 'met' | 'failed' | 'unknown';
const VERDICTS: readonly Verdict[] = ['met', 'failed', 'unknown'];
const CONDITIONS = ['special-social-problems', 'support-conditions', 'no-education', 'earned-income', 'residence'] as const;

/** How each condition comes to each verdict; the facts left out are unknown. */
function factsFor(on: string, verdicts: readonly Verdict[], dispensation: Verdict): SocialFrikortFacts {
  const covers = decadeBefore(on);
  const last = { from: covers.to, to: covers.to };
  const all = meeting(on);
  const failing = {
    specialSocialProblems: judged(false),
    supportConditions: judged(false),
    education: { covers, items: [{ ...last, suEligible: true }] },
    income: { covers, items: [covers.to, `${Number(on.slice(0, 4)) - 1}-06-30`].map((date) => ({ date, amount: '99999.00' })) },
    stays: { covers, items: [] },
  };
  const keys = Object.keys(failing) as (keyof typeof failing)[];
  const chosen = keys.map((key, index) => {
    const verdict = verdicts[index];
    return [key, verdict === 'unknown' ? undefined : verdict === 'failed' ? failing[key] : all[key]];
  });
  const waived = dispensation === 'unknown' ? undefined : judged(dispensation === 'met');
  const given = { ...all, ...Object.fromEntries(chosen), dispensation: waived };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** All met gives the card, one failure refuses it, and anything unknown besides leaves it open. */
function oracle(verdicts: readonly Verdict[]): string {
  if (verdicts.includes('failed')) return 'not-fulfilled';
  return verdicts.includes('unknown') ? 'open' : 'fulfilled';
}

const ways = VERDICTS.flatMap((a) =>
  VERDICTS.flatMap((b) => VERDICTS.flatMap((c) => VERDICTS.flatMap((d) => VERDICTS.map((e) => [a, b, c, d, e] as const)))),
);

describe('complete enumeration: every condition met, failed or unknown', () => {
  it.each(['2019-05-01', '2022-12-31', '2023-02-01', '2023-07-01', '2024-12-31'])('3^5 cases of the trial on %s', (on) => {
    const law = socialFrikort.under({ on });
    const wrong = ways.flatMap((verdicts) => {
      const assessment = law.assess(factsFor(on, verdicts, 'met'));
      const failed = CONDITIONS.filter((_, index) => verdicts[index] === 'failed');
      const right = assessment.outcome === oracle(verdicts) && failedOf(assessment).join() === failed.join();
      return right ? [] : [{ verdicts, got: assessment.outcome, failed: failedOf(assessment) }];
    });
    expect(ways).toHaveLength(3 ** 5);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['of a card that is held the dispensation stands in for earned income', '2025-01-01'],
    ['of an applicant it does not (§ 3, stk. 3)', 'no-card'],
  ] as const)('3^6 cases of the permanent act: %s', (_, cardSince) => {
    const on = '2025-05-01';
    const law = socialFrikort.under({ on });
    const wrong = ways.flatMap((verdicts) =>
      VERDICTS.flatMap((dispensation) => {
        const income = verdicts[3];
        const waived = cardSince === 'no-card' ? 'failed' : dispensation;
        const either: Verdict = [income, waived].includes('met')
          ? 'met'
          : income === 'failed' && waived === 'failed'
            ? 'failed'
            : 'unknown';
        const outcome = oracle([...verdicts.slice(0, 3), either, ...verdicts.slice(4)]);
        const got = law.assess({ ...factsFor(on, verdicts, dispensation), cardSince }).outcome;
        return got === outcome ? [] : [{ verdicts, dispensation, outcome, got }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('asks for everything that is unknown, with the days each list must cover', () => {
    const assessment = socialFrikort.assess({}, { on: '2025-05-01' });
    const year = { from: '2024-05-01', to: '2025-04-30' };
    expect(assessment.outcome === 'open' && assessment.questions.map(({ condition: _, ...asked }) => asked)).toEqual([
      { kind: 'fact', fact: 'bornOn' },
      { kind: 'judgement', fact: 'specialSocialProblems' },
      { kind: 'judgement', fact: 'supportConditions' },
      { kind: 'fact', fact: 'cardSince' },
    ]);
    const { cardSince, appliedOn, visitedOn } = meeting('2025-05-01');
    const applied = socialFrikort.assess({ cardSince, appliedOn, visitedOn }, { on: '2025-05-01' });
    expect(applied.outcome === 'open' && applied.questions.flatMap((asked) => ('for' in asked ? [[asked.fact, asked.for]] : []))).toEqual([
      ['education', year],
      ['income', year],
      ['stays', { from: '2015-05-01', to: '2025-04-30' }],
    ]);
  });

  it('asks only for the days of a list that are missing', () => {
    const on = '2024-05-01';
    const half = { from: '2023-11-01', to: '2024-04-30' };
    const facts = { ...meeting(on), education: { covers: half, items: [] }, income: { covers: half, items: [] } };
    const assessment = socialFrikort.assess(facts, { on });
    expect(assessment.outcome === 'open' && assessment.questions.map((asked) => 'for' in asked && asked.for)).toEqual([
      { from: '2023-05-01', to: '2023-10-31' },
      { from: '2023-05-01', to: '2023-10-31' },
    ]);
  });

  it('what is known already settles it, whatever the missing days hold', () => {
    const on = '2024-05-01';
    const last = { from: '2024-04-30', to: '2024-04-30' };
    const facts = {
      ...meeting(on),
      education: { covers: last, items: [{ ...last, suEligible: false }] },
      income: { covers: { from: '2023-12-31', to: '2023-12-31' }, items: [{ date: '2023-12-31', amount: '10320.01' }] },
    };
    expect(failedOf(socialFrikort.assess(facts, { on }))).toEqual(['no-education', 'earned-income']);
  });
});
