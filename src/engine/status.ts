import type { Status } from './compile.js';
import { isPending } from './reading.js';
import { Shown } from './shown.js';

/** Met beats open, for another alternative may still be met; open beats a gap, and a gap beats failed. */
export function eitherOf(all: readonly Status[]): Status {
  const statuses = all.filter((status) => status !== 'not-needed');
  if (statuses.length === 0) return 'not-needed';
  if (statuses.includes('met')) return 'met';
  const open = statuses.find((status) => status !== 'failed' && status !== 'not-covered');
  return open ?? (statuses.includes('not-covered') ? 'not-covered' : 'failed');
}

/** The status of a rule that lacks a fact: a judgement where only judgements are lacking. */
export function missing<F>(needs: readonly (keyof F & string)[], facts: F, judged: ReadonlySet<string>): Status | undefined {
  let status: Status | undefined;
  for (const need of needs) {
    if (facts[need] !== undefined) continue;
    if (!judged.has(need)) return 'unknown';
    status = 'judgement';
  }
  return status;
}

const PENDING = { reading: 'reading', fact: 'unknown', judgement: 'judgement', gap: 'not-covered' } as const;

/** The status of an answer: `true`, or an award, is met; `false`, or `null` for nothing due, is failed. */
export function statusOf(answer: unknown): Status {
  if (answer instanceof Shown) return statusOf(answer.answer);
  if (isPending(answer)) return PENDING[answer.pending];
  return answer === false || answer === null ? 'failed' : 'met';
}
