import { groupOf } from '../../target-groups/target-group.js';
import type { FactsByMonth } from '../by-month.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import type { AllowanceGuideline } from '../guidelines/guideline.js';
import { activationAllowance } from '../scheme.js';
import { type Cost, costOf } from './cost.js';
import { type CostCounter, type CostSum, costCounter, costCountersBy } from './cost-counter.js';
import { type ComparisonOptions, guidelinesAsked } from './guidelines-asked.js';

/** A citizen of a caseload. */
export interface AllowanceCase {
  /** What is known of the citizen and of one offer, over its whole period of participation. */
  readonly facts: ActivationAllowanceFacts;
  /** Facts that hold for one month only, by month (`YYYY-MM`). */
  readonly byMonth?: FactsByMonth | undefined;
}

/** What a caseload comes to under one guideline. */
export interface GuidelineCost extends CostSum {
  /** Id of the guideline. */
  readonly guideline: string;
  /** How it came about. */
  readonly status: AllowanceGuideline['status'];
  /** What those who are open turn on: facts, judgements, readings, or what no checked rule covers; the most citizens first. */
  readonly missing: readonly { readonly missing: string; readonly citizens: number }[];
  /** By target group; without `group` where it is not known. */
  readonly byGroup: readonly (CostSum & { readonly group?: string })[];
  /** By zones of the journey; without `zones` where they are not known. */
  readonly byZone: readonly (CostSum & { readonly zones?: number })[];
}

/** Compares guidelines over citizens that come one by one, without keeping them. */
export interface GuidelineComparer {
  /** @throws InputError for facts that cannot be read; the citizen is then in none of the sums */
  add(one: AllowanceCase): void;
  /** In the order of the guidelines given. */
  costs(): GuidelineCost[];
}

/**
 * Begins to compare guidelines over a caseload that is too large to hold: `compareGuidelines` for one citizen after the other.
 *
 * @throws InputError for guidelines or options that cannot be read
 * @see `compareGuidelines`
 * @since 0.2.0
 * @example
 * const { add, costs } = guidelineComparer(['lyngby-taarbaek-2019', 'lyngby-taarbaek-2019-flat']);
 * add({ facts: { zones: 3 } });
 * costs().map(({ open, missing }) => [open, missing[0]?.missing]) // => [[1, 'participationPeriod'], [1, 'participationPeriod']]
 */
export function guidelineComparer(
  guidelines: readonly (AllowanceGuideline | string)[],
  options: ComparisonOptions = {},
): GuidelineComparer {
  const asked = guidelinesAsked(guidelines, options).map((guideline) => ({ ...guideline, kept: costsKept() }));
  return {
    add: ({ facts: given, byMonth }) => {
      const facts = activationAllowance.facts.check(given);
      const costs = asked.map(({ guideline }) => costOf(facts, { ...options, guideline }, byMonth));
      for (const [place, { kept }] of asked.entries()) kept.add(facts, costs[place] as Cost, costs[0] as Cost);
    },
    costs: () => asked.map(({ id, status, kept }) => ({ guideline: id, status, ...kept.cost() })),
  };
}

/** What is kept of a caseload under one guideline. */
function costsKept() {
  const all = costCounter();
  const groups = costCountersBy<string | undefined>(knownFirst((a, b) => (a < b ? -1 : 1)));
  const zones = costCountersBy<number | undefined>(knownFirst((a, b) => a - b));
  const missing = new Map<string, number>();
  return {
    add: ({ targetGroup, zones: of }: ActivationAllowanceFacts, cost: Cost, first: Cost) => {
      const counters: CostCounter[] = [all, groups.of(targetGroup && groupOf(targetGroup)), zones.of(of)];
      for (const counter of counters) counter.add(cost, first);
      if ('missing' in cost) for (const what of cost.missing) missing.set(what, (missing.get(what) ?? 0) + 1);
    },
    cost: () => ({
      ...all.sum(),
      missing: [...missing].map(([what, citizens]) => ({ missing: what, citizens })).sort((a, b) => b.citizens - a.citizens),
      byGroup: groups.all((group) => (group === undefined ? {} : { group })),
      byZone: zones.all((of) => (of === undefined ? {} : { zones: of })),
    }),
  };
}

/** Orders what is known; what is not known stands last. */
function knownFirst<T>(order: (a: T, b: T) => number): (a: T | undefined, b: T | undefined) => number {
  return (a, b) => {
    if (a === undefined) return 1;
    return b === undefined ? -1 : order(a, b);
  };
}
