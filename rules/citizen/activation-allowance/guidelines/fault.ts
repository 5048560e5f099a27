import type { Problem } from '../../../define.js';

/** A fault that only shows when parts of a guideline are held against each other, or against the rules. */
export function fault(path: string, expected: string, received: string, nearest?: string): Problem {
  return { path, code: 'contradiction', expected, received, ...(nearest !== undefined && { nearest }) };
}
