import { type Ask, type Chosen, lacking, type OptionOf, type Unsettled } from '../../../../src/engine/reading.js';
import type { CountedShares } from '../facts.js';
import { COUNTING, type CountingReadings, type JobcenterindblikReadings, readings } from '../readings.js';

type Asked = Ask<JobcenterindblikReadings>;

/**
 * Answers from what was counted: asks every reading that the entries name, so that the answer turns on it only where the ways
 * to count come to different answers. A way to count of which there is no entry is lacking.
 */
export function underCounting<T>(
  counted: readonly CountedShares[],
  ask: Asked,
  answer: (entry: CountedShares) => T | Unsettled<T>,
): T | Unsettled<T> {
  const named = COUNTING.filter((reading) => counted.some(({ under }) => under?.[reading] !== undefined));
  return narrowed(counted, named, ask, answer);
}

/** What was counted under one option of a reading that decides the figures too, so that no count is held against the figure of another. */
export function countedAs<Q extends keyof CountingReadings>(
  counted: readonly CountedShares[],
  reading: Q,
  option: OptionOf<CountingReadings, Q>,
): readonly CountedShares[] {
  return counted.flatMap((entry) => {
    const { [reading]: named, ...under } = entry.under ?? {};
    return named === undefined || named === option ? [{ ...entry, under: under as Chosen<CountingReadings> }] : [];
  });
}

function narrowed<T>(
  entries: readonly CountedShares[],
  [reading, ...more]: readonly (typeof COUNTING)[number][],
  ask: Asked,
  answer: (entry: CountedShares) => T | Unsettled<T>,
): T | Unsettled<T> {
  const [first] = entries;
  if (first === undefined) return lacking('counted');
  if (reading === undefined) return answer(first);
  const present = [...new Set(entries.map(({ under }) => under?.[reading]))];
  const options = present.length > 1 ? present : Object.keys(readings[reading].options);
  const answers = options.map((option) => [
    option,
    () =>
      narrowed(
        entries.filter(({ under }) => under?.[reading] === option),
        more,
        ask,
        answer,
      ),
  ]);
  return (ask as (reading: string, answers: Record<string, () => T | Unsettled<T>>) => T | Unsettled<T>)(
    reading,
    Object.fromEntries(answers),
  );
}
