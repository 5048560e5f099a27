import { describe, expect, it } from 'vitest';
import { countingPlan } from '../../../rules/jobcentre/jobcenterindblik/counting/plan.js';
import { choiceOf, type PresetName, presets } from '../../../rules/jobcentre/jobcenterindblik/presets.js';
import type { JobcenterindblikReadings } from '../../../rules/jobcentre/jobcenterindblik/readings.js';
import { jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import sources from '../../../rules/sources.json' with { type: 'json' };
import { resolveReadings } from '../../../src/engine/choice.js';
import type { InputError } from '../../../src/engine/problem.js';
import type { Reading } from '../../../src/engine/reading.js';
import { caught } from '../activation-allowance/caught.js';

type Key = keyof JobcenterindblikReadings;
const names = Object.keys(presets) as PresetName[];
const readings: Readonly<Record<Key, Reading>> = jobcenterindblik.readings;
const keys = Object.keys(readings) as Key[];
const undecided = keys.filter((key) => readings[key].default === undefined);
const problemsOf = (act: () => unknown) => (caught(act) as InputError).problems;

/** By hand from the five sources: what each fixes, and between which options it leaves the rest. */
const TABLE: Readonly<Record<PresetName, Readonly<Partial<Record<Key, string>>>>> = {
  'hoeje-taastrup-2020': {
    figures: 'ministry-report',
    share: 'more-than',
    seniority: 'at-least',
    absence: 'in-months or in-days',
    'hours-limb': 'counts',
    shares: 'two',
    equality: 'missed',
    'one-of-two': 'one or both',
    consequence: 'supervision',
    'end-of-regime': 'february or july',
    'seniority-of': 'any-benefit or same-benefit',
    interruptions: 'break or pause',
    'offer-days': 'any-day or started',
    averaging: 'one-window or mean-of-months or mean-of-quarters or pooled-months or pooled-quarters',
    'across-orders': 'new-order or old-order or each-part',
  },
  'lejre-2020': {
    figures: 'lejre-minutes',
    share: 'at-least',
    seniority: 'more-than',
    absence: 'in-months or in-days or nobody-left-out',
    'hours-limb': 'offers-only',
    shares: 'two or joint',
    equality: 'not-missed',
    'one-of-two': 'one',
    consequence: 'contact',
    'end-of-regime': 'february or july',
    'seniority-of': 'any-benefit or same-benefit',
    interruptions: 'break or pause',
    'offer-days': 'any-day or started',
    averaging: 'one-window or mean-of-months or mean-of-quarters or pooled-months or pooled-quarters',
    'across-orders': 'new-order or old-order or each-part',
  },
  'order-2019': {
    figures: 'ministry-report',
    share: 'more-than',
    seniority: 'at-least',
    absence: 'in-months or in-days or nobody-left-out',
    'hours-limb': 'counts',
    shares: 'two',
    equality: 'not-missed',
    'one-of-two': 'one or both',
    consequence: 'supervision',
    'first-placement': 'from-2022',
    'offers-pause': 'year-measured',
    'end-of-regime': 'february or july',
    'seniority-of': 'any-benefit or same-benefit',
    interruptions: 'break or pause',
    'offer-days': 'any-day or started',
    averaging: 'one-window or mean-of-months or mean-of-quarters or pooled-months or pooled-quarters',
    'across-orders': 'new-order or old-order or each-part',
  },
  'star-page': {
    figures: 'star-page',
    share: 'more-than',
    seniority: 'at-least',
    absence: 'in-months or in-days or nobody-left-out',
    'hours-limb': 'counts',
    shares: 'two',
    equality: 'not-missed',
    'one-of-two': 'one or both',
    consequence: 'supervision or contact',
    'end-of-regime': 'february or july',
    'seniority-of': 'any-benefit or same-benefit',
    interruptions: 'break or pause',
    'offer-days': 'any-day or started',
    averaging: 'one-window or mean-of-months or mean-of-quarters or pooled-months or pooled-quarters',
    'across-orders': 'new-order or old-order or each-part',
  },
  // https://star.dk/…/spoergsmaal-til-fokusmaalinger-…: answers of 20 December 2019 and 16 January 2020
  'star-answers': {
    absence: 'in-months or in-days or nobody-left-out',
    'one-of-two': 'one or both',
    'end-of-regime': 'february or july',
    'seniority-of': 'by-benefit',
    interruptions: 'whole-month',
    'offer-days': 'any-day or started',
    averaging: 'mean-of-months or pooled-months',
    'across-orders': 'new-order or old-order or each-part',
  },
};

describe.for(names)('%s', (name) => {
  const preset = presets[name];

  it('fixes a reading or leaves it open as its source does', () => {
    const stated = Object.entries(preset.readings).map(([key, read]) => [key, 'open' in read ? read.open.join(' or ') : read.option]);
    expect(Object.fromEntries(stated)).toEqual(TABLE[name]);
  });

  it('speaks of every reading without a default, and of none that there is not', () => {
    expect(Object.keys(preset.readings)).toEqual(expect.arrayContaining(undecided));
    expect(keys).toEqual(expect.arrayContaining(Object.keys(preset.readings)));
  });

  it('names options that there are, two or more where it leaves open, and cites its own source where it fixes', () => {
    for (const [key, read] of Object.entries(preset.readings)) {
      const options = 'open' in read ? read.open : [read.option];
      expect(Object.keys(readings[key as Key].options), key).toEqual(expect.arrayContaining([...options]));
      expect('open' in read ? read.open.length : 2, key).toBeGreaterThan(1);
      expect('cite' in read ? read.cite : preset.cite, key).toMatchObject({ source: sourceOf(name) });
      if ('cite' in read) expect(Object.keys(sources), key).toContain((read.cite as { source: string }).source);
    }
  });

  it('leaves the rest to the defaults, and what it leaves open to the caller', () => {
    const choice = choiceOf(name);
    for (const key of keys) {
      const stated = TABLE[name][key]?.split(' or ') ?? [readings[key].default as string];
      expect(choice.options(key), key).toEqual(stated);
    }
  });

  it('is never merged with another: what its source settles the caller cannot choose otherwise', () => {
    for (const other of names.filter((one) => one !== name)) {
      const { taken: chosen } = choiceOf(other);
      const against = Object.entries(chosen).filter(
        ([key, option]) => TABLE[name][key as Key]?.split(' or ').includes(option as string) === false,
      );
      expect(against.length > 0, other).toBe(name !== 'star-answers');
      if (against.length === 0) continue;
      expect(problemsOf(() => choiceOf(name, chosen)).map(({ path, code }) => `${path} ${code}`)).toEqual(
        against.map(([key]) => `readings.${key} contradiction`),
      );
    }
  });
});

function sourceOf(name: PresetName): string {
  return {
    'hoeje-taastrup-2020': 'hoeje-taastrup-2020-04-01',
    'lejre-2020': 'lejre-2020-03-04',
    'order-2019': 'bek-skaerpet-tilsyn-2019',
    'star-page': 'star-skaerpet-tilsyn',
    'star-answers': 'star-fokusmaal-svar',
  }[name];
}

describe('an assessment by the wording of one source', () => {
  const of = (reached: number) => [{ reached, counted: 100 }];
  const counted = [{ conversations: of(10), offers: of(10), both: of(5) }];
  const facts = { expectedShare: 9.36, actualShare: 9.7, measuredTo: '2019-12-31', counted };
  const own = { 'first-placement': 'from-2020', 'one-of-two': 'one' } as const;
  const assessed = (preset: PresetName, readings: Partial<typeof own> = own) =>
    jobcenterindblik.assess(facts, { on: '2020-04-01', preset, readings });
  /** What is law whatever the wording: that the rules hold, and that the calendar year decides. */
  const LAW = ['bek-skaerpet-tilsyn-2019'];

  it.for(['hoeje-taastrup-2020', 'lejre-2020'] as const)('%s: cites that source and no other', (name) => {
    const { findings, citations, readings: taken, preset } = assessed(name);
    expect(preset).toBe(name);
    expect(new Set(citations.map(({ source }) => source))).toEqual(new Set([...LAW, sourceOf(name)]));
    const cited = findings.filter(({ condition }) => condition !== 'regime' && condition !== 'calendar-year');
    expect(new Set(cited.map(({ cite }) => cite.source))).toEqual(new Set([sourceOf(name)]));
    const settled = taken.filter(({ by }) => by === 'source');
    expect(settled.map(({ reading }) => reading)).toEqual(expect.arrayContaining(['figures', 'consequence']));
    for (const one of settled) expect('cite' in one && one.cite.source).toBe(sourceOf(name));
  });

  it('of the order cites the order, never the minutes', () => {
    const { findings } = assessed('order-2019', { 'one-of-two': 'one' });
    const sources = findings.map(({ cite }) => cite.source);
    expect(new Set(sources)).toEqual(new Set(['bek-skaerpet-tilsyn-2019']));
    const [result] = findings.flatMap(({ working = [] }) => working);
    expect(result).toMatchObject({ step: 'actual-share', cite: { source: 'bek-skaerpet-tilsyn-2019', provision: '§ 4' } });
  });

  it('comes to what the source says follows', () => {
    const follows = (preset: PresetName) => {
      const found = assessed(preset);
      return found.outcome === 'fulfilled' ? found.award.follows : found.outcome;
    };
    expect([follows('hoeje-taastrup-2020'), follows('lejre-2020')]).toEqual(['supervision', 'contact']);
  });

  it('without one cites what the option taken rests on', () => {
    const { findings } = jobcenterindblik.assess(facts, {
      on: '2020-04-01',
      readings: { figures: 'lejre-minutes', consequence: 'contact' },
    });
    const cited = findings.filter(({ condition }) => condition === 'conversations-missed' || condition === 'consequence');
    expect(cited.map(({ cite }) => cite.source)).toEqual(['lejre-2020-03-04', 'lejre-2020-03-04']);
  });
});

describe('a choice', () => {
  it('is what the preset fixes and the caller adds; an option left undefined is none', () => {
    const { taken: chosen, options } = choiceOf('lejre-2020', { shares: 'joint', absence: undefined, averaging: 'pooled-months' });
    expect(chosen).toMatchObject({ shares: 'joint', share: 'at-least', averaging: 'pooled-months' });
    expect('absence' in chosen).toBe(false);
    expect([options('shares'), options('averaging')]).toEqual([['joint'], ['pooled-months']]);
  });

  it('without a preset leaves every option open that no default settles', () => {
    for (const key of keys) {
      const { options, default: usual } = readings[key];
      expect(choiceOf(undefined).options(key), key).toEqual(usual === undefined ? Object.keys(options) : [usual]);
    }
    expect(choiceOf(undefined).taken).toMatchObject({
      share: 'more-than',
      'first-placement': 'from-2022',
      'offers-pause': 'year-measured',
    });
    expect(resolveReadings(jobcenterindblik.readings, { defaults: false }).options('figures')).toEqual([
      'ministry-report',
      'lejre-minutes',
    ]);
  });

  it('names the options that remain where it is refused', () => {
    expect(problemsOf(() => choiceOf('hoeje-taastrup-2020', { absence: 'nobody-left-out' }))).toEqual([
      {
        path: 'readings.absence',
        code: 'contradiction',
        expected: 'in-months or in-days, as the preset hoeje-taastrup-2020 reads it',
        received: 'nobody-left-out',
      },
    ]);
  });

  it('of a preset, reading or option that there is not is refused with the nearest', () => {
    expect(problemsOf(() => choiceOf('hoeje-taastrup-2021'))).toMatchObject([{ path: 'preset', nearest: 'hoeje-taastrup-2020' }]);
    expect(problemsOf(() => choiceOf('toString'))[0]).toEqual({
      path: 'preset',
      code: 'unexpected',
      expected: `one of ${names.join(', ')}`,
      received: '"toString"',
    });
    const wrong = { senority: 'at-least', share: 'just' } as never;
    expect(problemsOf(() => choiceOf(undefined, wrong))).toMatchObject([
      { path: 'readings.senority', code: 'unknown-key', nearest: 'seniority' },
      { path: 'readings.share', code: 'unexpected' },
    ]);
  });
});

describe('the page without a date', () => {
  it('is the only one without, and no day chooses it', () => {
    expect(names.filter((name) => !presets[name].dated)).toEqual(['star-page']);
    const days = ['2020-01-01', '2021-06-30', '2023-03-20', '2025-12-31'];
    expect(days.map((on) => Object.keys(countingPlan({ on }).readings))).toEqual(days.map(() => []));
  });
});
