import type { Choice, Settled } from './choice.js';
import { resolve, type Sources } from './citation.js';
import { type Ask, isPending, type Pending, type Readings, type ReadingTaken } from './reading.js';
import { isSameData } from './same-data.js';
import { Shown } from './shown.js';

/** Asks readings during one assessment and notes what was taken. */
export interface ReadingResolver<R> {
  readonly ask: Ask<R>;
  /** Hands over what was taken since the last call, each reading once. */
  taken(): readonly ReadingTaken[];
}

const NONE: readonly ReadingTaken[] = Object.freeze([]);

/** Answers readings as they are settled; one that is not leaves every candidate in play that the source of a preset leaves. */
export function readingResolver<R extends Readings>(choice: Choice<R>, sources: Sources): ReadingResolver<R> {
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
    answers: Record<string, () => T | Pending<T>>,
    biting: (answer: T) => unknown = (answer) => answer,
  ): T | Pending<T> => {
    const before = taken;
    const left = choice.left(reading);
    const options = left === undefined ? Object.keys(answers) : Object.keys(answers).filter((option) => left.includes(option));
    const candidates = options.map((option) => answered(option, answers[option] as () => T | Pending<T>));
    const settled = choice.settled(reading);
    const picked = candidates.find((candidate) => candidate.option === settled?.option);
    const [first] = candidates as [(typeof candidates)[number]];
    const bite = (answer: T | Pending<T>) => (isPending<T>(answer) ? answer : biting(answer as T));
    const bitten = bite(first.value);
    if (candidates.every((candidate) => candidate === first || sayTheSame(bite(candidate.value), bitten))) {
      const any = picked ?? first;
      note(before, any.taken);
      return any.value;
    }
    if (picked !== undefined && settled !== undefined) {
      note(before, [takenAs(reading, settled, sources), ...picked.taken]);
      return picked.value;
    }
    taken = before;
    return { pending: 'reading', reading, options, candidates: candidates.map(({ value }) => value) };
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

function takenAs(reading: string, { option, by, cite }: Settled, sources: Sources): ReadingTaken {
  return by === 'source' ? { reading, option, by, cite: resolve(cite, sources) } : { reading, option, by };
}

/** Answers that say the same of the case; the working that led to them may differ. */
function sayTheSame(a: unknown, b: unknown): boolean {
  if (a instanceof Shown) return sayTheSame(a.answer, b);
  return b instanceof Shown ? sayTheSame(a, b.answer) : isSameData(a, b);
}
