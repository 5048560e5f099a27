import type { Language } from '../../engine/texts.js';
import { said } from '../help/said.js';
import { causeInWords } from '../print/cause.js';
import { wrapLines } from '../print/wrap.js';
import type { Batch } from './batch.js';

/** What became of the lines so far. */
export interface LineCount {
  lines: number;
  results: number;
  rejects: number;
  blank: number;
  /** Lines that wait for the rest of their month. */
  waiting: number;
  /** Lines that are no case: a header, the source of a table, the sum of the whole country. */
  leftOut: number;
}

/** What the account says of lines that are no case; empty where there are none. */
export function leftOutIn({ leftOut }: Pick<LineCount, 'leftOut'>, language: Language): string {
  if (leftOut === 0) return '';
  if (leftOut === 1) return language === 'da' ? ' + udeladt 1 (overskriften)' : ' + left out 1 (the header)';
  return language === 'da'
    ? ` + udeladt ${leftOut} (overskrift, kilder eller hele landet)`
    : ` + left out ${leftOut} (header, sources or the whole country)`;
}

/** The account of a whole run: every line is in exactly one of the sums. */
export function summary({ lines, results, rejects, blank, leftOut }: Omit<LineCount, 'waiting'>, file: string, language: Language): string {
  const where = rejects > 0 ? ` (${language === 'da' ? 'i' : 'in'} ${file})` : '';
  const left = leftOutIn({ leftOut }, language);
  const told =
    language === 'da'
      ? `linjer læst ${lines} = besvaret ${results} + afvist ${rejects}${where} + tomme ${blank}${left}`
      : `lines in ${lines} = results ${results} + rejects ${rejects}${where} + blank ${blank}${left}`;
  return `${wrapLines(told)}\n`;
}

/** The account of a run that could not go on: what has left for certain, and from where it has to be run again. */
export function failure(
  cause: unknown,
  { lines, results, rejects, blank, waiting }: LineCount,
  out: Batch,
  rejected: Batch,
  file: string,
  language: Language,
): string {
  const ends = [...(results > out.written ? [out.upTo] : []), ...(rejects > rejected.written ? [rejected.upTo] : [])];
  const complete = waiting > 0 ? 0 : Math.min(lines, ...ends);
  const where = rejected.written > 0 ? ` (in ${file})` : '';
  const told = [
    `Stopped after line ${lines}: ${out.written} of ${results} results and ${rejected.written} of ${rejects} rejects${where} written for certain, ${blank} blank.`,
    ...(waiting > 0
      ? [
          `${waiting === 1 ? '1 line waits for the rest of its month and has' : `${waiting} lines wait for the rest of their month and have`} no answer: run the whole file again.`,
        ]
      : []),
    `Complete up to line ${complete}. What was written after it may end within a line: run the lines after ${complete} again, with outputs of their own.`,
  ];
  return `${causeInWords(cause, language)}${wrapLines(said(told.join('\n'), language))}\n`;
}
