import type { AuditReport } from '../../audit/payments/audit-report.js';
import type { Text } from '../../engine/reading.js';
import type { Language, Wording } from '../../engine/texts.js';
import { nameOfCondition } from '../../form/findings.js';
import { fill, type Values } from '../../reasons/template.js';
import { kronerInWords, number } from '../../reasons/values-in-words.js';
import type { Cell } from '../data-table.js';
import WORDS from './words.json' with { type: 'json' };

/** An audit on its way into words. */
export interface AuditWriting {
  readonly report: AuditReport;
  readonly language: Language;
  readonly wording: Wording;
  /** What a condition is called or, of a gap, what is not known. */
  named(condition: string, isGap: boolean): string;
  /** What a target group is called. */
  groupNamed(group: string): string;
}

/** Begins to write the report of an audit in the words of its scheme. */
export function auditWriting(report: AuditReport, wording: Wording, language: Language): AuditWriting {
  const own: Readonly<Record<string, Text>> = WORDS.conditions;
  const { facts, gaps } = wording.texts;
  const values = { on: WORDS.onDay[language], municipality: WORDS.ofMunicipality[language] };
  return {
    report,
    language,
    wording,
    named: (condition, isGap) => {
      const gap = isGap ? gaps[condition] : undefined;
      if (gap !== undefined) return fill(gap[language], values).replace(/\.$/, '');
      return own[condition]?.[language] ?? nameOfCondition(condition, wording, language);
    },
    groupNamed: (group) => {
      const words = (facts.targetGroup ?? facts.benefit)?.words;
      if (words?.as === 'choice') return words.names[group]?.[language] ?? group;
      return words?.as === 'named' && words.of?.includes(group) ? words.name(group, { on: NEWEST })[language] : group;
    },
  };
}

/** What a fact is called, and how a caseworker is asked for it, where its texts say it. */
export interface Called {
  readonly label?: Text;
  readonly caseworker?: Text;
}

/** Names change with the law; a report of many days uses the newest. */
const NEWEST = '9999-12-31';

/** Fills a text of the language. */
export function say(text: Text, { language }: Pick<AuditWriting, 'language'>, values: Values = {}): string {
  return fill(text[language], values);
}

/** Stands for nothing in a table. */
export const NONE = '–';

/** A number of a table. */
export function countCell(count: number, language: Language): Cell {
  return { text: count === 0 ? NONE : number(count, language) };
}

/** An amount of a table; with a minus that no line is broken after. */
export function kronerCell(amount: string | undefined, language: Language): Cell {
  if (amount === undefined || Number(amount) === 0) return { text: NONE };
  return { text: kronerInWords(amount, language).replace('-', '−') };
}
