import type { ReadingQuestion } from '../engine/assessment.js';
import { type Citation, resolve } from '../engine/citation.js';
import type { ReadingTaken } from '../engine/reading.js';
import { type Telling, tell } from '../reasons/telling.js';
import { textOf } from '../reasons/template.js';
import type { FormSubject } from './subject.js';

/** An answer to an open question of law, and who holds it. */
export interface FormReadingOption {
  /** Id of the option. */
  readonly value: string;
  /** The answer in words. */
  readonly label: string;
  /** Who holds it, or what it rests on. */
  readonly heldBy: Citation;
  /** True where nobody was seen to hold it and it only follows from the wording. */
  readonly inferred: boolean;
}

/** An open question of law that the case turns on: for the organisation, not for the citizen. */
export interface FormReading {
  /** Key of the reading. */
  readonly key: string;
  /** The question in words. */
  readonly question: string;
  /** Its answers. */
  readonly options: readonly FormReadingOption[];
  /** `required`: the outcome waits for it. `answered`: it was taken as `value` says. */
  readonly state: 'required' | 'answered';
  /** The condition, or award rule, that turns on it. */
  readonly condition?: string;
  /** The option that was taken. */
  readonly value?: string;
  /** Who took it: the caller, the default of the register, or the source of a preset. */
  readonly by?: ReadingTaken['by'];
}

/** The open questions of law that a case turns on: those that wait first. */
export function readingsOf(
  subject: FormSubject,
  questions: readonly ReadingQuestion[],
  taken: readonly ReadingTaken[],
  c: Telling,
): FormReading[] {
  const waiting = questions.map(({ reading, options, condition }) => ({
    ...{ key: reading, ...wordsOf(subject, reading, options, c), condition },
    state: 'required' as const,
  }));
  const answered = taken.map(({ reading, option, by }) => ({
    ...{ key: reading, ...wordsOf(subject, reading, undefined, c), value: option, by },
    state: 'answered' as const,
  }));
  return [...waiting, ...answered];
}

function wordsOf(subject: FormSubject, reading: string, options: readonly string[] | undefined, c: Telling) {
  const texts = textOf(c.wording.texts.readings, reading, 'reading');
  const known = subject.readings[reading]?.options ?? {};
  const offered = options ?? Object.keys(known).filter((option) => known[option]?.named !== true);
  return {
    question: tell(texts.question, c),
    options: offered.flatMap((value) => {
      const option = known[value];
      if (option === undefined) return [];
      const label = tell(textOf(texts.options, value, `option of ${reading}`), c);
      return [{ value, label, heldBy: resolve(option.cite, subject.declared.sources), inferred: option.inferred === true }];
    }),
  };
}
