import { addDays, addYears, isDay } from '../engine/day.js';
import { type Figure, figuresOf, hasCitation, prints, UNPRINTED } from './figures.js';

type Beside = Readonly<Record<string, unknown>>;

/** The figures beside a citation, one more or less, that the text prints as well: it would not show that the figure is wrong. */
export function neighboursPrinted(cited: Beside, body: string): string[] {
  const stated = figuresOf(cited);
  const found = shifted(cited).flatMap((other) => {
    const figures = figuresOf(other);
    const [lost, fresh] = [lacking(stated, figures), lacking(figures, stated)];
    const unseen = lost.every((figure) => prints(body, figure)) && fresh.every((figure) => prints(body, figure));
    return unseen ? [...fresh, ...lost].slice(0, 1).map(({ shown }) => shown) : [];
  });
  return [...new Set(found)];
}

function lacking(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  return figures.filter(({ shown }) => !others.some((other) => other.shown === shown));
}

/** What stands beside a citation, each time with one figure of another value. */
function shifted(cited: Beside): Beside[] {
  const { da } = cited;
  const sentences = typeof da === 'string' ? shiftedSentence(da) : [];
  return [...shiftedObject(cited), ...sentences.map((other) => ({ ...cited, da: other }))];
}

function shiftedObject(object: Beside): Beside[] {
  return Object.entries(object)
    .filter(([key, inner]) => !UNPRINTED.has(key) && !hasCitation(inner))
    .flatMap(([key, inner]) => shiftedValue(inner).map((other) => ({ ...object, [key]: other })));
}

function shiftedValue(value: unknown): unknown[] {
  if (typeof value === 'number') return [value - 1, value + 1];
  if (typeof value === 'string') return shiftedText(value);
  if (Array.isArray(value)) return value.flatMap((item, at) => shiftedValue(item).map((other) => value.with(at, other)));
  return typeof value === 'object' && value !== null ? shiftedObject(value as Beside) : [];
}

function shiftedText(text: string): string[] {
  if (isDay(text)) return [addDays(text, -1), addDays(text, 1), addYears(text, -1), addYears(text, 1)];
  return /^\d+(\.\d+)?$/.test(text) ? [Number(text) - 1, Number(text) + 1].map(String) : [];
}

function shiftedSentence(sentence: string): string[] {
  return [...sentence.matchAll(/\d+/g)].flatMap(({ 0: number, index }) =>
    [Number(number) - 1, Number(number) + 1].map((other) => `${sentence.slice(0, index)}${other}${sentence.slice(index + number.length)}`),
  );
}
