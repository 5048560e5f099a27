import { describe, expect, it } from 'vitest';
import { type JobcentreFacts, jobcenterindblik } from '../../../rules/jobcentre/jobcenterindblik/scheme.js';
import { PAUSED, USUAL } from './truth-table.js';

/** A share below 80 %, just that, and above, of 100 citizens. */
const SHARES = [79, 80, 81] as const;
/** An actual share below the expected 10 %, just that, and above. */
const RESULTS = [9, 10, 11] as const;

/** What the points do not vary. */
const SETTLED = { figures: 'ministry-report', 'first-placement': 'from-2020' } as const;

const OPTIONS = {
  equality: ['missed', 'not-missed'],
  share: ['more-than', 'at-least'],
  shares: ['two', 'joint'],
  'one-of-two': ['one', 'both'],
  consequence: ['supervision', 'contact'],
} as const;
type Asked = keyof typeof OPTIONS;
type Taken = { readonly [Q in Asked]: (typeof OPTIONS)[Q][number] };

const choices = Object.entries(OPTIONS).reduce<Record<string, string>[]>(
  (all, [reading, options]) => all.flatMap((one) => options.map((option) => ({ ...one, [reading]: option }))),
  [{}],
) as unknown as Taken[];

interface Point {
  readonly actual: number;
  readonly conversations: number;
  readonly offers: number;
  readonly joint: number;
  readonly paused: boolean;
}

/** Every point; citizens who reached both are never more than those who reached one. */
const points = RESULTS.flatMap((actual) =>
  SHARES.flatMap((conversations) =>
    SHARES.flatMap((offers) =>
      SHARES.filter((joint) => joint <= Math.min(conversations, offers)).flatMap((joint) =>
        [false, true].map((paused) => ({ actual, conversations, offers, joint, paused })),
      ),
    ),
  ),
);

function factsOf({ actual, conversations, offers, joint, paused }: Point): JobcentreFacts {
  const of = (reached: number) => [{ reached, counted: 100 }];
  const measuredTo = paused ? '2021-12-31' : '2019-12-31';
  return {
    expectedShare: 10,
    actualShare: actual,
    measuredTo,
    counted: [{ conversations: of(conversations), offers: of(offers), both: of(joint) }],
  };
}

/** What the table says, in the words of the outcome. */
function tabled({ actual, conversations, offers, joint, paused }: Point, taken: Taken): string {
  const below = (share: number) => share < 80 || (share === 80 && taken.share === 'more-than');
  const joined = taken.shares === 'joint' && !paused;
  const missed = {
    result: actual > 10 || (actual === 10 && taken.equality === 'missed'),
    conversations: below(joined ? joint : conversations),
    offers: below(taken.shares === 'joint' ? joint : offers),
  };
  const line = (paused ? PAUSED : USUAL).find(
    (one) => one.result === missed.result && one.conversations === missed.conversations && one.offers === missed.offers,
  );
  return line?.[taken['one-of-two']] === true ? taken.consequence : 'nothing';
}

/** What the scheme says of every point under one choice. */
function assessed(readings: Partial<Taken>): string[] {
  const [usual, paused] = ['2020-04-01', '2022-04-01'].map((on) => jobcenterindblik.under({ on, readings: { ...SETTLED, ...readings } }));
  return points.map((point) => {
    const answer = (point.paused ? paused : usual)?.assess(factsOf(point));
    if (answer?.outcome === 'fulfilled') return answer.award.follows;
    return answer?.outcome === 'not-fulfilled' ? 'nothing' : 'open';
  });
}

const tabledAll = (taken: Taken) => points.map((point) => tabled(point, taken));

/** What the order settles where nobody chooses: §§ 4, 5 and 6 of order 1409 of 2019. */
const BY_ORDER: Partial<Taken> = { equality: 'not-missed', share: 'more-than', shares: 'two', consequence: 'supervision' };

describe('every point under every choice', { timeout: 60_000 }, () => {
  it('are 84 points and 32 choices', () => {
    expect([points.length, choices.length]).toEqual([84, 32]);
  });

  it('come to what the table says', () => {
    for (const taken of choices) expect(assessed(taken), JSON.stringify(taken)).toEqual(tabledAll(taken));
  });

  it.for(
    Object.keys(OPTIONS) as Asked[],
  )('with %s left open: as the order has it, else what both options come to, or open where they differ', (left) => {
    const [first, second] = OPTIONS[left];
    for (const taken of choices.filter((one) => one[left] === first && one.consequence === 'supervision')) {
      const { [left]: _, ...rest } = taken;
      const [one, other] = [tabledAll(taken), tabledAll({ ...taken, [left]: second })];
      const settled = BY_ORDER[left];
      const wanted =
        settled === undefined
          ? one.map((found, place) => (found === other[place] ? found : 'open'))
          : tabledAll({ ...taken, [left]: settled });
      expect(assessed(rest), JSON.stringify(rest)).toEqual(wanted);
    }
  });

  it('with nothing chosen: settled only where every choice comes to the same', () => {
    const all = choices.map((taken) => tabledAll({ ...taken, ...BY_ORDER }));
    for (const [place, found] of assessed({}).entries()) {
      const possible = new Set(all.map((one) => one[place]));
      expect(found === 'open' || (possible.size === 1 && possible.has(found)), JSON.stringify(points[place])).toBe(true);
    }
  });
});

describe('more that is known', { timeout: 60_000 }, () => {
  const parts = ['actualShare', 'expectedShare', 'measuredTo', 'counted'] as const;
  const under = ['2020-04-01', '2022-04-01'].map((on) =>
    jobcenterindblik.under({ on, readings: { ...SETTLED, ...(choices[0] as Taken) } }),
  );

  it.for(parts)('never contradicts what was settled without it: %s', (part) => {
    for (const point of points) {
      const { [part]: _, ...rest } = factsOf(point);
      const law = under[Number(point.paused)];
      expect(['open', law?.assess(factsOf(point)).outcome]).toContain(law?.assess(rest).outcome);
    }
  });
});
