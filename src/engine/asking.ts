import { type Ask, type Chosen, isUnsettled, type Readings, type ReadingTaken, type Unsettled } from './reading.js';
import { Shown } from './shown.js';

/** Asks readings during one assessment and notes what was taken. */
export interface Asking<R> {
  readonly ask: Ask<R>;
  /** Hands over what was taken since the last call, each reading once. */
  taken(): readonly ReadingTaken[];
}

const NONE: readonly ReadingTaken[] = Object.freeze([]);

/** Answers readings from the caller's choice, then the default; without either every candidate stays in play. */
export function asking<R extends Readings>(readings: R, chosen: Chosen<R>, defaults = true): Asking<R> {
  let taken: readonly ReadingTaken[] = NONE;
  const answered = <T>(option: string, answer: () => T) => {
    taken = NONE;
    const value = answer();
    return { option, value, taken };
  };
  const note = (before: readonly ReadingTaken[], more: readonly ReadingTaken[]) => {
    taken = more.length === 0 ? before : [...before, ...more];
  };
  const ask = <T>(
    reading: string,
    answers: Record<string, () => T | Unsettled<T>>,
    biting: (answer: T) => unknown = (answer) => answer,
  ): T | Unsettled<T> => {
    const before = taken;
    const options = Object.keys(answers);
    const candidates = options.map((option) => answered(option, answers[option] as () => T | Unsettled<T>));
    const byCaller = chosen[reading];
    const option = byCaller ?? (defaults ? readings[reading]?.default : undefined);
    const picked = candidates.find((candidate) => candidate.option === option);
    const [first] = candidates as [(typeof candidates)[number]];
    const bite = (answer: T | Unsettled<T>) => (isUnsettled<T>(answer) ? answer : biting(answer as T));
    const bitten = bite(first.value);
    if (candidates.every((candidate) => candidate === first || alike(bite(candidate.value), bitten))) {
      const any = picked ?? first;
      note(before, any.taken);
      return any.value;
    }
    if (picked !== undefined) {
      const by = byCaller === undefined ? 'default' : 'caller';
      note(before, [{ reading, option: picked.option, by }, ...picked.taken]);
      return picked.value;
    }
    taken = before;
    return { unsettled: 'reading', reading, options, candidates: candidates.map(({ value }) => value) };
  };
  return {
    ask: ask as Ask<R>,
    taken: () => {
      const noted = taken;
      taken = NONE;
      return noted.length < 2 ? noted : [...new Map(noted.map((one) => [one.reading, one])).values()];
    },
  };
}

/** Answers that say the same of the case; the working that led to them may differ. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a instanceof Shown && b instanceof Shown) return a.met === b.met;
  return typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b);
}
