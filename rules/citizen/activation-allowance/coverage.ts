import type { AllowanceLaw } from './law.js';

/**
 * The conditions on whether the guideline covers the case at all. Where the guideline leaves that unsaid, or may have lapsed,
 * nothing else in it refuses anybody; a guideline that says whom it leaves out needs no such care.
 */
export function coverageOf({ act, guideline }: Pick<AllowanceLaw, 'act' | 'guideline'>): readonly string[] {
  return [
    ...(guideline.act === act.value.id ? [] : ['guideline-in-force']),
    ...(guideline.groups?.others === 'not-stated' ? ['guideline-target-group'] : []),
    ...(guideline.offers?.others === 'not-stated' ? ['guideline-offer'] : []),
  ];
}
