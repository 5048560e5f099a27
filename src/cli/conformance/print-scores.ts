import type { Differing, Score } from '../../conformance/score.js';
import type { Language } from '../../engine/texts.js';
import { said } from '../help/said.js';
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

const WORDS = {
  da: {
    ...{
      suite: 'Prøvesager',
      of: 'af',
      agrees: 'sag stemmer',
      agree: 'sager stemmer',
      expected: 'forventet',
      found: 'fundet',
      nothing: 'intet',
    },
    surplus: (lines: number) =>
      `Programmet skrev ${lines} ${lines === 1 ? 'linje' : 'linjer'} mere, end det blev bedt om. Svarene kan derfor være forskudt.`,
  },
  en: {
    ...{
      suite: 'Conformance suite',
      of: 'of',
      agrees: 'case agrees',
      agree: 'cases agree',
      expected: 'expected',
      found: 'found',
      nothing: 'nothing',
    },
    surplus: (lines: number) =>
      `The program wrote ${lines} more ${lines === 1 ? 'line' : 'lines'} than it was asked for: its answers may be out of step.`,
  },
} as const;

/** As much of a value as is shown. */
const SHOWN = 300;

/** What cases are called in the language, by their ids and the folder of each; the report has their English titles. */
export type CaseTitles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Prints the score by scheme, and every case that differs with what was expected and what was found. */
export function printScores(
  { suite, cases, agreed, surplus, scores }: ConformanceReport,
  language: Language,
  titles: CaseTitles = {},
): string {
  const words = WORDS[language];
  const widest = Math.max(...scores.map(({ scheme }) => scheme.length));
  return `${[
    `${words.suite} ${said(suite.version, language)}, digest ${suite.digest.slice(0, 12)}`,
    '',
    ...scores.map((score) => `${score.scheme.padEnd(widest)}  ${score.agreed} ${words.of} ${score.cases}`),
    ...scores.flatMap(({ scheme, differing }) =>
      differing.flatMap((each) => ['', ...printDiffering(scheme, titled(each, titles[scheme]), language)]),
    ),
    ...(surplus === 0 ? [] : ['', wrap(words.surplus(surplus))]),
    '',
    `${agreed} ${words.of} ${cases} ${cases === 1 ? words.agrees : words.agree}.`,
  ].join('\n')}\n`;
}

function titled(each: Differing, titles: CaseTitles[string] = {}): Differing {
  return { ...each, title: titles[each.case] ?? each.title };
}

function printDiffering(scheme: string, { case: id, title, differences, trouble }: Differing, language: Language): string[] {
  const { expected: wanted, found: had, nothing } = WORDS[language];
  const shown = (value: unknown) => (value === undefined ? nothing : cut(JSON.stringify(value), SHOWN));
  return [
    wrap(`${scheme}/${id}: ${title}`, 0, 2),
    ...(trouble === undefined ? [] : [wrap(said(trouble, language), 2, 2)]),
    ...differences.flatMap(({ what, expected, found }) => [
      wrap(`${what}: ${wanted} ${shown(expected)}`, 2, 4),
      wrap(`${had} ${shown(found)}`, 4, 2),
    ]),
  ];
}
