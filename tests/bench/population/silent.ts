import type { Io } from '../../../src/cli/io/io.js';

/** Nobody is looking: no progress is shown, and nothing is written. */
export const SILENT: Io = {
  stdin: () => {
    throw new Error('the standard input is not read');
  },
  stdout: { write: async () => undefined },
  stderr: { terminal: false, write: async () => undefined },
  now: () => 0,
};
