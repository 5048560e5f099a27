import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Period } from '../src/engine/period.js';
import type { Text } from '../src/engine/reading.js';
import type { Row } from '../src/engine/timeline.js';

/** What the `parameters.json` of a folder holds. */
export interface RuleData {
  readonly covered: Period;
  readonly notModelled: readonly Text[];
  /** Tables that are for some days only: a year without a row in them lacks nothing. */
  readonly occasional: readonly string[];
  readonly tables: readonly (readonly [name: string, rows: readonly Row<unknown>[]])[];
}

/** Reads the dated rows of a folder, whatever they hold. */
export function ruleDataIn(path: string): RuleData {
  const { covered, notModelled, occasional = [], ...tables } = JSON.parse(readFileSync(join(path, 'parameters.json'), 'utf8'));
  return { covered, notModelled, occasional, tables: Object.entries(tables as Record<string, Row<unknown>[]>) };
}

/** A row may say that an act is known and what it gives is not. */
export function isRead({ value }: Row<unknown>): boolean {
  return value !== 'not-read';
}

/** How a row was read, or that it was not. */
export function howRead(row: Row<unknown>): HowRead {
  return isRead(row) ? row.verified : 'not read';
}

export type HowRead = Row<unknown>['verified'] | 'not read';
