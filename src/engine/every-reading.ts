import type { Assessment, ReadingQuestion } from './assessment.js';
import { exceeds, type Kroner, minus } from './kroner.js';
import type { Chosen, Readings } from './reading.js';

/** One outcome, and the choices under which it comes about. */
export interface UnderReadings<F, A> {
  /** Every combination of options that leads to it, by key of the reading. */
  readonly readings: readonly Readonly<Record<string, string>>[];
  /** The assessment under the first of them. */
  readonly assessment: Assessment<F, A>;
}

/** What a case comes to under every combination of the open questions of law that it turns on. */
export interface EveryReading<F, A> {
  /** True where the choice makes no difference. */
  readonly agree: boolean;
  /** The distinct outcomes. */
  readonly outcomes: readonly UnderReadings<F, A>[];
  /** Highest less lowest amount, nothing due counted as 0; absent where an outcome is still open, not covered or not money. */
  readonly spread?: Kroner;
}

/** A case under some readings: its assessment, and the readings that can still change it. */
export interface Read<F, A> {
  readonly assessment: Assessment<F, A>;
  readonly unread: readonly ReadingQuestion[];
}

/** Follows a case through every option of every reading it turns on, defaults included. */
export function everyReading<F, A, R extends Readings, O extends { readonly readings?: Chosen<R> | undefined }>(
  options: O,
  read: (options: O) => Read<F, A>,
): EveryReading<F, A> {
  const outcomes = underEach(options, resultOf<F, A>, (tried) => {
    const { assessment, unread } = read(tried);
    return { answer: assessment, unread };
  }).map(({ readings, answer }): UnderReadings<F, A> => ({ readings, assessment: answer }));
  const spread = spreadOf(outcomes.map(({ assessment }) => assessment));
  return { agree: outcomes.length === 1, outcomes, ...(spread !== undefined && { spread }) };
}

/** An answer, and the readings that can still change it. */
interface Answered<T> {
  readonly answer: T;
  readonly unread: readonly ReadingQuestion[];
}

/** Follows a case through every option of every reading it turns on; answers with the same result stand together. */
export function underEach<T, O extends { readonly readings?: object | undefined }>(
  options: O,
  resultOf: (answer: T) => string,
  read: (options: O) => Answered<T>,
): readonly { readonly readings: readonly Readonly<Record<string, string>>[]; readonly answer: T }[] {
  const byResult = new Map<string, { readings: Record<string, string>[]; answer: T }>();
  for (const { chosen, answer } of follow(options, read)) {
    const key = resultOf(answer);
    const known = byResult.get(key);
    if (known === undefined) byResult.set(key, { readings: [chosen], answer });
    else known.readings.push(chosen);
  }
  return [...byResult.values()];
}

interface Leaf<T> {
  readonly chosen: Record<string, string>;
  readonly answer: T;
}

function follow<T, O extends { readonly readings?: object | undefined }>(options: O, read: (options: O) => Answered<T>): Leaf<T>[] {
  const { answer, unread } = read(options);
  const [question] = unread;
  if (question === undefined) return [{ chosen: { ...options.readings }, answer }];
  return question.options.flatMap((option) => follow({ ...options, readings: { ...options.readings, [question.reading]: option } }, read));
}

/** What makes two assessments the same result: the outcome and what it carries, not the readings taken on the way. */
function resultOf<F, A>(assessment: Assessment<F, A>): string {
  switch (assessment.outcome) {
    case 'fulfilled':
      return `fulfilled ${amountOf(assessment) ?? JSON.stringify(assessment.award)}`;
    case 'open':
      return `open ${JSON.stringify(assessment.questions)}`;
    default:
      return assessment.outcome;
  }
}

function spreadOf<F, A>(assessments: readonly Assessment<F, A>[]): Kroner | undefined {
  const amounts = assessments.map(amountOf);
  if (amounts.some((amount) => amount === undefined)) return undefined;
  const known = amounts as Kroner[];
  const most = known.reduce((a, b) => (exceeds(b, a) ? b : a));
  const least = known.reduce((a, b) => (exceeds(a, b) ? b : a));
  return minus(most, least);
}

function amountOf<F, A>(assessment: Assessment<F, A>): Kroner | undefined {
  if (assessment.outcome === 'not-fulfilled') return '0.00';
  return assessment.outcome === 'fulfilled' ? (assessment.award as { amount?: Kroner }).amount : undefined;
}
