import figures from './figures.json' with { type: 'json' };
import { randomOf } from './random.js';

/** The facts of one case, as every contender gets them: all known, one offer, the whole of April 2019. */
export interface Case {
  readonly targetGroup: string;
  readonly participates: boolean;
  readonly offer: string;
  readonly walkingKm: number;
  readonly zones: number;
  readonly participationPeriod: { readonly from: string; readonly to: string };
  readonly otherAllowances: {
    readonly covers: { readonly from: string; readonly to: string };
    readonly items: readonly { readonly month: string; readonly amount: string }[];
  };
}

/** What the cases are drawn with; printed by the bench, so that a run can be repeated. */
export const SEED = 20190312;

/** Draws cases, each condition failing in some of them; the same seed gives the same cases. */
export function casesOf(seed: number, count: number): Case[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => ({
    targetGroup: random.oneOf(random() < 0.85 ? figures.groups : figures.otherGroups),
    participates: random() < 0.92,
    offer: random.oneOf(random() < 0.9 ? figures.offers : figures.otherOffers),
    walkingKm: Math.floor(random() * 150) / 10,
    zones: 1 + Math.floor(random() * 4),
    participationPeriod: { from: '2019-04-01', to: '2019-04-30' },
    otherAllowances: { covers: { from: '2019-04-01', to: '2019-04-30' }, items: [] },
  }));
}
