import type { Day } from '../../engine/day.js';
import type { Language } from '../../engine/texts.js';
import type { CostSum, GuidelineCost } from '../../index.js';
import { fill } from '../../reasons/template.js';
import { kronerInWords, number } from '../../reasons/values-in-words.js';
import type { Cell, DataColumn, DataRow, DataTable } from '../data-table.js';
import type { Comparison } from './comparison.js';
import { groupName, zonesName } from './names.js';
import WORDS from './words.json' with { type: 'json' };

/** What every guideline comes to, one a row. */
export function costTable({ compared, nameOf, language }: Comparison): DataTable {
  const [first, ...others] = compared.guidelines;
  const rows = compared.guidelines.map((one) => row(nameOf(one.guideline), one, one !== first, language));
  return {
    id: 'cost',
    caption: (others.length > 0 ? WORDS.all : WORDS.allOfOne)[language],
    columns: columns(WORDS.guideline[language], others.length > 0, language),
    rows: others.length > 0 ? rows : rows.map(unchanged),
    stacked: true,
  };
}

/** What one guideline comes to by target group and by zones; against the first, for the others. */
export function accountTables(one: GuidelineCost, { compared, nameOf, on, language }: Comparison): [DataTable, DataTable] {
  const against = one !== compared.guidelines[0];
  const table = (by: 'byGroup' | 'byZone', caption: string, rows: readonly DataRow[]): DataTable => ({
    id: `${one.guideline}-${by === 'byGroup' ? 'groups' : 'zones'}`,
    caption: fill(caption, { guideline: nameOf(one.guideline) }),
    columns: columns(WORDS[by][language], against, language),
    rows: against ? rows : rows.map(unchanged),
    stacked: true,
  });
  const rowsOf = <T extends CostSum>(accounts: readonly T[], name: (of: T, on: Day) => string) =>
    accounts.map((account) => row(name(account, on), account, against, language));
  return [
    table(
      'byGroup',
      WORDS.captionByGroup[language],
      rowsOf(one.byGroup, ({ group }, day) => groupName(group, day, language)),
    ),
    table(
      'byZone',
      WORDS.captionByZone[language],
      rowsOf(one.byZone, ({ zones }, day) => zonesName(zones, day, language)),
    ),
  ];
}

const CHANGES = ['gains', 'loses'] as const;
/** Of each change the citizens and the kroner. */
const CHANGE_COLUMNS = 2 * CHANGES.length;

function columns(first: string, against: boolean, language: Language): DataColumn[] {
  const counted = [WORDS.citizens, WORDS.paid, WORDS.open, WORDS.total].map((words) => ({ heading: words[language], numbers: true }));
  const changed = CHANGES.flatMap((change) => [
    { group: WORDS[change][language], heading: WORDS.citizens[language], numbers: true, pageOnly: true },
    { group: WORDS[change][language], heading: WORDS.kroner[language], numbers: true },
  ]);
  return [{ heading: first }, ...counted, ...(against ? changed : [])];
}

/** A row where nothing is held against anything. */
function unchanged({ cells }: DataRow): DataRow {
  return { cells: cells.slice(0, -CHANGE_COLUMNS) };
}

function row(name: string, account: CostSum, against: boolean, language: Language): DataRow {
  const { citizens, paid, open, total } = account;
  const counts = [citizens, paid, open].map((count) => counted(count, language));
  const sum = total === undefined ? WORDS.none[language] : figure(total, language);
  const changes = CHANGES.map((change) => account[change]).flatMap(({ citizens: who, kroner }) =>
    against && who > 0 ? [counted(who, language), figure(kroner, language)] : [WORDS.nothing[language], WORDS.nothing[language]],
  );
  return { cells: [name, ...counts, sum, ...changes].map((text): Cell => ({ text })) };
}

function counted(count: number, language: Language): string {
  return count === 0 ? WORDS.nothing[language] : number(count, language);
}

/** An amount whose unit stands in the heading. */
function figure(kroner: string, language: Language): string {
  return kronerInWords(kroner, language).replace(/ kr\.$|^DKK /, '');
}
