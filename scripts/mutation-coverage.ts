import { afterEach } from 'vitest';

/** What the mutation runner records in its dry run: which test reached which mutant, and how often. */
interface Recorded {
  mutantCoverage?: { readonly perTest: Record<string, Record<string, number>> };
  currentTestId?: string;
}

// Schemas and compiled laws are built by the first test of a file that needs them and reused by the rest. A mutant in that
// code is reached by one test only but can break all that follow, so every later test counts as reaching it, even one that reaches nothing itself.
afterEach(() => {
  const { mutantCoverage, currentTestId } = (globalThis as { __stryker__?: Recorded }).__stryker__ ?? {};
  if (mutantCoverage === undefined || currentTestId === undefined) return;
  mutantCoverage.perTest[currentTestId] ??= {};
  let earlier: Record<string, number> = {};
  for (const reached of Object.values(mutantCoverage.perTest)) {
    for (const mutant of Object.keys(earlier)) reached[mutant] ??= 1;
    earlier = reached;
  }
});
