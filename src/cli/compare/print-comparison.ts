import type { Language } from '../../engine/texts.js';
import type { CostSum, GuidelineCost } from '../../index.js';
import { fill } from '../../reasons/template.js';
import { kronerInWords, number } from '../../reasons/values-in-words.js';
import type { Cell, DataRow, DataTable } from '../../report/data-table.js';
import { sourceList } from '../../report/sources.js';
import { printDataTable } from '../print/data-table.js';
import { headed, printSections } from '../print/sections.js';
import { unbound, wrap } from '../print/wrap.js';
import WORDS from './words.json' with { type: 'json' };

/** What a caseload comes to under each guideline. */
export interface Compared {
  readonly citizens: number;
  readonly rejected: number;
  readonly guidelines: readonly GuidelineCost[];
}

/** The comparison for a person, within the width. */
export function printComparison({ citizens, rejected, guidelines }: Compared, language: Language): string {
  const [first] = guidelines as [GuidelineCost, ...GuidelineCost[]];
  const lead = fill(WORDS.lead[language], { citizens: number(citizens, language), first: first.guideline });
  const unread = rejected > 0 ? [wrap(fill(WORDS.rejected[language], { rejected: number(rejected, language) }))] : [];
  const all = guidelines.map((one) => row(one.guideline, one, language));
  const parts = guidelines.flatMap((one) => [
    tableOf(
      'byGroup',
      one,
      one.byGroup.map((account) => row(account.group ?? WORDS.unknown[language], account, language)),
      language,
    ),
    tableOf(
      'byZone',
      one,
      one.byZone.map((account) => row(zonesIn(account.zones, language), account, language)),
      language,
    ),
    openIn(one, language),
  ]);
  const open = guidelines.some((one) => one.open > 0) ? [wrap(WORDS.stillOpen[language])] : [];
  const sections = [
    [wrap(lead), ...unread],
    table(WORDS.guideline[language], WORDS.all[language], all, language),
    ...parts,
    [...open, wrap(WORDS.caveat[language])],
  ];
  return `${unbound(printSections(sections)).trimEnd()}\n`;
}

function tableOf(by: 'byGroup' | 'byZone', { guideline }: GuidelineCost, rows: readonly DataRow[], language: Language): string[] {
  return table(WORDS[by][language], `${guideline}: ${WORDS[by][language].toLowerCase()}`, rows, language);
}

function table(first: string, caption: string, rows: readonly DataRow[], language: Language): string[] {
  const headings = [WORDS.citizens, WORDS.paid, WORDS.open, WORDS.total, WORDS.gains, WORDS.loses];
  const columns = [{ heading: first }, ...headings.map((words) => ({ heading: words[language], numbers: true }))];
  const data: DataTable = { id: '', caption, columns, rows };
  return printDataTable(data, sourceList(language));
}

function row(name: string, { citizens, paid, open, total, gains, loses }: CostSum, language: Language): DataRow {
  const counts = [citizens, paid, open].map((count): Cell => ({ text: number(count, language) }));
  const changes = [gains, loses].map(
    ({ citizens: who, kroner }): Cell => ({ text: number(who, language), ...(who > 0 && { note: kronerInWords(kroner, language) }) }),
  );
  return {
    cells: [{ text: name }, ...counts, { text: total === undefined ? WORDS.none[language] : kronerInWords(total, language) }, ...changes],
  };
}

function zonesIn(zones: number | undefined, language: Language): string {
  return zones === undefined ? WORDS.unknown[language] : String(zones);
}

/** What those who are open turn on; nothing where nobody is. */
function openIn({ guideline, missing }: GuidelineCost, language: Language): string[] {
  const lines = missing.map((one) => wrap(`${one.missing}: ${number(one.citizens, language)}`, 2, 2));
  return headed(fill(WORDS.missing[language], { guideline }), lines);
}
