/** What a line that could not be read tells all the same: whose it is, and of which month. */
export interface NamedIn {
  readonly citizen: string;
  readonly month?: string;
}

const MONTH = /^\d{4}-\d{2}(?=-)/;

/** Finds the citizen, and the month where one is told, in what was no payment. */
export function namedIn(input: unknown): NamedIn | undefined {
  if (typeof input !== 'object' || input === null || !('citizen' in input) || typeof input.citizen !== 'string') return undefined;
  const { citizen } = input;
  const period = 'period' in input ? input.period : undefined;
  const from = typeof period === 'object' && period !== null && 'from' in period ? period.from : undefined;
  const [month] = typeof from === 'string' ? (MONTH.exec(from) ?? []) : [];
  return month === undefined ? { citizen } : { citizen, month };
}
