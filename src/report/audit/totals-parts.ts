import type { MonthReconciliation } from '../../audit/ledger/month-totals.js';
import type { Reconciliation } from '../../audit/payments/totals.js';
import type { Text } from '../../engine/reading.js';
import { monthInWords, number } from '../../reasons/values-in-words.js';
import type { Cell, DataColumn, DataRow, DataTable } from '../data-table.js';
import WORDS from './words.json' with { type: 'json' };
import { type AuditWriting, countCell, kronerCell, say } from './writing.js';

/** The tables of what lines come to by something they have in common. */
export type TotalsName = 'verdicts' | 'citizen-months' | 'causes' | 'provisions' | 'months' | 'groups';

/** What the lines of an audit come to; a table without rows where there is nothing of the kind. */
export function totalsTables(writing: AuditWriting): Readonly<Record<TotalsName, DataTable>> {
  const { then, now, monthTotals } = writing.report;
  const table = tableWith(writing);
  const verdictOf = ({ verdict }: { readonly verdict: keyof typeof WORDS.names }): Cell => ({ text: say(WORDS.names[verdict], writing) });
  return {
    verdicts: withTotals(
      table('verdicts', WORDS.verdicts, WORDS.verdict, [then.byVerdict, now.byVerdict], ({ verdict }) => verdict, verdictOf),
      writing,
    ),
    'citizen-months': table(
      'citizen-months',
      WORDS.citizenMonths,
      WORDS.citizenMonth,
      [monthTotals.then.byVerdict.map(asAccount), monthTotals.now.byVerdict.map(asAccount)],
      ({ verdict }) => verdict,
      verdictOf,
      WORDS.monthsCounted,
    ),
    causes: table(
      'causes',
      WORDS.causes,
      WORDS.cause,
      [then.byCause, now.byCause],
      ({ key }) => key,
      ({ verdict, condition, provision, key }) => ({
        text: writing.named(condition, key.startsWith('not-covered')),
        note: say(WORDS.names[verdict], writing),
        cites: provision === undefined ? [] : [provision],
      }),
    ),
    provisions: table(
      'provisions',
      WORDS.provisions,
      WORDS.provision,
      [then.byProvision, now.byProvision],
      ({ provision }) => `${provision.title} ${provision.provision}`,
      ({ provision }) => ({ text: provision.provision, cites: [provision] }),
    ),
    months: table(
      'months',
      WORDS.months,
      WORDS.month,
      [then.byMonth, now.byMonth],
      ({ month }) => month,
      ({ month }) => ({
        text: monthInWords(month, writing.language),
      }),
    ),
    groups: table(
      'groups',
      WORDS.groups,
      WORDS.group,
      [then.byGroup, now.byGroup],
      ({ group = '' }) => group,
      ({ group }) => ({
        text: group === undefined ? say(WORDS.unknownGroup, writing) : writing.groupNamed(group),
      }),
    ),
  };
}

function asAccount<T extends MonthReconciliation>({ months, ...rest }: T) {
  return { payments: months, ...rest };
}

/** Makes tables; where the law as known at the decision comes to the same, only one set of columns stands there. */
function tableWith(writing: AuditWriting) {
  return <T extends Reconciliation>(
    id: TotalsName,
    heading: Text,
    first: Text,
    [then, now]: readonly [readonly T[], readonly T[]],
    key: (of: T) => string,
    name: (of: T) => Cell,
    counted: Text = WORDS.lines,
  ): DataTable => {
    const [before, after] = [then, now].map((list) => new Map(list.map((of) => [key(of), of]))) as [Map<string, T>, Map<string, T>];
    const differ = JSON.stringify(byKey(then, key)) !== JSON.stringify(byKey(now, key));
    const rows = [...new Map([...now, ...then].map((of) => [key(of), of]))].map(([at, of]) => ({
      cells: [name(of), ...(differ ? cells(before.get(at), writing) : []), ...cells(after.get(at), writing)],
    }));
    const caption = say(counted === WORDS.lines ? WORDS.caption : WORDS.monthsCaption, writing, { heading: say(heading, writing) });
    const columns = differ
      ? [...columnsOf('lawThen', counted, writing), ...columnsOf('lawNow', counted, writing)]
      : columnsOf(undefined, counted, writing);
    return { id: `${id}-table`, caption, columns: [{ heading: say(first, writing) }, ...columns], rows };
  };
}

function byKey<T extends Reconciliation>(list: readonly T[], key: (of: T) => string): readonly T[] {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The sum of all rows, and the lines of which nothing is known but their number. */
function withTotals(table: DataTable, writing: AuditWriting): DataTable {
  const { then, now } = writing.report;
  const differ = table.columns.some(({ group }) => group !== undefined);
  const all: DataRow = {
    cells: [{ text: say(WORDS.all, writing) }, ...(differ ? cells(then, writing) : []), ...cells(now, writing)],
    total: true,
  };
  const unread = [{ text: number(now.rejected, writing.language) }, {}, {}, {}];
  const notRead: DataRow = { cells: [{ text: say(WORDS.notRead, writing) }, ...(differ ? unread : []), ...unread] };
  return { ...table, rows: [...table.rows, all, ...(now.rejected > 0 ? [notRead] : [])] };
}

/** On a terminal there is room for the number of lines then, and for what the lines come to now. */
function columnsOf(law: 'lawThen' | 'lawNow' | undefined, counted: Text, writing: AuditWriting): DataColumn[] {
  const onTerminal: readonly string[] = law === 'lawThen' ? ['lines'] : ['lines', 'tooMuch', 'tooLittle'];
  return (['lines', 'wrong', 'tooMuch', 'tooLittle'] as const).map((name) => ({
    heading: say(name === 'lines' ? counted : WORDS[name], writing),
    ...(law !== undefined && { group: say(WORDS[law], writing) }),
    numbers: true,
    pageOnly: !onTerminal.includes(name),
  }));
}

function cells(account: Reconciliation | undefined, { language }: AuditWriting): Cell[] {
  const { payments = 0, wrong = 0, tooMuch = '0.00', tooLittle = '0.00' } = account ?? {};
  return [countCell(payments, language), countCell(wrong, language), kronerCell(tooMuch, language), kronerCell(tooLittle, language)];
}
