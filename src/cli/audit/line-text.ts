import type { AuditedMonth } from '../../audit/ledger/month.js';
import type { AuditedPayment } from '../../audit/payments/audited-payment.js';
import type { Verdict } from '../../audit/payments/verdict.js';

/** How audited payments are written: a heading, where there is one, and a line for each. */
export interface LineText {
  readonly heading: string;
  /** A line with the month it was judged in, where it was not judged alone. */
  line(number: number, payment: AuditedPayment, month?: AuditedMonth): string;
  /** A citizen's month; empty where each of its lines tells of it. */
  month(month: AuditedMonth): string;
}

/** One JSON object a line, led by the number of the line it answers. */
export const jsonLines: LineText = {
  heading: '',
  line: (number, payment) => `${JSON.stringify({ line: number, ...payment })}\n`,
  month: ({ lines, ...month }) => `${JSON.stringify({ lines, ...month })}\n`,
};

const LEADING = ['line', 'id', 'citizen', 'municipality', 'group', 'from', 'to', 'on', 'decidedOn', 'status', 'amount', 'stands'];
const OF_A_VERDICT = ['verdict', 'difference', 'due', 'causes', 'missing'];
const LAWS = ['then', 'now'] as const;
const COLUMNS = [...LEADING, ...LAWS.flatMap((law) => [...OF_A_VERDICT, 'month'].map((name) => `${law}.${name}`))];

/** CSV as it is opened in a Danish spreadsheet: `;` between cells, and amounts with a comma. */
export const csvLines: LineText = {
  heading: `${COLUMNS.join(';')}\n`,
  line: (number, { id, citizen, municipality, group, period, on, decidedOn, status, amount, stands, then, now }, month) => {
    const leading = [
      String(number),
      text(id),
      text(citizen),
      text(municipality),
      text(group),
      period.from,
      period.to,
      on,
      decidedOn,
      status,
      money(amount),
      money(stands),
    ];
    const told = [...cellsOf(then), month?.then.verdict ?? '', ...cellsOf(now), month?.now.verdict ?? ''];
    return `${[...leading, ...told].join(';')}\n`;
  },
  month: () => '',
};

function cellsOf(verdict: Verdict): string[] {
  const { difference, due, causes } = verdict;
  return [
    verdict.verdict,
    money(difference),
    money(due),
    listed(causes.map(({ key, settledBy }) => key + (settledBy === undefined ? '' : ` (${settledBy.join(', ')})`))),
    listed(missingIn(verdict)),
  ];
}

/** What must be known before the verdict can be told: facts, judgements and readings by name, and what no checked rule covers. */
function missingIn({ questions = [], gaps = [] }: Verdict): string[] {
  const asked = questions.map((question) => (question.kind === 'reading' ? question.reading : question.fact));
  return [...new Set([...asked, ...gaps.map(({ missing }) => missing)])];
}

function listed(all: readonly string[]): string {
  return text(all.join(' | '));
}

function money(amount = ''): string {
  return amount.replace('.', ',');
}

/** A text that a spreadsheet takes for a formula is led by an apostrophe. */
function text(value: string | number = ''): string {
  const written = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : String(value);
  return /[";\n\r]|^\s|\s$/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}
