import type { Fraction } from '../../../../src/population/share.js';
import { Exact } from '../../../define.js';
import type { ShareGiven } from './share-given.js';

/** The least and the most that a share can be; `undefined` for a share of nobody. */
export interface Bounds {
  readonly least: Ratio | undefined;
  readonly most: Ratio | undefined;
}

/** An exact fraction. */
export interface Ratio {
  readonly of: bigint;
  readonly among: bigint;
}

/** The bounds of a share as given: a printed one stands for every share that rounds to it. */
export function boundsOf(given: ShareGiven): Bounds {
  if ('percent' in given) return printed(given.percent);
  if ('least' in given) return { least: ratio(given.least), most: ratio(given.most) };
  return { least: ratio(given), most: ratio(given) };
}

/**
 * The bounds of those who reached both of two targets, where only the share of each is known: at most as many as reached the one that
 * fewer reached, and at least those whom the two shares cannot leave apart (86 % and 82 % share 68 %).
 * @see Fréchet, Sur les tableaux de corrélation dont les marges sont données (1951)
 */
export function jointBounds(a: Bounds, b: Bounds): Bounds {
  return { least: a.least && b.least && overlap(a.least, b.least), most: a.most && b.most && lesser(a.most, b.most) };
}

function overlap(a: Ratio, b: Ratio): Ratio {
  const among = a.among * b.among;
  const of = a.of * b.among + b.of * a.among - among;
  return { of: of < 0n ? 0n : of, among };
}

function lesser(a: Ratio, b: Ratio): Ratio {
  return a.of * b.among < b.of * a.among ? a : b;
}

/** The mean of shares, each window weighing the same: `undefined` where there is none, or one of them is a share of nobody. */
export function meanOf(all: readonly (Ratio | undefined)[]): Ratio | undefined {
  if (all.length === 0) return undefined;
  const sum = all.reduce<Ratio | undefined>(
    (total, next) => total && next && { of: total.of * next.among + next.of * total.among, among: total.among * next.among },
    { of: 0n, among: 1n },
  );
  return sum && { of: sum.of, among: sum.among * BigInt(all.length) };
}

/** Compares a share with a figure in %: below 0, 0 or above 0. */
export function compareWith({ of, among }: Ratio, percent: number): number {
  const { of: figure, among: scale } = decimal(new Exact(percent));
  const difference = of * scale * 100n - figure * among;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** Whether a share that was rounded to whole % would lie otherwise to a figure: 79.6 to 80. That none is rounded is inferred. */
export function turnsOnRounding(share: Ratio, percent: number): boolean {
  const whole = new Exact(share.of.toString()).times(100).dividedBy(share.among.toString()).toDecimalPlaces(0);
  return whole.comparedTo(percent) !== compareWith(share, percent);
}

/** A share in %, for a person to read: with one decimal, or with as many as tell it from the figure it is compared with. */
export function inPercent({ of, among }: Ratio, figure?: number): string {
  const exact = new Exact(of.toString()).times(100).dividedBy(among.toString());
  const side = figure === undefined ? 0 : exact.comparedTo(figure);
  const rounded = (decimals: number): Exact => {
    const short = exact.toDecimalPlaces(decimals);
    return figure === undefined || short.comparedTo(figure) === side ? short : rounded(decimals + 1);
  };
  return rounded(1).toFixed();
}

function ratio({ reached, counted }: Fraction): Ratio | undefined {
  return counted === 0 ? undefined : { of: BigInt(reached), among: BigInt(counted) };
}

function printed(text: string): Bounds {
  const { least, most } = printedBetween(text);
  const share = (percent: Exact): Ratio => {
    const { of, among } = decimal(percent);
    return { of, among: among * 100n };
  };
  return { least: share(least), most: share(most) };
}

/** What a share in % may have been before it was rounded as it is printed: `"9.70"` is from 9.695 to 9.705. */
export function printedBetween(text: string): { readonly least: Exact; readonly most: Exact } {
  const value = new Exact(text);
  const decimals = text.split('.')[1]?.length ?? 0;
  const half = new Exact(10).pow(-decimals).dividedBy(2);
  return { least: Exact.max(0, value.minus(half)), most: Exact.min(100, value.plus(half)) };
}

/** A decimal number as a fraction over a power of ten. */
function decimal(value: Exact): Ratio {
  const among = 10n ** BigInt(value.decimalPlaces());
  return { of: BigInt(value.times(among.toString()).toFixed(0)), among };
}
