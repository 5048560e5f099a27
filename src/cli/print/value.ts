import type { Citation } from '../../engine/citation.js';
import type { Period } from '../../engine/period.js';
import { citation } from './citation.js';
import { wrap } from './wrap.js';

/** A value of any kind by the paths of its parts; a list of objects has a line for each. What is not known is left out. */
export function printValue(value: unknown): string[] {
  const parts: readonly Part[] = isNested(value) ? partsOf(value) : [['value', value]];
  return parts.flatMap(([path, part]) =>
    isTable(part) ? [wrap(`${path}:`, 2), ...part.map((item) => wrap(plain(item), 4, 2))] : [wrap(`${path}: ${plain(part)}`, 2, 2)],
  );
}

type Part = readonly [path: string, value: unknown];

function partsOf(value: object, path = ''): Part[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): Part[] => {
    if (inner === null || inner === undefined) return [];
    return isNested(inner) ? partsOf(inner, `${path}${key}.`) : [[`${path}${key}`, inner]];
  });
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(plain).join(', ');
  if (isCitation(value)) return citation(value);
  if (isPeriod(value)) return `${value.from} to ${value.to}`;
  if (!isNested(value)) return String(value);
  return partsOf(value)
    .map(([path, part]) => `${path} ${plain(part)}`)
    .join(', ');
}

function isTable(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isNested);
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isPeriod(value) && !isCitation(value);
}

function isPeriod(value: unknown): value is Period {
  return hasTexts(value, 'from', 'to') && Object.keys(value).length === 2;
}

function isCitation(value: unknown): value is Citation {
  return hasTexts(value, 'title', 'provision');
}

function hasTexts(value: unknown, ...keys: readonly string[]): value is object {
  return typeof value === 'object' && value !== null && keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
}
