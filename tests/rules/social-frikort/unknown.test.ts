import { describe, expect, it } from 'vitest';
import type { SocialFrikortFacts } from '../../../rules/citizen/social-frikort/facts.js';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { meeting } from './meeting-facts.js';

const ON = '2025-05-01';
/** The twelve months before the day judged. */
const YEAR = { from: '2024-05-01', to: '2025-04-30' };
const HALF = { from: '2024-05-01', to: '2024-10-31' };
const REST = { from: '2024-11-01', to: '2025-04-30' };

function found(condition: string, facts: Partial<SocialFrikortFacts>, on = ON) {
  const assessment = socialFrikort.assess({ ...meeting(on), ...facts }, { on, readings: { 'latest-year': 'twelve-months' } });
  const finding = assessment.findings.find((one) => one.condition === condition);
  const asked = assessment.outcome === 'open' ? assessment.questions.filter((question) => question.condition === condition) : [];
  return { status: finding?.status, asked, working: finding?.working };
}

describe('income of the latest year', () => {
  const paid = (amount: string) => ({ covers: HALF, items: [{ date: '2024-06-01', amount }] });

  it('is asked for where it is unknown, all of it or the rest of it', () => {
    expect(found('earned-income', { income: undefined })).toMatchObject({ status: 'unknown', asked: [{ fact: 'income', for: YEAR }] });
    expect(found('earned-income', { income: paid('100.00') })).toMatchObject({ status: 'unknown', asked: [{ fact: 'income', for: REST }] });
  });

  // The limit of 2025 is 10,692 kr.: a øre more in half of the year is too much already.
  it('is too high whatever the rest of the year, once it is over the limit', () => {
    expect(found('earned-income', { income: paid('10692.01') }).status).toBe('failed');
    expect(found('earned-income', { income: paid('10692.00') }).status).toBe('unknown');
  });
});

describe('education in the latest year', () => {
  const spell = (suEligible: boolean) => ({ covers: HALF, items: [{ from: '2024-09-01', to: '2024-09-01', suEligible }] });

  it('is asked for where it is unknown, all of it or the rest of it', () => {
    expect(found('no-education', { education: undefined })).toMatchObject({ status: 'unknown', asked: [{ fact: 'education', for: YEAR }] });
    expect(found('no-education', { education: spell(false) })).toMatchObject({
      status: 'unknown',
      asked: [{ fact: 'education', for: REST }],
    });
  });

  it('of a single day is enough to fail, and is shown with its days', () => {
    const { status, working } = found('no-education', { education: spell(true) });
    expect(status).toBe('failed');
    expect(working).toMatchObject([
      { step: 'education-year', value: `${YEAR.from}/${YEAR.to}`, unit: 'period' },
      { step: 'education-days', value: '2024-09-01/2024-09-01', unit: 'period' },
    ]);
  });
});

describe('the first day of the card', () => {
  // Until 30 June 2023 the latest year is that before the card; from then on that before the day judged for a holder, for an application another.
  it('is asked for where the latest year goes by it', () => {
    const statuses = (on: string) => ['earned-income', 'no-education'].map((id) => found(id, { cardSince: undefined }, on).status);
    expect(statuses('2023-06-30')).toEqual(['unknown', 'unknown']);
    expect(statuses('2023-07-01')).toEqual(['unknown', 'unknown']);
    // It is asked once, for the first condition that lacks it.
    expect(found('age', { cardSince: undefined }, '2023-06-30').asked).toEqual([{ kind: 'fact', fact: 'cardSince', condition: 'age' }]);
  });
});

describe('the day on which the conditions are looked at', () => {
  it('is the first day of a card that could not be deactivated, whenever the visitation was', () => {
    expect(found('age', { cardSince: '2020-05-01', visitedOn: undefined, appliedOn: undefined }, '2021-05-01').status).toBe('met');
  });

  it('does not matter to one who is no adult on the day judged', () => {
    expect(found('age', { bornOn: '2010-01-01', cardSince: undefined }).status).toBe('failed');
  });
});

describe('stays of the latest ten years', () => {
  it('are asked for where they are unknown, from the first day on', () => {
    expect(found('residence', { stays: undefined })).toMatchObject({
      status: 'unknown',
      asked: [{ fact: 'stays', for: { from: '2015-05-01', to: '2025-04-30' } }],
    });
  });

  it('that are enough ask for nothing more, however those on a benefit since 2019 are read', () => {
    expect(found('residence', { onBenefitSince2019: undefined }).status).toBe('met');
    const facts = { ...meeting(ON), onBenefitSince2019: undefined, receives: undefined };
    for (const grandfathering of ['nine-of-ten', 'seven-of-eight'] as const)
      for (const benefit of ['stays-decide', 'benefit-suffices'] as const) {
        const readings = { 'latest-year': 'twelve-months', grandfathering, 'already-on-benefit': benefit } as const;
        expect(socialFrikort.assess(facts, { on: ON, readings }).outcome).toBe('fulfilled');
      }
  });

  it('are shown where they are enough for those on a benefit since 2019, though the benefit suffices too', () => {
    // 1 May 2017 to 30 April 2025 are eight years, of ten.
    const items = [{ from: '2017-05-01', to: '2025-04-30', where: 'denmark' as const }];
    const stays = { covers: { from: '2000-01-01', to: '2025-04-30' }, items };
    const facts = { ...meeting(ON), stays, onBenefitSince2019: true, receives: 'kontanthjaelp' } as const;
    const readings = {
      'latest-year': 'twelve-months',
      grandfathering: 'seven-of-eight',
      'already-on-benefit': 'benefit-suffices',
    } as const;
    const { findings } = socialFrikort.assess(facts, { on: ON, readings });
    const working = findings.find(({ condition }) => condition === 'residence')?.working;
    expect(working?.map(({ step, value, unit }) => [step, value, unit])).toEqual([
      ['residence-within', '2017-05-01/2025-04-30', 'period'],
      ['residence-days', '2922', 'days'],
      ['residence-needed', '2557', 'days'],
    ]);
  });

  it('are known where the list begins with the calendar year in which the ten years do, and not a day later', () => {
    // 2 May 2015 to 30 April 2024 are a day less than the nine years; two months of the days before it would do.
    const came = (covered: string) => {
      const stays = {
        covers: { from: covered, to: '2024-04-30' },
        items: [{ from: '2015-05-02', to: '2024-04-30', where: 'denmark' as const }],
      };
      const readings = { 'latest-year': 'twelve-months', 'long-stay-abroad': 'first-months-count' } as const;
      const assessment = socialFrikort.assess({ ...meeting('2024-05-01'), stays }, { on: '2024-05-01', readings });
      return assessment.findings.find(({ condition }) => condition === 'residence')?.status;
    };
    expect([came('2014-01-01'), came('2014-01-02')]).toEqual(['failed', 'unknown']);
  });

  it('are shown in days', () => {
    expect(found('residence', {}).working?.map(({ step, value, unit }) => `${step} ${value} ${unit}`)).toEqual([
      'residence-within 2015-05-01/2025-04-30 period',
      // 10 x 365 and the 29th of February of 2016, 2020 and 2024
      'residence-days 3653 days',
      // nine years back from 1 May 2025: 9 x 365 and the 29th of February of 2020 and 2024
      'residence-needed 3287 days',
    ]);
  });
});

it('a stay without an end, as registers write it, is one to the day judged', () => {
  const stays = {
    covers: { from: '2000-01-01', to: '2025-04-30' },
    items: [{ from: '2000-01-01', to: '9999-12-31', where: 'denmark' as const }],
  };
  expect(found('residence', { stays }).status).toBe('met');
});
