import { Decimal } from 'decimal.js';
import type { Figure } from './figure.js';
import { type Recomputed, recompute, type Value } from './recomputed.js';
import { type Rounding, roundingNamed } from './through-rules.js';

/** How a printed figure stands to what it comes to. */
export const VERDICTS = ['agrees', 'agrees-when-rounded', 'does-not-add-up', 'cannot-be-recomputed'] as const;

/** How a printed figure stands to what it comes to. */
export type Verdict = (typeof VERDICTS)[number];

/** A printed figure beside what it comes to. */
export interface Checked extends Pick<Figure, 'id' | 'rule' | 'document' | 'item' | 'says' | 'printed' | 'is' | 'unit'> {
  /** What it comes to; several where the sources lead to several, `least-most` where it lies between two. */
  readonly recomputed?: string;
  /** Printed less recomputed, by the value that is nearest; days for days. */
  readonly difference?: string;
  readonly verdict: Verdict;
  /** Decimals to which it must be rounded to agree. */
  readonly decimals?: number;
  /** Options of an open rounding under which it agrees. */
  readonly roundings?: readonly Rounding[];
  /** Why it cannot be recomputed. */
  readonly why?: string;
}

/** Reckons a figure again and holds the printed one against it. */
export function check(figure: Figure): Checked {
  const { by: _, ...told } = figure;
  return { ...told, ...judged(figure, recompute(figure)) };
}

type Judged = Pick<Checked, 'printed' | 'recomputed' | 'difference' | 'verdict' | 'decimals' | 'roundings' | 'why'>;

function judged(figure: Figure, recomputed: Recomputed): Judged {
  switch (recomputed.kind) {
    case 'nothing':
      return { verdict: 'cannot-be-recomputed', why: recomputed.why };
    case 'impossible':
      return { verdict: 'does-not-add-up', recomputed: 'nothing' };
    case 'possible':
      return { verdict: 'agrees-when-rounded', recomputed: `${recomputed.least}-${recomputed.most}` };
    case 'deviation': {
      const { printed, reckoned } = recomputed;
      return { printed, ...judgedValue({ ...figure, printed }, reckoned) };
    }
    case 'between':
      return judgedBetween(figure.printed ?? '', recomputed);
    case 'values':
      return judgedValues(figure, recomputed.values);
  }
}

/** Within the two it agrees; outside, the nearer one tells by how much it misses. */
function judgedBetween(printed: string, { least, most }: { readonly least: string; readonly most: string }): Judged {
  const [low, high, of] = [new Decimal(least), new Decimal(most), new Decimal(printed)];
  const nearest = of.lessThan(low) ? low : of.greaterThan(high) ? high : of;
  const difference = of.minus(nearest);
  return {
    recomputed: `${least}-${most}`,
    difference: difference.toFixed(),
    verdict: difference.isZero() ? 'agrees' : 'does-not-add-up',
  };
}

/** Values under several readings agree where all do. Where the reading is about rounding, one that fits is enough, and is told. */
function judgedValues(figure: Figure, values: readonly Value[]): Judged {
  const each = values.map((one) => ({ ...one, ...judgedValue(figure, one.value) }));
  const [first] = each as [(typeof each)[number], ...typeof each];
  if (each.length === 1) return stripped(first);
  const fitting = each.filter(({ verdict }) => verdict === 'agrees');
  if ('rounding' in figure.by && figure.by.rounding !== undefined) {
    const { rounding, calculation } = figure.by;
    const finest = each.find(({ under }) => under.some((chosen) => chosen[rounding.reading] === rounding.finest)) ?? first;
    const options = fitting.flatMap(({ under }) => under.flatMap((chosen) => chosen[rounding.reading] ?? []));
    if (fitting.length === 0 || fitting.includes(finest)) return stripped(finest);
    const roundings = options.map((option) => roundingNamed(calculation, rounding.reading, option));
    return { ...stripped(finest), verdict: 'agrees-when-rounded', roundings };
  }
  const failing = each.find(({ verdict }) => verdict === 'does-not-add-up');
  return { ...stripped(failing ?? first), recomputed: each.map(({ value }) => value).join(' / ') };
}

/** What is told of a value, without the value itself and its readings. */
function stripped({ value: _, under: __, ...told }: Value & Judged): Judged {
  return told;
}

function judgedValue({ printed = '', is }: Pick<Figure, 'printed' | 'is'>, value: string): Judged {
  if (DAY.test(printed) && DAY.test(value)) {
    const difference = (Date.parse(printed) - Date.parse(value)) / A_DAY;
    const agrees = is === undefined ? difference === 0 : difference < 0 || (is === 'at-least' && difference === 0);
    return { recomputed: value, difference: `${difference}`, verdict: agrees ? 'agrees' : 'does-not-add-up' };
  }
  if (!NUMBER.test(printed) || !NUMBER.test(value)) return { recomputed: value, verdict: printed === value ? 'agrees' : 'does-not-add-up' };
  const [of, reckoned] = [new Decimal(printed), new Decimal(value)];
  const decimals = decimalsOf(printed);
  const verdict = compared(of, reckoned, decimals, is);
  const difference = of.minus(reckoned).toFixed();
  return { recomputed: value, difference, verdict, ...(verdict === 'agrees-when-rounded' && { decimals }) };
}

function compared(printed: Decimal, reckoned: Decimal, decimals: number, is: Figure['is']): Verdict {
  if (is !== undefined) {
    const holds = reckoned.greaterThan(printed) || (is === 'at-least' && reckoned.equals(printed));
    return holds ? 'agrees' : 'does-not-add-up';
  }
  if (reckoned.equals(printed)) return 'agrees';
  return reckoned.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).equals(printed) ? 'agrees-when-rounded' : 'does-not-add-up';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const A_DAY = 86_400_000;

function decimalsOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}
