import type { WorkedCase } from '../../src/conformance/case-format.js';
import { writtenAsFarAs } from '../../src/conformance/written-out.js';

/** The id of every case of a file, one group after the other; none where they do not stand in groups. */
export function listedIds(file: unknown): readonly string[] {
  const { cases } = Object(file) as { readonly cases?: unknown };
  if (typeof cases !== 'object' || Array.isArray(cases)) return [];
  return Object.values(Object(cases)).flatMap((group) => (Array.isArray(group) ? group.flatMap((worked) => Object(worked).id ?? []) : []));
}

/** The cases of a file that can be written out, and what is wrong with the others; of those whose shape is wrong, that is told. */
export function writtenIn(file: unknown): { readonly cases: readonly WorkedCase[]; readonly faults: readonly string[] } {
  try {
    return writtenAsFarAs(file);
  } catch {
    return { cases: [], faults: [] };
  }
}
