import { matchers, type RegelvaerkMatchers } from 'regelvaerk/audit';
import { expect } from 'vitest';

// A project imports this file for what it does: from then on its `expect` has the matchers, and their types.
expect.extend(matchers);

declare module 'vitest' {
  interface Matchers<T> extends RegelvaerkMatchers<void, T> {}
}
