import type { Step } from '../../engine/assessment.js';
import { citation } from './citation.js';
import { wrap } from './wrap.js';

/** What an award may hold; a scheme adds facts of its own. */
interface Printable {
  readonly amount?: unknown;
  readonly unit?: unknown;
  readonly working?: readonly Step[];
}

/** The amount with its unit, to follow the outcome; empty for an award that is not money. */
export function amountOf(award: unknown): string {
  const { amount, unit } = award as Printable;
  return typeof amount === 'string' ? `, ${amount} ${typeof unit === 'string' ? unit : 'kr.'}` : '';
}

/** What else the award holds, and how it came about. */
export function printAward(award: unknown): string[] {
  const { amount: _, unit: __, working = [], ...rest } = award as Printable;
  return [
    ...stated(rest).map((line) => wrap(line, 2, 2)),
    ...(working.length > 0 ? ['Working:'] : []),
    ...working.map(({ step, value, unit, cite }) => `${wrap(`${step}: ${value} ${unit}`, 2, 2)}\n${wrap(citation(cite), 6)}`),
  ];
}

/** The values of an award by their path; what is not known is left out. */
function stated(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (inner === null || inner === undefined) return [];
    if (typeof inner === 'object') return stated(inner, `${path}${key}.`);
    return [`${path}${key}: ${inner}`];
  });
}
