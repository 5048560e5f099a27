import type { JobcentreOfReport } from '../../../../rules/jobcentre/jobcenterindblik/report.js';
import { dayInWords } from '../../../reasons/words.js';
import { readingTexts } from '../../../report/jobcentre/readings-held.js';
import { ANY_GAP, GAPS, LACKING } from '../../../report/jobcentre/texts/open.js';
import { say, type Writing } from '../../../report/jobcentre/writing.js';
import { wrap } from '../../print/wrap.js';
import { T } from './texts.js';

/** What can still change the outcome, each with the option of the command that settles it. */
export function printOpen({ assessment }: JobcentreOfReport, writing: Writing): string[] {
  return itemsOf(assessment, writing).map((item) => wrap(item, 4, 2));
}

function itemsOf(assessment: JobcentreOfReport['assessment'], writing: Writing): string[] {
  if (assessment.outcome === 'not-covered') {
    return assessment.gaps.map(({ missing, on }) =>
      say(GAPS[missing] ?? ANY_GAP, writing, { missing, on: dayInWords(on, writing.language) }),
    );
  }
  if (assessment.outcome !== 'open') return [];
  const items = assessment.questions.map((question) => {
    if (question.kind !== 'reading') return factItem(question.fact, writing);
    const flags = question.options.map((option) => `--reading ${question.reading}=${option}`);
    return `${say(readingTexts(question.reading).question, writing)} ${flags.join(` ${say(T.or, writing)} `)}`;
  });
  return [...new Set(items)];
}

function factItem(fact: string, writing: Writing): string {
  const lacking = LACKING[fact];
  if (lacking === undefined) return fact;
  return [say(lacking.asked, writing), say(lacking.settled, writing), ...(lacking.by === undefined ? [] : [lacking.by])].join(' ');
}
