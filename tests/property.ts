import fc from 'fast-check';
import { test } from 'vitest';

/**
 * A test that a predicate holds for whatever the arbitraries draw: it fails where the predicate is false or throws.
 * `@fast-check/vitest` says the same in the same words, but takes more than a second to load: once for every mutant.
 */
export function property<Drawn extends [unknown, ...unknown[]]>(
  arbitraries: { [Each in keyof Drawn]: fc.Arbitrary<Drawn[Each]> },
  parameters: fc.Parameters<Drawn> = {},
) {
  return (name: string, holds: (...drawn: Drawn) => boolean | void | Promise<void>) =>
    test(name, () =>
      fc.assert(
        fc.asyncProperty<Drawn>(...arbitraries, async (...drawn) => holds(...drawn)),
        parameters,
      ),
    );
}
