import type { Case } from './cases.js';

/** What every contender must agree on. */
export interface Answer {
  readonly outcome: 'fulfilled' | 'not-fulfilled' | 'no answer';
  /** Kroner for the month; `null` where none is due. */
  readonly amount: number | null;
}

/** One way to assess the cases. `Native` is what it answers by itself; only the gate translates it. */
export interface Contender<Native, C = Case> {
  readonly label: string;
  /** What it gives besides the amount. */
  readonly gives: string;
  /** Done once for every case before any clock runs. */
  prepare?(given: C): C;
  run(cases: readonly C[]): readonly Native[] | Promise<readonly Native[]>;
  answerOf(native: Native): Answer;
}

/** Runs a function of one case over all of them. Every contender is bundled by itself, so that no two share this loop. */
export function each<Native, C = Case>(assess: (given: C) => Native): (cases: readonly C[]) => Native[] {
  return (cases) => {
    const answers = new Array<Native>(cases.length);
    for (let place = 0; place < cases.length; place += 1) answers[place] = assess(cases[place] as C);
    return answers;
  };
}

/** What is due, or nothing. */
export function paying(amount: unknown): Answer {
  if (typeof amount === 'number' || typeof amount === 'string') return { outcome: 'fulfilled', amount: Number(amount) };
  return { outcome: 'not-fulfilled', amount: null };
}

/** Refused before any rule ran. */
export const REFUSED: Answer = { outcome: 'no answer', amount: null };
