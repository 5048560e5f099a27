import { addDays, addYears, type Day, type Period, shared, type Window } from '../../days.js';
import {
  type At,
  amount,
  choice,
  citation,
  day,
  type Governing,
  list,
  literal,
  nullable,
  oneWord,
  optional,
  period,
  record,
  right,
  type Timeline,
  type ValuesOf,
  yesNo,
} from '../../define.js';
import type { SocialFrikortFacts } from './facts.js';
import type parameters from './parameters.json';

const control = {
  /** The days within which one control falls due. */
  within: period(),
  /**
   * What the sources leave open; absent where they settle it. `whether`: the card is issued within these days, and it was not read
   * whether it is controlled in them too. `which-year`: the control may fall in either of the two calendar years.
   */
  open: optional(choice(['whether', 'which-year'])),
  cite: citation(),
};

/** The right to a free card. */
export const card = right({
  right: literal('social-frikort'),
  /** The first day of the card: the day judged, or the day from which the citizen has had one. That it reaches back no further is inferred. */
  from: day(),
  /** The last day that the act as enacted gives the card; `null` where no end is enacted. Cards valid on 31 December 2024 are carried over. */
  until: nullable(day()),
  /** The caps of the day judged; two in 2023, as known from June of that year, where it is open how they go together. */
  caps: list(
    record({
      /** Kroner for the whole period. */
      amount: amount(),
      period: period(),
      /**
       * `beside-another`: it is not settled how two caps whose periods overlap go together, as in 2023; the account asks (`cap-2023`).
       * `computed`: the amount was worked out by the yearly rate adjustment, for the official one was not found, as in 2026.
       */
      open: optional(choice(['beside-another', 'computed'])),
      cite: citation(),
    }),
  ),
  /** The controls of whether the conditions still hold, from the day judged on; none where the citizen is assessed only once. */
  controls: list(record(control)),
  /** What happens when the conditions no longer hold; a deactivation takes effect on the day it is decided. */
  deactivation: record({ possible: yesNo(), mayComplain: yesNo() }),
  /** Which benefits are not reduced by card income, and that it does not count in the own payment for a residential offer (botilbud). */
  protection: record({ benefits: literal('every-income-dependent-benefit'), ownPayment: literal('not-counted') }),
});

type Tables = typeof parameters;
type Control = Governing<Tables['control'][number]['value']>;
type Card = At<Tables, object, Pick<SocialFrikortFacts, 'cardSince'>>;

/** What a card turns on besides the law of the day judged. */
interface Around {
  /** The last day that the acts as enacted give a card. */
  readonly until: Day | undefined;
  readonly controls: readonly Control[];
  /** The caps for a part of a year. */
  readonly parts: readonly Governing<string>[];
}

/** What the card gives on the day judged, under § 2 of act 689 of 2018 or of act 616 of 2024: on 1 May 2024 up to 41,280 kr. in 2024. */
export function freeCard(_: unknown, at: Card, { until, controls, parts }: Around) {
  const caps = capsOn(at, parts);
  const cardSince = at.need('cardSince');
  const from = cardSince === 'no-card' ? at.on : cardSince;
  const { benefits, ownPayment } = at.row('protection').value;
  return {
    right: 'social-frikort' as const,
    from,
    until: until ?? null,
    caps,
    controls: controls.flatMap((row) => dueUnder(row, from, at)).filter(({ within }) => within.to >= at.on),
    deactivation: at.row('deactivation').value,
    protection: {
      benefits: oneWord(benefits, ['every-income-dependent-benefit']),
      ownPayment: oneWord(ownPayment, ['not-counted']),
    },
  };
}

/** The cap of the year with those of a part of it, or that of the part alone while the year has none. */
function capsOn(at: Card, parts: Around['parts']) {
  const year = at.rowIfAny('cap');
  const capOf = ({ value, days, cite, computed }: Governing<string>) => ({
    ...{ amount: value, period: days as Period },
    ...(computed && { open: 'computed' as const }),
    cite: at.cite(cite),
  });
  if (year === undefined) return [capOf(at.rowIfAny('halfYearCap') ?? at.row('cap'))];
  const beside = parts.filter(({ days }) => shared(days as Period, year.days) !== undefined);
  return [...beside, year].map((row) => ({ ...capOf(row), ...(beside.length > 0 && { open: 'beside-another' as const }) }));
}

/**
 * The control that a row provides for. Those of the trial fell in a quarter each; under the permanent act (§ 3, stk. 1) any two
 * calendar years after that of the issue hold one (inferred): a card of 2025 is controlled in 2026 or 2027. Later ones depend on
 * the day of the first, and are not told.
 */
function dueUnder({ value: { kind, within }, days, cite }: Control, issued: Day, at: Card): readonly ValuesOf<typeof control>[] {
  switch (oneWord(kind, ['none', 'once', 'every-second-calendar-year'])) {
    case 'none':
      return [];
    case 'once': {
      const quarter = within as Period;
      if (issued > quarter.to) return [];
      return [{ within: quarter, ...(issued >= quarter.from && { open: 'whether' }), cite: at.cite(cite) }];
    }
    case 'every-second-calendar-year': {
      const from = issued < days.from ? days.from : `${addYears(issued, 1).slice(0, 4)}-01-01`;
      return [{ within: { from, to: addDays(addYears(from, 2), -1) }, open: 'which-year', cite: at.cite(cite) }];
    }
  }
}

/** The last day of acts that follow on each other without a break, as enacted; `undefined` where no end is enacted. */
export function lastDay(acts: Pick<Timeline<unknown>, 'rows'>, days: Window): Day | undefined {
  const next = acts.rows.find((row) => days.to !== undefined && row.days.from === addDays(days.to, 1));
  return next === undefined ? days.to : lastDay(acts, next.days);
}
