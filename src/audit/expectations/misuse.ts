import { show } from '../../engine/problem.js';

/** Refuses an expectation that is none: it would hold of nothing, or its denial of everything. */
export function misused(expected: string, received: unknown): TypeError {
  return new TypeError(`Expected ${expected}; received ${show(received)}`);
}
