import * as z from 'zod';
import { citationSchema } from '../../../src/engine/assessment-schema.js';
import { type Citation, resolve } from '../../../src/engine/citation.js';
import type { AwardRule, BuildAward } from '../../../src/engine/condition.js';
import type { Day } from '../../../src/engine/day.js';
import { day, period } from '../../../src/engine/fact-types.js';
import type { Kroner } from '../../../src/engine/kroner.js';
import { type Period, shared } from '../../../src/engine/period.js';
import { isUnsettled, lacking, type Unsettled } from '../../../src/engine/reading.js';
import { SOURCES } from '../../define-scheme.js';
import { controlsDue, type DueControl } from './control.js';
import type { SocialFrikortFacts } from './facts.js';
import type { FrikortLaw } from './law.js';
import type { Deactivation, Protection } from './parameters.js';
import type { CardReadings } from './readings.js';

export type { DueControl } from './control.js';

/** A cap on what may be earned with the card, and the period it is for. */
export interface Cap {
  /** Kroner for the whole period. */
  readonly amount: Kroner;
  readonly period: Period;
  /** Present where it is not settled how two caps whose periods overlap go together, as in 2023; the account asks (`cap-2023`). */
  readonly open?: 'beside-another';
  readonly cite: Citation;
}

/** The right to a free card. */
export interface FreeCard {
  readonly right: 'social-frikort';
  /** The first day of the card: the day judged, or the day from which the citizen has had one. That it reaches back no further is inferred. */
  readonly from: Day;
  /** The last day that the act as enacted gives the card; `null` where no end is enacted. Cards valid on 31 December 2024 are carried over. */
  readonly until: Day | null;
  /** The caps of the day judged; two in 2023, as known from June of that year, where it is open how they go together. */
  readonly caps: readonly Cap[];
  /** When the municipality must check the conditions again, from the day judged on; none where the citizen is assessed only once. */
  readonly controls: readonly DueControl[];
  /** What happens when the conditions no longer hold; a deactivation takes effect on the day it is decided. */
  readonly deactivation: Deactivation;
  /** What card income does not reduce. */
  readonly protection: Protection;
}

/** What the card gives on the day judged. */
export function freeCard(
  law: FrikortLaw,
  { award }: BuildAward<SocialFrikortFacts, CardReadings>,
): AwardRule<SocialFrikortFacts, CardReadings, FreeCard> {
  const { act, deactivation, protection } = law;
  return award(
    'free-card',
    [],
    ({ cardSince }, { on }) => {
      const caps = capsOn(on, law);
      if (isUnsettled(caps)) return caps;
      if (cardSince === undefined) return lacking('cardSince');
      const from = cardSince === 'no-card' ? on : cardSince;
      return {
        right: 'social-frikort',
        from,
        until: law.until ?? null,
        caps,
        controls: controlsDue(from, on, law),
        deactivation: deactivation.value,
        protection: protection.value,
      } as const;
    },
    act.cite,
    { mayUse: ['cardSince'] },
  );
}

/** The cap of the year with those of a part of it, or that of the part alone while the year has none. */
function capsOn(on: Day, { cap, halfYearCap }: FrikortLaw): readonly Cap[] | Unsettled<never> {
  const year = cap.on(on);
  const half = halfYearCap.on(on);
  if (isUnsettled(year)) return isUnsettled(half) ? year : [capOf(half)];
  const parts = halfYearCap.rows.filter(({ days }) => shared(days as Period, year.days) !== undefined);
  const open = parts.length === 0 ? {} : { open: 'beside-another' as const };
  return [...parts, year].map((row) => ({ ...capOf(row), ...open }));
}

function capOf({ value, days, cite }: FrikortLaw['cap']['rows'][number]): Cap {
  return { amount: value, period: days as Period, cite: resolve(cite, SOURCES) };
}

/** The schema of the award, for the shipped JSON Schema. */
export function freeCardSchema(): z.ZodType<FreeCard> {
  return z.strictObject({
    right: z.literal('social-frikort'),
    from: day(),
    until: day().nullable(),
    caps: z.array(
      z.strictObject({ amount: z.string(), period: period(), open: z.literal('beside-another').optional(), cite: citationSchema() }),
    ),
    controls: z.array(z.strictObject({ within: period(), open: z.enum(['whether', 'which-year']).optional(), cite: citationSchema() })),
    deactivation: z.strictObject({ possible: z.boolean(), mayComplain: z.boolean() }),
    protection: z.strictObject({
      named: z.array(z.string()),
      others: z.enum(['not-stated', 'every-income-dependent-benefit']),
      ownPayment: z.enum(['not-stated', 'not-counted']),
    }),
  }) as z.ZodType<FreeCard>;
}
