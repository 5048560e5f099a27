import { type Kroner, roundToOere } from '../../../define.js';
import type { ActivationAllowanceFacts as Facts } from '../facts.js';
import type { RateOf } from '../guidelines/rate.js';
import type { Cap, RateRule, Turning } from './rate-rule.js';

interface Span {
  readonly from: number;
  readonly to?: number | undefined;
}

/** An amount for each step of zones; one that exists and was not read leaves the case uncovered. */
export function zones({ steps }: RateOf<'zones'>, cap: Cap): RateRule {
  const amounts = steps.map(({ amount }) => (amount === null || amount === 'not-read' ? amount : roundToOere(amount)));
  return {
    needs: ['zones'],
    of: byZones('zone-rate', steps, cap, (place) => amounts[place] ?? null),
    representatives: { zones: zoneRepresentatives(steps) },
    most: () => cap.value,
  };
}

/** An amount for each row of zones and number of days a week. */
export function zoneDays({ rows }: RateOf<'zone-days'>, cap: Cap): RateRule {
  const amounts = rows.map((row) => row.amounts.map((amount) => roundToOere(amount)));
  return {
    needs: ['zones', 'daysPerWeek'],
    of: byZones('zone-days-rate', rows, cap, (place, { daysPerWeek = 0 }) => amounts[place]?.[daysPerWeek - 1] ?? null),
    representatives: {
      zones: zoneRepresentatives(rows),
      daysPerWeek: [...new Set(amounts.flatMap((row) => row.map((_, index) => index + 1)))],
    },
    most: () => cap.value,
  };
}

/** An amount for each number of zones; what more zones than the table has come to, the sources leave open. */
function byZones(
  step: string,
  spans: readonly Span[],
  cap: Cap,
  amountOf: (place: number, facts: Facts) => Kroner | 'not-read' | null,
): RateRule['of'] {
  const stated = (place: number, facts: Facts, at: Turning) => {
    const amount = amountOf(place, facts);
    if (amount === 'not-read') return unread(facts.zones as number, at);
    return amount === null ? null : at.show(step, amount, 'kr./month');
  };
  const unread = (given: number, at: Turning) => at.gap(`the rate for ${given} zones`);
  const last = spans.length - 1;
  const most = spans[last]?.to ?? Number.POSITIVE_INFINITY;
  return (facts, at) => {
    const given = facts.zones as number;
    if (given > most) {
      return at.ask('zones-beyond-table', {
        'top-rate': () => stated(last, facts, at),
        nothing: () => null,
        ceiling: () => at.show('ceiling-rate', cap.value, 'kr./month', cap),
      });
    }
    for (let place = 0; place <= last; place += 1) if (holds(spans[place] as Span, given)) return stated(place, facts, at);
    return unread(given, at);
  };
}

/** Tells whether a step of a zone table holds for a number of zones. */
export function holds({ from, to }: Span, given: number): boolean {
  return from <= given && (to === undefined || given <= to);
}

/** One zone, and every number of zones at which the amount can change. */
function zoneRepresentatives(steps: readonly Span[]): number[] {
  return [...new Set([1, ...steps.flatMap(({ from, to = from }) => [from, to + 1])])];
}
