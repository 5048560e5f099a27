import type { Outcome } from '../engine/assessment.js';
import type { Day } from '../engine/day.js';
import type { Language, Wordings } from '../engine/texts.js';
import { refuseUnreadable } from '../reasons/statement-options.js';
import { textOf } from '../reasons/template.js';
import { inputOf } from './input.js';
import type { FormSubject } from './subject.js';

/** What the parts of a subject are called, by their keys. */
export interface Labels {
  /** What the scheme or the calculation is called. */
  readonly title: string;
  /** By fact. */
  readonly facts: Readonly<Record<string, string>>;
  /** By fact, then by value; of facts that are one of a few. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By id of the condition, without the number that tells two alike apart (`own-condition-2`). */
  readonly conditions: Readonly<Record<string, string>>;
  /** By outcome. */
  readonly outcomes: Readonly<Record<Outcome | 'calculated', string>>;
}

/** What an outcome is called; never a word that promises what only a decision gives. */
export const OUTCOMES: Readonly<Record<Language, Labels['outcomes']>> = {
  da: {
    fulfilled: 'Betingelserne er opfyldt',
    'not-fulfilled': 'Betingelserne er ikke opfyldt',
    open: 'Der mangler oplysninger eller afklaring',
    'not-in-force': 'Reglerne gælder ikke den dag',
    'not-covered': 'Vi kender ikke reglerne for den dag',
    calculated: 'Beregnet',
  },
  en: {
    fulfilled: 'The conditions are met',
    'not-fulfilled': 'The conditions are not met',
    open: 'Facts or answers are missing',
    'not-in-force': 'The rules are not in force on that day',
    'not-covered': 'We do not know the rules for that day',
    calculated: 'Calculated',
  },
};

/** Tells what the facts, options, conditions and outcomes of a subject are called on a day. */
export type TellLabels = <F, O>(subject: FormSubject<F, O>, on: Day, language: Language) => Labels;

/**
 * Binds it to the wordings of the subjects. `labels` is bound to them all; a bundle of one scheme binds its own.
 *
 * @since 0.2.0
 * @example
 * import { wording } from 'regelvaerk/texts/timeliness';
 * labelsWriter({ timeliness: wording })(timeliness, '2019-12-31', 'da').facts.periodMonths // => 'Periodens længde'
 */
export function labelsWriter(wordings: Wordings): TellLabels {
  return (subject, on, language) => {
    refuseUnreadable({ language });
    const wording = textOf(wordings, subject.id, 'subject');
    const { texts } = wording;
    const facts = Object.entries(subject.declared.facts);
    const options = facts.flatMap(([key, kind]) => {
      const input = inputOf(kind.words, texts.facts[key]?.words, { language, under: { on }, wording }, key);
      if (!('options' in input) || input.options === undefined) return [];
      return [[key, Object.fromEntries(input.options.map(({ value, label }) => [String(value), label]))] as const];
    });
    return {
      title: texts.title[language],
      facts: Object.fromEntries(facts.map(([key]) => [key, textOf(texts.facts, key, 'fact').label[language]])),
      options: Object.fromEntries(options),
      conditions: Object.fromEntries(Object.entries(texts.names).map(([id, name]) => [id, name[language]])),
      outcomes: { ...OUTCOMES[language] },
    };
  };
}
