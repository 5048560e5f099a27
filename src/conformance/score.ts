import type { CasesFile, WorkedCase } from './case-format.js';
import { type Difference, differencesOf } from './compare.js';
import { requestOf } from './protocol.js';

/** What a program gave for one case: JSON, or why there is none. */
export type Reply = { readonly answer: unknown } | { readonly trouble: string };

/** A case that a program did not answer as expected. */
export interface Differing {
  readonly case: string;
  readonly title: string;
  readonly differences: readonly Difference[];
  /** Why there is no answer to compare, where there is none. */
  readonly trouble?: string;
}

/** How a program did on the cases of one file. */
export interface Score {
  /** The scheme, or the topic of the calculations. */
  readonly scheme: string;
  readonly cases: number;
  readonly agreed: number;
  readonly differing: readonly Differing[];
}

/** A case with the scheme or topic of its file. */
export interface Tried {
  readonly scheme: string;
  readonly worked: WorkedCase;
}

/** Every case of the files in order, those of one scheme or calculation only where it is named. */
export function casesOf(files: readonly CasesFile[], named?: string): Tried[] {
  return files
    .flatMap(({ scheme, cases }) => cases.map((worked) => ({ scheme, worked })))
    .filter(({ scheme, worked }) => named === undefined || named === scheme || named === worked.calculation);
}

/** The line that asks a case. */
export function lineOf({ scheme, worked }: Tried): string {
  return JSON.stringify(requestOf(scheme, worked));
}

/** Scores what a program gave, case by case in the same order. */
export function scoresOf(tried: readonly Tried[], replies: readonly Reply[]): Score[] {
  const judged = tried.map((each, index) => ({ scheme: each.scheme, differing: differing(each, replies[index]) }));
  return [...new Set(tried.map(({ scheme }) => scheme))].map((scheme) => {
    const own = judged.filter((each) => each.scheme === scheme);
    const bad = own.flatMap((each) => each.differing);
    return { scheme, cases: own.length, agreed: own.length - bad.length, differing: bad };
  });
}

function differing({ worked }: Tried, reply: Reply = { trouble: 'no answer' }): Differing[] {
  const about = { case: worked.id, title: worked.title };
  if ('trouble' in reply) return [{ ...about, differences: [], trouble: reply.trouble }];
  const differences = differencesOf(worked, reply.answer);
  return differences.length === 0 ? [] : [{ ...about, differences }];
}
