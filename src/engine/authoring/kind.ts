import type { Problem } from '../problem.js';

/** How the values of a kind are put into words; names of choices and the sides of a yes-or-no stand in the texts. */
export type InWords =
  | {
      readonly as: 'count';
      readonly unit: string;
      /** The least and the most that is accepted, and with how many decimals; `above` leaves the least out itself. */
      readonly within?: Readonly<Partial<Record<'least' | 'above' | 'most' | 'decimals', number>>>;
    }
  | { readonly as: 'span'; readonly unit: string }
  | {
      readonly as: 'choice';
      readonly of: readonly string[];
      /** The list of names that several schemes share, and the id that a value stands for, where it is none itself. */
      readonly names?: string;
      readonly idOf?: (value: never) => string | undefined;
    }
  | {
      readonly as: 'record' | 'list';
      readonly fields: Readonly<Record<string, InWords>> /** The fields that may be left out. */;
      readonly optional?: readonly string[];
    }
  | { readonly as: 'either'; readonly of: readonly InWords[] }
  | { readonly as: 'several'; readonly of: InWords }
  | { readonly as: 'kroner' | 'day' | 'month' | 'period' | 'yes-no' | 'text' | 'year' | 'citation' | 'working' | 'data' };

/** Answered by a kind for a value that is none of it. */
export const REFUSED = Symbol('refused');

/** A schema of zod, whose own types nobody who uses a kind need see. */
export interface Schema<T> {
  parse(input: unknown): T;
}

/** What a fact, or a part of an award, is: typed, checked, described and put into words from one declaration. */
export interface Kind<T> {
  /** Answers a copy of a value that is one of the kind. */
  readonly accept: (value: unknown) => T | typeof REFUSED;
  /** What is expected, in English. */
  readonly expected: string;
  /** What is wrong inside a value that is refused, for kinds that are made of others. */
  readonly problems?: (value: unknown, path: string) => readonly Problem[];
  /** The same as a schema of zod: for JSON Schemas, and to nest in a host's own. A test holds it to what is accepted and refused. */
  readonly schema: () => Schema<T>;
  readonly words: InWords;
  /** Set for what only a human can settle, and for a list with the days it is complete for. */
  readonly role?: 'judged' | 'listed';
  /** True where it may be left out of what it is part of. */
  readonly optional?: true;
  /** One value for each class of values, where there are few. */
  readonly representatives?: readonly T[];
}

/** The facts of a scheme, or the parts of an award, by name. */
export type Kinds = Readonly<Record<string, Kind<unknown>>>;

/** The value of a kind. */
export type ValueOf<K> = K extends Kind<infer T> ? T : never;

/** Facts as a host gives them: every one may be left out. What an author wrote above a fact is shown with it. */
export type FactsOf<S> = { readonly [N in keyof S]?: ValueOf<S[N]> | undefined };

/** An award, the value of a calculation or an item of a list; what is `optional` may be left out. */
export type ValuesOf<S> = { readonly [N in keyof S as undefined extends ValueOf<S[N]> ? never : N]: ValueOf<S[N]> } & {
  readonly [N in keyof S as undefined extends ValueOf<S[N]> ? N : never]?: ValueOf<S[N]>;
};
