import type { Step } from '../../engine/step.js';
import { citation } from './citation.js';
import { wrap } from './wrap.js';

/** The steps of a working, each with its provision below. */
export function printWorking(working: readonly Step[], indent: number): string[] {
  return working.map(
    ({ step, value, unit, cite }) => `${wrap(`${step}: ${value} ${unit}`, indent, 2)}\n${wrap(citation(cite), indent + 4)}`,
  );
}
