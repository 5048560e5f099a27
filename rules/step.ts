import { type Cite, resolve } from '../src/engine/citation.js';
import type { Step } from '../src/engine/step.js';
import { SOURCES } from './define-scheme.js';

/** A step of a working: what was counted, in which unit, under which provision. A period is written `from/to`. */
export function step(id: string, value: string | number, unit: string, cite: Cite): Step {
  return Object.freeze({ step: id, value: String(value), unit, cite: resolve(cite, SOURCES) });
}
