import type { Step } from '../../engine/step.js';
import { headed } from './sections.js';
import { printValue } from './value.js';
import { printWorking } from './working.js';

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
  return [...printValue(rest), ...headed('Working:', printWorking(working, 2))];
}
