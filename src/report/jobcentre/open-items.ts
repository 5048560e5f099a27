import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Text } from '../../engine/reading.js';
import { textOf } from '../../reasons/template.js';
import { dayInWords } from '../../reasons/values-in-words.js';
import { readingTexts } from './readings-held.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

/** Something that is open and can change the outcome, and how it is settled. */
export interface OpenItem {
  /** Unique on the page. */
  readonly id: string;
  readonly asked: string;
  /** How a fact is given. */
  readonly settled?: string;
  /** What the command is given to settle it; with the answer that it stands for, where there is more than one. */
  readonly flags: readonly { readonly flag: string; readonly answer?: string }[];
}

const { gaps: GAPS, lacking: LACKING, anyGap } = WORDS.open;

/** What can still change the outcome of an assessment, each thing once. */
export function openItems(assessment: JobcentreOfReport['assessment'], writing: Writing): OpenItem[] {
  if (assessment.outcome === 'not-covered') {
    return assessment.gaps.map(({ missing, on }) => {
      const text = (GAPS as Readonly<Record<string, Text>>)[missing] ?? anyGap;
      return { id: `open-gap-${missing}`, asked: say(text, writing, { missing, on: dayInWords(on, writing.language) }), flags: [] };
    });
  }
  if (assessment.outcome !== 'open') return [];
  const items = assessment.questions.map((question) =>
    question.kind === 'reading' ? readingItem(question.reading, question.options, writing) : factItem(question.fact, writing),
  );
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function readingItem(reading: string, options: readonly string[], writing: Writing): OpenItem {
  const texts = readingTexts(reading);
  const flags = options.map((option) => ({
    flag: `--reading ${reading}=${option}`,
    answer: say(textOf(texts.options, option, 'option'), writing),
  }));
  return { id: `open-${reading}`, asked: say(texts.question, writing), flags };
}

function factItem(fact: string, writing: Writing): OpenItem {
  const all: Readonly<Record<string, { readonly asked: Text; readonly settled: Text; readonly by?: string }>> = LACKING;
  const { asked, settled, by } = textOf(all, fact, 'fact');
  return {
    id: `open-${fact}`,
    asked: say(asked, writing),
    settled: say(settled, writing),
    flags: by === undefined ? [] : [{ flag: by }],
  };
}
