import type { Finding } from './assessment.js';
import type { Day } from './day.js';
import type { Text } from './reading.js';

/** The law a value is named under: names can change with the day, and a guideline may name what it asks. */
export interface NamedUnder {
  readonly on: Day;
  readonly knownOn?: Day | undefined;
  /** What was found in the case, with the figures of its conditions. */
  readonly findings?: readonly Finding[];
}

/** How a value is put into words. */
export type Words<V = unknown> =
  /** A number with its unit: `3 zoner`, `2,9 km`. */
  | { readonly as: 'count'; readonly one: Text; readonly many: Text }
  | { readonly as: 'kroner' | 'period' | 'month' | 'citation' }
  /** A sentence without its full stop, for true and for false. */
  | { readonly as: 'yes-no'; readonly yes: Text; readonly no: Text }
  | { readonly as: 'choice'; readonly names: Readonly<Record<string, Text>> }
  /** A name that is worked out; `of` are the ids that are named, where there are few. */
  | {
      readonly as: 'named';
      readonly of?: readonly string[];
      /** How the fields of one that is made of parts read. */
      readonly fields?: Readonly<Record<string, Words>>;
      name(value: V, under: NamedUnder): Text;
    }
  /** A calendar day, in a template over `{day}` where there is one, or one of the values that stand for none. */
  | { readonly as: 'day'; readonly text?: Text; readonly instead?: Readonly<Record<string, Text>> }
  /** Several of a kind, in their order; `none` where there is none. */
  | { readonly as: 'several'; readonly of: Words; readonly none: Text }
  /** A list: templates over `{covers}` and `{items}`; each item is one over its fields. `whole` is said of one that lasts all days covered. */
  | {
      readonly as: 'list';
      readonly none: Text;
      readonly some: Text;
      readonly item: Text;
      readonly whole?: Text;
      readonly fields: Readonly<Record<string, Words>>;
    };
