import type * as z from 'zod';
import type { AwardKind } from '../definition.js';
import type { Step } from '../step.js';
import { working } from './answer-kinds.js';
import { record, zodOf } from './compound-kinds.js';
import type { Kind, Kinds, ValuesOf } from './kind.js';

/** What is awarded, and what it is made of: parts by name, or one kind where it has several shapes. */
export interface Awards<A> {
  readonly kind: AwardKind;
  readonly parts: Kinds;
  readonly whole: Kind<A>;
  /** Whether the engine adds the working from what the rule showed: always, or to the shapes that showed any. */
  readonly worked: boolean | 'where-shown';
}

/** What is awarded by such a declaration. */
export type AwardOf<W> = W extends Awards<infer A> ? A : never;

/** The steps that led to an amount, which the engine adds. */
export interface Worked {
  readonly working: readonly Step[];
}

/** Money that is paid; it carries its working. */
export function payment<const W extends Kinds>(parts: W): Awards<ValuesOf<W> & Worked> {
  return worked('payment', parts);
}

/** A reduction of the help that may be decided; it carries its working. */
export function reduction<const W extends Kinds>(parts: W): Awards<ValuesOf<W> & Worked> {
  return worked('reduction', parts);
}

function worked<W extends Kinds>(kind: AwardKind, parts: W): Awards<ValuesOf<W> & Worked> {
  const all = { ...parts, working: working() };
  return { kind, parts: all, whole: record(all) as unknown as Kind<ValuesOf<W> & Worked>, worked: true };
}

/** A right that is no money; what its rule shows stands in its finding. */
export function right<const W extends Kinds>(parts: W): Awards<ValuesOf<W>> {
  return { kind: 'right', parts, whole: record(parts), worked: false };
}

/** Nothing for a citizen: it tells how something stands. */
export function verdict<const W extends Kinds>(parts: W): Awards<ValuesOf<W>> {
  return { kind: 'verdict', parts, whole: record(parts), worked: false };
}

/** An award that has several shapes: a kind for the whole. Where some of its shapes bear a working, the engine adds it to what shows one. */
export function shaped<A>(kind: AwardKind, whole: Kind<A>, parts: Kinds, hasWorking = false): Awards<A> {
  return { kind, parts, whole, worked: hasWorking && 'where-shown' };
}

/** The schema of an award. */
export function schemaOf<A>({ whole }: Awards<A>): z.ZodType<A> {
  return zodOf(whole);
}
