import type { Account } from '../../audit/payments/totals.js';
import type { Language } from '../../engine/texts.js';
import { kronerInWords, number } from '../../reasons/words.js';
import { type Content, element, type Html } from '../html.js';
import { type Column, table } from '../table.js';
import { TEXTS } from './words.js';

/** A row of accounts: what it is of, and what it comes to by the law as known then and now. */
export interface AccountRow {
  readonly name: Content;
  readonly before: Account | undefined;
  readonly after: Account | undefined;
  readonly total?: boolean;
}

/** What a table of accounts is called. */
export interface Captioned {
  readonly id: string;
  readonly caption: string;
  readonly heading: string;
}

/** Writes accounts side by side, then and now; without rows it says that there is none. */
export function accountTable({ id, caption, heading }: Captioned, rows: readonly AccountRow[], language: Language): Html {
  if (rows.length === 0) return element('p', {}, TEXTS.nothing[language]);
  const columns = [{ heading }, ...columnsOf('lawThen', language), ...columnsOf('lawNow', language)];
  return table({
    id,
    caption,
    columns,
    rows: rows.map(({ name, before, after, total = false }) => ({
      cells: [name, ...cells(before, language), ...cells(after, language)],
      total,
    })),
  });
}

/** Joins what was counted then and now by key, in the order of the first list and then of the second. */
export function joinedRows<T extends Account>(
  then: readonly T[],
  now: readonly T[],
  key: (of: T) => string,
  name: (of: T) => Content,
): AccountRow[] {
  const rows = new Map([...then, ...now].map((of) => [key(of), of]));
  const [before, after] = [then, now].map((list) => new Map(list.map((of) => [key(of), of]))) as [Map<string, T>, Map<string, T>];
  return [...rows].map(([at, of]) => ({ name: name(of), before: before.get(at), after: after.get(at) }));
}

function columnsOf(law: 'lawThen' | 'lawNow', language: Language): Column[] {
  const group = TEXTS[law][language];
  return (['lines', 'wrong', 'tooMuch', 'tooLittle'] as const).map((name) => ({ heading: TEXTS[name][language], group, numbers: true }));
}

function cells(account: Account | undefined, language: Language): string[] {
  const { payments = 0, wrong = 0, tooMuch = '0.00', tooLittle = '0.00' } = account ?? {};
  return [number(payments, language), number(wrong, language), kronerInWords(tooMuch, language), kronerInWords(tooLittle, language)];
}
