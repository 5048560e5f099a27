import type { Language, Wording } from '../engine/texts.js';
import type { NamedUnder } from '../engine/value-words.js';

/** One of the values that may be answered, and what it is called. */
export interface FormOption {
  /** The value as it stands in the facts. */
  readonly value: string | boolean | number;
  /** What it is called. */
  readonly label: string;
}

/** A part of an answer that is made of parts. */
export interface FormField {
  /** Its name in the answer. */
  readonly key: string;
  /** What it is called. */
  readonly label: string;
  /** False for one that may be left out. */
  readonly required: boolean;
  /** What is answered. */
  readonly input: FormInput;
}

/** What is answered, as a screen needs to know it; the values are those of the facts. */
export type FormInput =
  | { readonly kind: 'yes-no' | 'choice'; readonly options: readonly FormOption[] }
  | {
      readonly kind: 'number';
      /** Of several: `zoner`, `km`. */
      readonly unit?: string;
      /** The least that is accepted; `above` leaves it out itself. */
      readonly least?: number;
      readonly above?: number;
      readonly most?: number;
      /** At most so many decimals; absent where any number is accepted. */
      readonly decimals?: number;
    }
  /** Kroner as a text with at most two decimals. */
  | { readonly kind: 'amount'; readonly unit: string }
  /** A calendar day, or one of the options that stand for none. */
  | { readonly kind: 'day'; readonly options?: readonly FormOption[] }
  | { readonly kind: 'month' | 'period' | 'year' | 'text' }
  /** A list of dated things, `{ covers, items }`. */
  | { readonly kind: 'list'; readonly fields: readonly FormField[] }
  | { readonly kind: 'record'; readonly fields: readonly FormField[] }
  | { readonly kind: 'several'; readonly of: FormInput }
  /** What no screen has a field for: the value itself, as JSON. */
  | { readonly kind: 'data' };

/** What an answer is described by. */
export interface Described {
  readonly language: Language;
  readonly under: NamedUnder;
  /** What fields are called, and answers that no texts name by themselves. */
  readonly wording: Pick<Wording, 'fields' | 'answers' | 'readings'>;
}
