import type { MonthReconciliation } from '../../audit/ledger/month-totals.js';
import type { AuditReport } from '../../audit/payments/audit-report.js';
import type { Reconciliation } from '../../audit/payments/totals.js';
import type { Text } from '../../engine/reading.js';
import type { Language } from '../../engine/texts.js';
import { fill } from '../../reasons/template.js';
import { kronerInWords, monthInWords, number } from '../../reasons/values-in-words.js';
import type { Cell, DataColumn, DataRow, DataTable } from '../data-table.js';
import WORDS from './words.json' with { type: 'json' };

/** A part of an audit: what its lines come to by something they have in common, by the law as known then and now. */
export interface TotalsPart {
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  /** Without rows where there is nothing of the kind. */
  readonly table: DataTable;
}

/** The parts of an audit: by verdict, cause, provision, month and group. */
export function totalsParts(
  { then, now, monthTotals }: AuditReport,
  language: Language,
): readonly [verdicts: TotalsPart, months: TotalsPart, causes: TotalsPart, ...TotalsPart[]] {
  const part = (id: string, heading: Text, first: Text, rows: readonly DataRow[], counted: Text = WORDS.lines): TotalsPart => {
    const caption = (counted === WORDS.lines ? WORDS.caption : WORDS.monthsCaption)[language].replace('{heading}', heading[language]);
    const columns = [{ heading: first[language] }, ...columnsOf('lawThen', counted, language), ...columnsOf('lawNow', counted, language)];
    return { id, heading: heading[language], table: { id: `${id}-table`, caption, columns, rows } };
  };
  const rows = <T extends Reconciliation>(before: readonly T[], after: readonly T[], key: (of: T) => string, name: (of: T) => Cell) =>
    joinedRows(before, after, key, name, language);
  const notRead = { cells: [{ text: WORDS.notRead[language] }, ...unread(then.rejected, language), ...unread(now.rejected, language)] };
  const all = { cells: [{ text: WORDS.all[language] }, ...cells(then, language), ...cells(now, language)], total: true };
  const byVerdict = rows(
    then.byVerdict,
    now.byVerdict,
    ({ verdict }) => verdict,
    ({ verdict }) => ({ text: WORDS.names[verdict][language] }),
  );
  const byMonthVerdict = rows(
    monthTotals.then.byVerdict.map(asReconciliation),
    monthTotals.now.byVerdict.map(asReconciliation),
    ({ verdict }) => verdict,
    ({ verdict }) => ({ text: WORDS.names[verdict][language] }),
  );
  const byCause = rows(
    then.byCause,
    now.byCause,
    ({ key }) => key,
    ({ verdict, condition, provision }) => ({
      text: `${WORDS.names[verdict][language]}:`,
      code: condition,
      cites: provision === undefined ? [] : [provision],
    }),
  );
  const byProvision = rows(
    then.byProvision,
    now.byProvision,
    ({ provision }) => `${provision.title} ${provision.provision}`,
    ({ provision }) => ({ text: provision.provision, cites: [provision] }),
  );
  const byMonth = rows(
    then.byMonth,
    now.byMonth,
    ({ month }) => month,
    ({ month }) => ({ text: monthInWords(month, language) }),
  );
  const byGroup = rows(
    then.byGroup,
    now.byGroup,
    ({ group = '' }) => group,
    ({ group }) => ({ text: group ?? WORDS.unknownGroup[language] }),
  );
  return [
    part('verdicts', WORDS.verdicts, WORDS.verdict, [...byVerdict, all, ...(now.rejected > 0 ? [notRead] : [])]),
    {
      ...part('citizen-months', WORDS.citizenMonths, WORDS.citizenMonth, byMonthVerdict, WORDS.monthsCounted),
      note: monthsNote(monthTotals, language),
    },
    { ...part('causes', WORDS.causes, WORDS.cause, byCause), note: WORDS.causesNote[language] },
    part('provisions', WORDS.provisions, WORDS.provision, byProvision),
    part('months', WORDS.months, WORDS.month, byMonth),
    part('groups', WORDS.groups, WORDS.group, byGroup),
  ];
}

function asReconciliation<T extends MonthReconciliation>({ months, ...rest }: T) {
  return { payments: months, ...rest };
}

/** How months were judged, and how many lines are in none that was. */
function monthsNote({ alone, now }: AuditReport['monthTotals'], language: Language): string {
  const told = alone > 0 ? [fill(WORDS.alone[language], { alone: number(alone, language) })] : [];
  return [...(now.months > 0 ? [WORDS.citizenMonthsNote[language]] : []), ...told].join(' ');
}

/** Of lines that could not be read nothing but their number is known. */
function unread(rejected: number, language: Language): Cell[] {
  return [{ text: number(rejected, language) }, ...['', '', ''].map((text) => ({ text }))];
}

/** Joins what was counted then and now by key, in the order of the first list and then of the second. */
function joinedRows<T extends Reconciliation>(
  then: readonly T[],
  now: readonly T[],
  key: (of: T) => string,
  name: (of: T) => Cell,
  language: Language,
): DataRow[] {
  const [before, after, either] = [then, now, [...then, ...now]].map((list) => new Map(list.map((of) => [key(of), of]))) as [
    Map<string, T>,
    Map<string, T>,
    Map<string, T>,
  ];
  return [...either].map(([at, of]) => ({ cells: [name(of), ...cells(before.get(at), language), ...cells(after.get(at), language)] }));
}

/** On a terminal there is room for the number of lines then, and for what the lines come to now. */
function columnsOf(law: 'lawThen' | 'lawNow', counted: Text, language: Language): DataColumn[] {
  const onTerminal: readonly string[] = law === 'lawThen' ? ['lines'] : ['lines', 'tooMuch', 'tooLittle'];
  return (['lines', 'wrong', 'tooMuch', 'tooLittle'] as const).map((name) => ({
    heading: (name === 'lines' ? counted : WORDS[name])[language],
    group: WORDS[law][language],
    numbers: true,
    pageOnly: !onTerminal.includes(name),
  }));
}

function cells(reconciliation: Reconciliation | undefined, language: Language): Cell[] {
  const { payments = 0, wrong = 0, tooMuch = '0.00', tooLittle = '0.00' } = reconciliation ?? {};
  const texts = [number(payments, language), number(wrong, language), kronerInWords(tooMuch, language), kronerInWords(tooLittle, language)];
  return texts.map((text) => ({ text }));
}
