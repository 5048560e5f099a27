import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import parameters from '../../../rules/citizen/activation-allowance/parameters.json' with { type: 'json' };
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { failedOf } from '../worked-cases.js';
import { meetingFacts, wholeMonthOf } from './meeting-facts.js';

type Allowance = ReturnType<typeof activationAllowance.assess>;

const guidelines = activationAllowance.guidelines.map((guideline) => ({ id: guideline.id, guideline }));

function assess(guideline: AllowanceGuideline, change: ActivationAllowanceFacts, options: object = {}): Allowance {
  const month = wholeMonthOf(guideline);
  return activationAllowance.assess(
    { ...meetingFacts(guideline, month), ...change },
    { on: month.from, guideline: guideline.id, ...options },
  );
}

const resultOf = (assessment: Allowance) => (assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome);

/** Every limit of every guideline, the higher one for some beside the ordinary one. */
const minimums = guidelines.flatMap(({ id, guideline }) =>
  (guideline.minimums ?? []).flatMap(({ measure, groups, higher, whether, ...limit }) => [
    { id, guideline, measure, group: groups?.[0], limit, whether, facts: higher && { [higher.where]: false } },
    ...(higher === undefined
      ? []
      : [{ id, guideline, measure, group: groups?.[0], limit: higher, whether, facts: { [higher.where]: true } }]),
  ]),
);
const figureOf = ({ atLeast, moreThan }: { atLeast?: number | undefined; moreThan?: number | undefined }) =>
  atLeast ?? (moreThan as number);

const NAMES = {
  walkingKm: 'walking-distance',
  oneWayKm: 'one-way-distance',
  dailyTravelKm: 'daily-journey',
  daysPerWeek: 'days-per-week',
  hoursPerDay: 'hours-per-day',
};

describe('minimums', () => {
  it.each(minimums)('$id: $measure $limit', ({ guideline, measure, group, limit, whether, facts }) => {
    const step = measure === 'daysPerWeek' ? 1 : 0.001;
    const value = figureOf(limit);
    const reached = [value - step, value, value + step].map((given) => {
      const change = { ...(group && { targetGroup: group }), ...facts, [measure]: given };
      const readings = whether && { [whether]: 'applies' };
      return !failedOf(assess(guideline, change, { readings })).some((failed) => failed.startsWith(NAMES[measure]));
    });
    expect(reached).toEqual([false, limit.atLeast !== undefined, true]);
  });

  it('are all tried', () => {
    expect(minimums.map(({ id, limit }) => `${id} ${figureOf(limit)}`).sort()).toEqual([
      'aabenraa 10',
      'gladsaxe 3',
      'kolding 8',
      'lyngby-taarbaek-2019 3',
      'lyngby-taarbaek-2019-flat 3',
      'naestved-176 3',
      'naestved-176 5',
      'roskilde 5',
      'silkeborg 3',
      'silkeborg 8',
      'ungecentrum-2023 5',
      'ungecentrum-2023 8',
      'ungecentrum-2024 11',
      'ungecentrum-2024 5',
      'ungecentrum-2024 8',
      'vejle 4',
    ]);
  });
});

describe('maximums', () => {
  const maximums = guidelines.flatMap(({ id, guideline }) => (guideline.maximums ?? []).map((maximum) => ({ id, guideline, ...maximum })));

  it.each(maximums)('$id: $measure', ({ guideline, measure, atMost, lessThan }) => {
    const value = atMost ?? (lessThan as number);
    const within = [value - 0.001, value, value + 0.001].map(
      (given) => !failedOf(assess(guideline, { [measure]: given })).includes(`${NAMES[measure]}-most`),
    );
    expect(within).toEqual([true, atMost !== undefined, false]);
  });

  it('are all tried', () => {
    expect(maximums.map(({ id, atMost, lessThan }) => `${id} ${atMost ?? lessThan}`).sort()).toEqual([
      'helsingoer 24',
      'kolding 24',
      'naestved-176 12',
      'vejle 24',
    ]);
  });
});

describe('zone steps', () => {
  const tables = guidelines.flatMap(({ id, guideline }) =>
    guideline.rate.kind === 'zones' ? [{ id, guideline, steps: guideline.rate.steps }] : [],
  );

  it.each(tables)('$id: each step begins and ends where it says', ({ guideline, steps }) => {
    for (const { from, to, amount } of steps) {
      const wanted = amount === 'not-read' ? 'not-covered' : (amount ?? 'not-fulfilled');
      for (const zones of [from, to ?? from + 1, to ?? 1_000]) expect(resultOf(assess(guideline, { zones }))).toBe(wanted);
    }
    const last = steps.at(-1);
    if (last?.to === undefined) return;
    expect(assess(guideline, { zones: last.to + 1 })).toMatchObject({ outcome: 'open', questions: [{ reading: 'zones-beyond-table' }] });
  });

  it('ungecentrum: every cell, and beyond both edges', () => {
    const { guideline } = guidelines.find(({ id }) => id === 'ungecentrum-2023') as (typeof guidelines)[number];
    const rows = guideline.rate.kind === 'zone-days' ? guideline.rate.rows : [];
    for (const { from, to, amounts } of rows) {
      for (const zones of [from, to]) {
        for (const [index, amount] of amounts.entries())
          expect(resultOf(assess(guideline, { zones, daysPerWeek: index + 1 }))).toBe(amount);
        expect(resultOf(assess(guideline, { zones, daysPerWeek: amounts.length + 1 }))).toBe('not-covered');
      }
    }
    expect(resultOf(assess(guideline, { zones: (rows.at(-1)?.to ?? 0) + 1, daysPerWeek: 1 }))).toBe('open');
  });
});

describe('kilometres', () => {
  const bands = guidelines.flatMap(({ guideline }) =>
    guideline.rate.kind === 'km-bands' ? guideline.rate.bands.map((band) => ({ guideline, band, bands: guideline.rate })) : [],
  );

  it.each(bands)('band $band.from to $band.to km, at most $band.most', ({ guideline, band }) => {
    const most = (dailyTravelKm: number) =>
      resultOf(assess(guideline, { dailyTravelKm, assessedAmount: { value: '5000', by: 'caseworker', because: 'bills' } }));
    expect([most(band.from), most(band.to)]).toEqual([band.most, band.most]);
    expect(most(band.from - 0.01)).toBe('not-covered');
    expect(most(band.to + 0.01)).toBe('not-covered');
  });

  const perKm = guidelines.flatMap(({ id, guideline }) =>
    guideline.rate.kind === 'per-km' && typeof guideline.rate.rate === 'string' ? [{ id, guideline, rate: guideline.rate }] : [],
  );

  it.each(perKm)('$id: nothing counts at the lower limit, nothing more above the upper', ({ guideline, rate }) => {
    const free = { ...guideline, id: 'own', minimums: undefined };
    const at = (dailyTravelKm: number) => {
      const facts = { ...meetingFacts(guideline), dailyTravelKm, daysPerWeek: 1, daysInMonth: 1 };
      return resultOf(activationAllowance.assess(facts, { on: wholeMonthOf(guideline).from, guideline: free }));
    };
    expect(at(rate.aboveKm)).toBe('not-fulfilled');
    expect(Number(at(rate.aboveKm + 1))).toBeCloseTo(Number(rate.rate) * Number(rate.weeksPerMonth ?? 1), 2);
    expect(at(rate.upToKm + 0.01)).toBe(at(rate.upToKm));
    expect(Number(at(rate.upToKm - 1))).toBeLessThan(Number(at(rate.upToKm)));
  });

  const frames = parameters.frame.map((row) => ({ from: row.from, limit: Number(row.value), id: row.from < '2020' ? 'naestved' : 'faxe' }));

  it.each(frames)('from $from: the first $limit km a day', ({ limit, id }) => {
    const { guideline } = guidelines.find((known) => known.id === id) as (typeof guidelines)[number];
    const beyond = [limit - 0.1, limit, limit + 0.1].map((dailyTravelKm) => {
      const assessment = assess(guideline, { dailyTravelKm });
      return assessment.outcome === 'fulfilled' ? [assessment.award.journey.beyondKm, assessment.award.journey.mayApplyUnder === null] : [];
    });
    expect(beyond).toEqual([
      ['0', true],
      ['0', true],
      ['0.1', false],
    ]);
  });
});
