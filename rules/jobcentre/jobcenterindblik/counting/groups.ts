import { countedIn, type Share, shareIn } from '../../../../src/population/share.js';
import type { Tally } from '../../../../src/population/tally.js';
import { windowEnding } from '../../../../src/population/window.js';
import { rowOn, rowsOf } from '../../../define.js';
import { orderFor } from '../across-orders.js';
import parameters from '../parameters.json' with { type: 'json' };
import { boundsOf } from '../shares/bounds.js';
import { type Standing, standingOf } from '../shares/standing.js';
import { byWay, type Of, type WayTallies } from './counted-shares.js';
import type { Way } from './focus-measure.js';
import type { CountingPlan } from './plan.js';
import type { NumberTable } from './plan-figures.js';
import { benefitsIn } from './sums.js';

/** One focus target in one group. */
export interface GroupTarget {
  /** The share that reaches the target, with its bounds where something is unknown. */
  readonly share: Share;
  /** The share in % that is required; `undefined` where the source's figure was not read, as on conversations on the agency's page. */
  readonly required: number | undefined;
  /** Whether the target is reached, missed, just not reached by a share that equals what is required, or not settled. */
  readonly standing: Standing;
  /** How many more of those counted must reach it for the group to be above the target; 0 where it is, `undefined` where nobody is counted or no figure was read. */
  readonly needed: number | undefined;
}

/** One benefit group, under one way to count, in the latest window. */
export interface BenefitGroup {
  /** Key of the benefit; `all` for all of them together. */
  readonly benefit: string;
  /** Citizens who are counted for certain. */
  readonly counted: number;
  /** Citizens of whom it is not known whether they are counted. */
  readonly perhaps: number;
  /** True under the limit that the caller gave. */
  readonly small: boolean;
  /** The target on conversations. */
  readonly conversations: GroupTarget;
  /** The target on offers. */
  readonly offers: GroupTarget;
}

/** The groups of one way to count. */
export interface GroupsOfWay {
  /** The options taken of the readings on how citizens are counted. */
  readonly way: Way;
  /** All benefits together first, then each in order of key. */
  readonly groups: readonly BenefitGroup[];
}

/** What groups are asked for besides. */
export interface GroupOptions extends Of {
  /** Groups with fewer citizens counted than this are marked small; the sources name no number. */
  readonly smallBelow?: number | undefined;
}

/**
 * The benefit groups of a municipality, or of all, under every way to count; first all benefits together.
 * @example
 * const plan = countingPlan({ on: '2020-04-01', measuredTo: '2019-12-31', preset: 'hoeje-taastrup-2020' });
 * const count = citizenCounter(plan);
 * count.add({ id: 1, municipality: 'hoeje-taastrup', benefit: 'kontanthjaelp', seniorityMonths: 14, absentMonths: 5, absentDays: 150, conversations: 4, offers: 0, ordinaryHours: 225 });
 * benefitGroups(plan, count.tallies())[0]?.groups.map(({ benefit, counted }) => [benefit, counted]) // => [['all', 1], ['kontanthjaelp', 1]]
 */
export function benefitGroups(
  plan: CountingPlan,
  tallies: readonly Tally[],
  { municipality, benefit, smallBelow = 0 }: GroupOptions = {},
): GroupsOfWay[] {
  const names = new Set(tallies.flatMap((tally) => benefitsIn(tally, municipality)));
  const asked = [undefined, ...[...names].sort()].filter((name) => benefit === undefined || name === benefit);
  const each = asked.map((name) => ({ name: name ?? 'all', ways: byWay(plan, tallies, { municipality, benefit: name }) }));
  return (each[0]?.ways ?? []).map(({ way }, place) => ({
    way,
    groups: each.map(({ name, ways }) => groupOf(name, (ways[place] as WayTallies).latest, requiredShares(plan, way), plan, smallBelow)),
  }));
}

function groupOf(
  benefit: string,
  states: readonly number[],
  required: Required,
  { taken: { share: read } }: CountingPlan,
  smallBelow: number,
): BenefitGroup {
  const { counted, perhaps } = countedIn(states);
  const target = (place: number, figure: number | undefined): GroupTarget => {
    const share = shareIn(states, place);
    return { share, required: figure, standing: standingOf(boundsOf(share), figure, read), needed: neededFor(share, figure, read) };
  };
  const small = counted < smallBelow;
  return { benefit, counted, perhaps, small, conversations: target(0, required.conversations), offers: target(1, required.offers) };
}

/** The share in % that each target requires. */
interface Required {
  readonly conversations: number | undefined;
  readonly offers: number;
}

function requiredShares({ on, knownOn, measuredTo, figures: { former } }: CountingPlan, way: Way): Required {
  const order = orderFor(windowEnding(measuredTo), former?.until, way['across-orders']);
  const day = former !== undefined && order === 'old-order' ? former.until : on;
  const figure = (table: NumberTable, judged = on) => (rowOn(rowsOf(parameters, table), judged, knownOn) as { value: number }).value;
  if (way.figures === 'star-page') return { conversations: undefined, offers: figure('starOffersShare', day) };
  if (way.figures === 'lejre-minutes') return { conversations: figure('lejreConversationsShare'), offers: figure('lejreOffersShare', day) };
  return { conversations: figure('conversationsShare'), offers: figure('offersShare', day) };
}

/** Counted in whole citizens who reach it in addition; where the reading is open, enough under both. */
function neededFor(
  { least: { reached, counted } }: Share,
  required: number | undefined,
  read: 'more-than' | 'at-least' | undefined,
): number | undefined {
  if (counted === 0 || required === undefined) return undefined;
  const exact = (counted * required) / 100;
  const enough = read === 'at-least' ? Math.ceil(exact) : Math.floor(exact) + 1;
  return Math.max(0, enough - reached);
}
