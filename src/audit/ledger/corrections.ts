import { Exact, type Kroner } from '../../engine/kroner.js';

/** What the lines of a claim come to, once what takes back has taken from what was paid. */
export interface Standing {
  /** What is left of each line; negative where more is taken back than there was. */
  readonly left: readonly Exact[];
  /** The places of lines that were reversed whole, and of those that reversed them. */
  readonly reversed: ReadonlySet<number>;
}

/**
 * Takes what is negative from what is positive. A line is first looked for that has exactly the amount: it was reversed. Else it is
 * taken from the lines before, the latest first, and then from those after.
 * @example
 * standing(['700.00', '-700.00', '550.00']).left.map(String) // => ['0', '0', '550']
 * standing(['700.00', '-150.00']).left.map(String) // => ['550', '0']
 */
export function standing(amounts: readonly Kroner[]): Standing {
  const left = amounts.map((amount) => new Exact(amount));
  const reversed = new Set<number>();
  const at = (place: number) => left[place] as Exact;
  const negative = left.flatMap((amount, place) => (amount.lessThan(0) ? [place] : []));
  for (const place of negative) {
    const whole = nearest(place, left.length).find((other) => !reversed.has(other) && at(other).plus(at(place)).isZero());
    if (whole === undefined) continue;
    for (const done of [place, whole]) {
      reversed.add(done);
      left[done] = new Exact(0);
    }
  }
  for (const place of negative) {
    for (const other of nearest(place, left.length)) {
      const taken = Exact.min(at(other), at(place).negated());
      if (!taken.greaterThan(0)) continue;
      left[other] = at(other).minus(taken);
      left[place] = at(place).plus(taken);
    }
  }
  return { left, reversed };
}

/** The other places: those before, the latest first, then those after. */
function nearest(place: number, length: number): number[] {
  const before = Array.from({ length: place }, (_, step) => place - 1 - step);
  const after = Array.from({ length: length - place - 1 }, (_, step) => place + 1 + step);
  return [...before, ...after];
}
