import type { GuidelineCost } from '../../index.js';
import { fill } from '../../reasons/template.js';
import { number } from '../../reasons/values-in-words.js';
import type { Comparison } from '../../report/comparison/comparison.js';
import { leadOf } from '../../report/comparison/lead.js';
import { missingName } from '../../report/comparison/names.js';
import { accountTables, costTable } from '../../report/comparison/tables.js';
import WORDS from '../../report/comparison/words.json' with { type: 'json' };
import { sourceList } from '../../report/sources.js';
import { printDataTable } from '../print/data-table.js';
import { headed, printSections } from '../print/sections.js';
import { unbound, wrap } from '../print/wrap.js';

/** The comparison for a person, within the width. */
export function printComparison(comparison: Comparison): string {
  const { compared, language } = comparison;
  const sources = sourceList(language);
  const open = compared.guidelines.some((one) => one.open > 0) ? [wrap(WORDS.stillOpen[language])] : [];
  const sections = [
    [wrap(leadOf(comparison))],
    printDataTable(costTable(comparison), sources),
    ...compared.guidelines.flatMap((one) => [
      ...accountTables(one, comparison).map((table) => printDataTable(table, sources)),
      openIn(one, comparison),
    ]),
    [...open, wrap(WORDS.caveat[language])],
  ];
  return `${unbound(printSections(sections)).trimEnd()}\n`;
}

/** What those who are open turn on; nothing where nobody is. */
function openIn({ guideline, missing }: GuidelineCost, { nameOf, language }: Comparison): string[] {
  const lines = missing.map((one) => wrap(`${missingName(one.missing, language)}: ${number(one.citizens, language)}`, 2, 2));
  return headed(fill(WORDS.missing[language], { guideline: nameOf(guideline) }), lines);
}
