import { isDay } from '../day.js';
import type { Listed } from '../fact-types.js';
import type { Judgement } from '../judgement.js';
import type { Period } from '../period.js';
import type { Problem } from '../problem.js';
import type * as z from '../zod.js';
import { hasOnly, isPlainObject, type ListBounds, list, record, zodOf } from './compound-kinds.js';
import { type InWords, type Kind, type Kinds, REFUSED, type ValuesOf } from './kind.js';
import { unexpected } from './kind-problems.js';
import { day, text } from './kinds.js';

/** A period of calendar days, both ends included. */
export function period(): Kind<Period> {
  const expected = 'a period { from, to } of calendar days, from not after to';
  const whole = record({ from: day(), to: day() }, expected);
  const accept = (value: unknown) => {
    if (!isPlainObject(value) || !hasOnly(value, 2)) return REFUSED;
    const { from, to } = value;
    return isDay(from) && isDay(to) && from <= to ? { from, to } : REFUSED;
  };
  const problems = (value: unknown, path: string) =>
    whole.accept(value) === REFUSED ? (whole.problems?.(value, path) as readonly Problem[]) : [unexpected(expected, value, path)];
  const ordered = ({ from, to }: Period) => from <= to || !isDay(from) || !isDay(to);
  const schema = () => zodOf(whole).refine(ordered).describe(expected) as z.ZodType<Period>;
  return { expected, accept, problems, schema, words: { as: 'period' } };
}

/** A list of dated things and the days it is complete for; a day outside `covers` is unknown, not empty. */
export function listed<const S extends Kinds>(item: S): Kind<Listed<ValuesOf<S>>>;
export function listed<T>(item: Kind<T>): Kind<Listed<T>>;
export function listed(given: Kinds | Kind<unknown>): Kind<Listed<unknown>> {
  const item = isKind(given) ? given : record(given);
  const parts = { covers: period(), items: list(item) };
  const accept = (value: unknown) => {
    if (!isPlainObject(value) || !hasOnly(value, 2)) return REFUSED;
    const covers = parts.covers.accept(value.covers);
    const items = parts.items.accept(value.items);
    return covers === REFUSED || items === REFUSED ? REFUSED : { covers, items };
  };
  return {
    ...record(parts, 'a list { covers, items } that says which period it is complete for'),
    accept,
    words: { as: 'list', ...fieldsOf(item.words) },
    role: 'listed',
  };
}

/** The fields of an item that its sentences name. */
function fieldsOf(words: InWords): Pick<Extract<InWords, { readonly as: 'record' | 'list' }>, 'fields' | 'optional'> {
  if (words.as === 'period') return { fields: { from: { as: 'day' }, to: { as: 'day' } } };
  return words.as === 'record' ? { fields: words.fields, ...(words.optional && { optional: words.optional }) } : { fields: {} };
}

function isKind(given: Kinds | Kind<unknown>): given is Kind<unknown> {
  return typeof given.schema === 'function';
}

/** What a human must judge first: given with who judged and why. */
export function judged<T>(kind: Kind<T>): Kind<Judgement<T>> {
  const parts = { value: kind as Kind<unknown>, ...reasoned() };
  const whole = record(parts, `a judgement { value, by, because }: ${kind.expected}`);
  return { ...(whole as unknown as Kind<Judgement<T>>), words: kind.words, role: 'judged' };
}

/** Several such judgements, each with what tells which it is: of every one it is known who judged it and why. */
export function eachJudged<const S extends Kinds, T>(
  which: S,
  kind: Kind<T>,
  bounds: ListBounds,
): Kind<readonly (ValuesOf<S> & Judgement<T>)[]> {
  const item = record({ ...which, value: kind as Kind<unknown>, ...reasoned() });
  return { ...(list(item, bounds) as unknown as Kind<readonly (ValuesOf<S> & Judgement<T>)[]>), role: 'judged' };
}

function reasoned() {
  return { by: text('who judged: a role or a case reference'), because: text('the main considerations of the judgement') };
}
