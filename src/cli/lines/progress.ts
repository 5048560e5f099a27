import type { Io } from '../io/io.js';

const BETWEEN = 200;

/** A line that shows how far a run has come; silent unless a person is looking. */
export function progressOn(io: Io): { show(lines: number): Promise<void>; clear(): Promise<void> } {
  const started = io.stderr.terminal ? io.now() : 0;
  let shown = started;
  return {
    show: async (lines) => {
      if (!io.stderr.terminal) return;
      const now = io.now();
      if (now - shown < BETWEEN) return;
      shown = now;
      await io.stderr.write(`\r${lines} lines, ${Math.round((lines * 1_000) / (now - started))} a second\u001b[K`);
    },
    clear: async () => {
      if (shown !== started) await io.stderr.write('\r\u001b[K');
    },
  };
}
