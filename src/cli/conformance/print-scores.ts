import type { Differing, Score } from '../../conformance/score.js';
import { cut, wrap } from '../print/wrap.js';

/** How a program did on a suite. */
export interface ConformanceReport {
  readonly suite: { readonly version: string; readonly digest: string };
  readonly command: string;
  readonly cases: number;
  readonly agreed: number;
  /** Lines that the program wrote beyond one for each case. */
  readonly surplus: number;
  readonly scores: readonly Score[];
}

/** As much of a value as is shown. */
const SHOWN = 300;

/** Prints the score by scheme, and every case that differs with what was expected and what was found. */
export function printScores({ suite, cases, agreed, surplus, scores }: ConformanceReport): string {
  const widest = Math.max(...scores.map(({ scheme }) => scheme.length));
  return `${[
    `Conformance suite ${suite.version}, digest ${suite.digest.slice(0, 12)}`,
    '',
    ...scores.map((score) => `${score.scheme.padEnd(widest)}  ${score.agreed} of ${score.cases}`),
    ...scores.flatMap(({ scheme, differing }) => differing.flatMap((each) => ['', ...printDiffering(scheme, each)])),
    ...(surplus === 0
      ? []
      : [
          '',
          wrap(
            `The program wrote ${surplus} more ${surplus === 1 ? 'line' : 'lines'} than it was asked for: its answers may be out of step.`,
          ),
        ]),
    '',
    `${agreed} of ${cases} ${cases === 1 ? 'case agrees' : 'cases agree'}.`,
  ].join('\n')}\n`;
}

function printDiffering(scheme: string, { case: id, title, differences, trouble }: Differing): string[] {
  return [
    wrap(`${scheme}/${id}: ${title}`, 0, 2),
    ...(trouble === undefined ? [] : [wrap(trouble, 2, 2)]),
    ...differences.flatMap(({ what, expected, found }) => [
      wrap(`${what}: expected ${shown(expected)}`, 2, 4),
      wrap(`found ${shown(found)}`, 4, 2),
    ]),
  ];
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : cut(JSON.stringify(value), SHOWN);
}
