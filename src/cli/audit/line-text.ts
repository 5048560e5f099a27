import type { AuditedPayment } from '../../audit/payments/auditor.js';
import type { Verdict } from '../../audit/payments/verdict.js';

/** How audited payments are written: a heading, where there is one, and a line for each. */
export interface LineText {
  readonly heading: string;
  line(number: number, payment: AuditedPayment): string;
}

/** One JSON object a line, led by the number of the line it answers. */
export const jsonLines: LineText = {
  heading: '',
  line: (number, payment) => `${JSON.stringify({ line: number, ...payment })}\n`,
};

const LEADING = ['line', 'id', 'municipality', 'group', 'from', 'to', 'on', 'decidedOn', 'status', 'amount'];
const OF_A_VERDICT = ['verdict', 'difference', 'due', 'causes', 'missing'];
const COLUMNS = [...LEADING, ...OF_A_VERDICT.map((name) => `then.${name}`), ...OF_A_VERDICT.map((name) => `now.${name}`)];

/** CSV as it is opened in a Danish spreadsheet: `;` between cells, and amounts with a comma. */
export const csvLines: LineText = {
  heading: `${COLUMNS.join(';')}\n`,
  line: (number, { id, municipality, group, period, on, decidedOn, status, amount, then, now }) => {
    const leading = [
      String(number),
      text(id),
      text(municipality),
      text(group),
      period.from,
      period.to,
      on,
      decidedOn,
      status,
      money(amount),
    ];
    return `${[...leading, ...cellsOf(then), ...cellsOf(now)].join(';')}\n`;
  },
};

function cellsOf(verdict: Verdict): string[] {
  const { difference, due, causes } = verdict;
  return [verdict.verdict, money(difference), money(due), listed(causes.map(({ key }) => key)), listed(missingIn(verdict))];
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
  const written = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[";\n\r]|^\s|\s$/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}
