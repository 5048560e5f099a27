import type { Period } from '../../../src/engine/period.js';
import type { Row } from '../../../src/engine/timeline.js';
import json from './parameters.json' with { type: 'json' };

interface Parameters {
  readonly checked: Period;
  /** Conversations that a period without exemption asks for. */
  readonly conversations: readonly Row<number>[];
  /** The length of the period, months. */
  readonly period: readonly Row<number>[];
}

/** The dated figures of the measure. A test checks every row of the file against these types. */
export const parameters = json as unknown as Parameters;
