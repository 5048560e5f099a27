import { describe, type Problem } from '../../engine/problem.js';
import type { Language } from '../../engine/texts.js';
import { problemInWords } from '../../form/errors.js';
import { said } from '../help/said.js';
import { cut, wrap } from './wrap.js';

const LONGEST = 500;

/** A problem short enough to show: a key or a message taken from the input may be megabytes long. */
export function shortened(problem: Problem): Problem {
  const { path, received } = problem;
  const short = (text: string) => (text.length > LONGEST ? `${cut(text, LONGEST)} … (${text.length} characters)` : text);
  return { ...problem, path: short(path), ...(received !== undefined && { received: short(received) }) };
}

/** How many problems of one input are listed; a hostile one may have hundreds of thousands. */
export const MOST_PROBLEMS = 1_000;

/** The problems for a person, one below the other. */
export function printProblems(problems: readonly Problem[], language: Language): string {
  const leftOut = problems.length - MOST_PROBLEMS;
  const listed = problems.slice(0, MOST_PROBLEMS).map((problem) => `${wrap(toldOf(problem, language), 2, 2)}\n`);
  return `${listed.join('')}${leftOut > 0 ? `  ${said(`and ${leftOut} more`, language)}\n` : ''}`;
}

/** A problem as a sentence for a person. */
export function toldOf(problem: Problem, language: Language): string {
  const short = shortened(problem);
  return language === 'en' ? describe(short) : problemInWords(short, language);
}

const FLAGS: Readonly<Record<string, string>> = {
  on: '--on',
  measuredTo: '--measured-to',
  preset: '--preset',
  knownOn: '--known-on',
  municipality: '--municipality',
  guideline: '--guideline',
  appliedFor: '--applied-for',
  heardOn: '--heard-on',
  decidedOn: '--decided-on',
  supplied: '--supplied',
};

/** Names a problem with the options by the option of the command line. */
export function asFlag(problem: Problem): Problem {
  const flag = FLAGS[problem.path] ?? problem.path.replace(/^readings\./, '--reading ').replace(/^supplied\./, '--supplied ');
  const expected = problem.expected.replace(
    /; a guideline of your own is passed as .*$/,
    '; your own guideline is passed as --guideline FILE',
  );
  return { ...problem, path: flag, expected };
}
