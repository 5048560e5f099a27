import type { Cite } from './citation.js';
import type { Day } from './day.js';
import type { Figures } from './figures.js';
import type { Period, Window } from './period.js';
import { Shown } from './shown.js';

/** A text in the two languages the library speaks. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

/** One way to read the law where the sources are silent or disagree. */
export interface ReadingOption extends Text {
  /** Who holds this reading, or what it rests on. */
  readonly cite: Cite;
  /** True where nobody was seen to hold it and it only follows from the wording. */
  readonly inferred?: boolean;
}

/** An open question of law: its options by id, and the default where a source settles it. */
export interface Reading<Option extends string = string> {
  readonly question: Text;
  readonly options: Readonly<Record<Option, ReadingOption>>;
  readonly default?: string;
}

/** The open questions of a scheme, by id. */
export type Readings = Readonly<Record<string, Reading>>;

/** The options an organisation has chosen, by question: `{ 'zones-beyond-table': 'top-rate' }`. */
export type Chosen<R> = { readonly [Q in keyof R]?: OptionOf<R, Q> | undefined };

/** The ids of the options of a question. */
export type OptionOf<R, Q extends keyof R> = R[Q] extends { options: infer O } ? keyof O & string : never;

/** A reading that an assessment depended on, the option taken and who took it. */
export interface ReadingTaken {
  readonly reading: string;
  readonly option: string;
  readonly by: 'caller' | 'default';
}

/** What a rule answers where it cannot answer yet. */
export type Unsettled<T> =
  | {
      readonly unsettled: 'reading';
      readonly reading: string;
      readonly options: readonly string[];
      readonly candidates: readonly (T | Unsettled<T>)[];
    }
  | { readonly unsettled: 'fact'; readonly fact: string; readonly for?: Period }
  | { readonly unsettled: 'judgement'; readonly fact: string; readonly figures: Figures }
  | { readonly unsettled: 'gap'; readonly missing: string; readonly known: readonly Window[]; readonly on?: Day };

/** Answers that a fact is needed after all: one not asked for from the start, or a list that does not cover the period. */
export function lacking(fact: string, period?: Period): Unsettled<never> {
  return period === undefined ? { unsettled: 'fact', fact } : { unsettled: 'fact', fact, for: period };
}

/** Answers that a human must assess first, within the bounds that the figures state. */
export function awaiting(fact: string, figures: Figures): Unsettled<never> {
  return { unsettled: 'judgement', fact, figures };
}

/** Answers that no checked rule covers the case, and what is known around the gap; `on` where it is not the day judged. */
export function gap(missing: string, known: readonly Window[] = [], on?: Day): Unsettled<never> {
  return { unsettled: 'gap', missing, known, ...(on !== undefined && { on }) };
}

/** Asks a reading where it bites: exhaustive by type, noted only where the answers differ in this case. */
export type Ask<R> = <Q extends keyof R & string, T>(
  reading: Q,
  answers: { readonly [O in OptionOf<R, Q>]: () => T | Unsettled<T> },
) => T | Unsettled<T>;

/** Tells whether a rule's answer is still unsettled. */
export function isUnsettled<T>(answer: T | Unsettled<T>): answer is Unsettled<T> {
  return typeof answer === 'object' && answer !== null && 'unsettled' in answer;
}

/** Goes on from an answer: nothing due stays nothing due, and every candidate of an open reading is followed. */
export function andThen<T, U>(
  answer: T | null | Unsettled<T | null>,
  next: (value: T) => U | null | Unsettled<U | null>,
): U | null | Unsettled<U | null> {
  if (answer === null) return null;
  if (!isUnsettled<T | null>(answer)) return next(answer as T);
  if (answer.unsettled !== 'reading') return answer;
  return { ...answer, candidates: answer.candidates.map((candidate) => andThen(candidate, next)) };
}

/** The options taken before any case is seen: the caller's, then the defaults. */
export function taking<R extends Readings>(readings: R, chosen: Chosen<R>, defaults: boolean): Chosen<R> {
  if (!defaults) return chosen;
  const byDefault = Object.entries(readings).map(([key, reading]) => [key, chosen[key] ?? reading.default]);
  return Object.fromEntries(byDefault) as Chosen<R>;
}

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
  const ask = <T>(reading: string, answers: Record<string, () => T | Unsettled<T>>): T | Unsettled<T> => {
    const before = taken;
    const candidates = Object.entries(answers).map(([option, answer]) => answered(option, answer));
    const byCaller = chosen[reading];
    const option = byCaller ?? (defaults ? readings[reading]?.default : undefined);
    const picked = candidates.find((candidate) => candidate.option === option);
    const [first] = candidates as [(typeof candidates)[number]];
    if (candidates.every(({ value }) => alike(value, first.value))) {
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
    const options = candidates.map((candidate) => candidate.option);
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
  if (a instanceof Shown && b instanceof Shown) return a.met === b.met;
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
