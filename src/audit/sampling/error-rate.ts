/** A share between 0 and 1. */
export interface Interval {
  /** The lower bound, 0 to 1. */
  readonly from: number;
  /** The upper bound, 0 to 1. */
  readonly to: number;
}

/** How many of the payments drawn are wrong, and what that says of all. */
export interface ErrorRate {
  /** Payments drawn. */
  readonly payments: number;
  /** Of these, payments that are wrong. */
  readonly wrong: number;
  /** Payments that are open, not covered or not readable: they may turn out right or wrong. */
  readonly unsettled: number;
  /** The share that is wrong, if every unsettled payment is right (least) or wrong (most); absent of a sample without payments. */
  readonly rate?: { readonly least: number; readonly most: number };
  /** The share of all payments that is wrong, with 95 % confidence, whatever the unsettled ones turn out to be. */
  readonly interval: Interval;
}

/**
 * The 97.5 % quantile of the standard normal distribution, which leaves 2.5 % at either end. A constant: the approximation of
 * simple-statistics (`probit`) answers 1.9572.
 */
const QUANTILE = 1.959963984540054;

/**
 * The 95 % Wilson score interval of a share. Without a correction for the size of the whole, which makes it too wide rather than too narrow.
 *
 * @see E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927)
 * @since 0.1.0
 * @example
 * const { from, to } = wilsonInterval(81, 263);
 * [from.toFixed(4), to.toFixed(4)] // => ['0.2553', '0.3662']
 */
export function wilsonInterval(count: number, of: number): Interval {
  if (of === 0) return { from: 0, to: 1 };
  const square = QUANTILE ** 2;
  const middle = (2 * count + square) / (2 * (of + square));
  const half = (QUANTILE * Math.sqrt(square + (4 * count * (of - count)) / of)) / (2 * (of + square));
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}

/**
 * The error rate of a sample. What is unsettled widens the interval: it is neither left out nor taken to be right.
 * @example
 * errorRate({ payments: 200, wrong: 10, unsettled: 10 }).rate // => { least: 0.05, most: 0.1 }
 */
export function errorRate({ payments, wrong, unsettled }: Pick<ErrorRate, 'payments' | 'wrong' | 'unsettled'>): ErrorRate {
  const { from } = wilsonInterval(wrong, payments);
  const { to } = wilsonInterval(wrong + unsettled, payments);
  const rate = payments > 0 && { rate: { least: wrong / payments, most: (wrong + unsettled) / payments } };
  return { payments, wrong, unsettled, ...rate, interval: { from, to } };
}
