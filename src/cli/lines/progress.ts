import type { Io } from '../io/io.js';

const BETWEEN = 200;
/** Before so much of the input is done, nothing is said of the time that is left. */
const LEAST_SHARE = 0.01;

const WORDS = {
  da: { line: 'linje', lines: 'linjer', second: 'i sekundet', left: 's tilbage' },
  en: { line: 'line', lines: 'lines', second: 'a second', left: 's left' },
} as const;

/** How far a run has come. */
interface Progress {
  /** Shows how many lines are done, of so many that were read; left out, of as many. */
  show(lines: number, read?: number): Promise<void>;
  clear(): Promise<void>;
}

/** A line that shows how far a run has come, and how long it will take where the size of the input is known; silent unless a person is looking. */
export function progressOn(io: Io): Progress {
  const started = io.stderr.terminal ? io.now() : 0;
  const words = WORDS[io.language ?? 'da'];
  let shown = started;
  return {
    show: async (lines, read = lines) => {
      if (!io.stderr.terminal) return;
      const now = io.now();
      if (now - shown < BETWEEN) return;
      shown = now;
      const pace = Math.round((lines * 1_000) / (now - started));
      await io.stderr.write(
        `\r${lines} ${lines === 1 ? words.line : words.lines}, ${pace} ${words.second}${ahead(io, read === 0 ? 1 : lines / read, now - started, words.left)}\u001b[K`,
      );
    },
    clear: async () => {
      if (shown !== started) await io.stderr.write('\r\u001b[K');
    },
  };
}

/** The share of the input that is done, so much being done of what was read, and the seconds that are left at the same pace. */
function ahead({ taken }: Io, done: number, spent: number, left: string): string {
  if (taken?.total === undefined || taken.total === 0) return '';
  const share = Math.min(1, (taken.bytes / taken.total) * done);
  const seconds = share < LEAST_SHARE ? '' : `, ${Math.ceil((spent / share - spent) / 1_000)} ${left}`;
  return `, ${Math.floor(100 * share)} %${seconds}`;
}
