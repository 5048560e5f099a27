import { described, type FactsOf, literal, oneOf, record, whole } from '../../define.js';
import { percent } from './percent.js';

/** A printed number of them; negative where there are fewer than expected. */
const fullTimePersons = described(
  whole('full-time-persons', { from: Number.MIN_SAFE_INTEGER }),
  'a whole number of full-time persons, rounded to 1 or 10',
);

/** Decimals, each told by a name of its own. */
const decimals = {
  ...oneOf([whole('decimals', { to: 4 }), literal('exact')], 'decimals of the shares in %, a whole number from 0 to 4, or "exact"'),
  words: { as: 'choice', of: ['0', '1', '2', '3', '4', 'exact'] } as const,
};

/** The facts of the gap. */
export const facts = {
  /** The share of the population expected on public support, in %, from 0 to 100 (the ministry's benchmark). */
  expectedShare: percent(),
  /** The actual share, in %, from 0 to 100. */
  actualShare: percent(),
  /** Decimals to which the two shares in % are rounded, 0 to 4, or `exact`; asked where persons are worked out. */
  decimals,
  /** The persons whom the shares are of, a whole number from 1: then the gap is worked out in persons. */
  base: described(whole('persons', { from: 1 }), 'the persons whom the shares are of, a whole number from 1'),
  /** What the gap is printed to be in full-time persons, and whether in whole ones or tens; negative where there are fewer than expected: then the persons whom the shares are of are bounded. */
  printedPersons: described(
    record({ persons: fullTimePersons, roundedTo: oneOf([literal(1), literal(10)], 'what they are rounded to: rounded to 1 or 10') }),
    '{ persons, roundedTo } in whole full-time persons, rounded to 1 or 10',
  ),
};

/** What is known of a gap to the result target. Every fact may be left out: it is then unknown, never assumed. */
export type GapFacts = FactsOf<typeof facts>;
