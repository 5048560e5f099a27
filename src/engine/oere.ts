/**
 * An amount in whole øre, below 0 for a correction: a whole number, exact up to 90,000 billion kroner. For what is added up over many payments,
 * where decimals would cost more than the rule.
 */
export type Oere = number;

const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;
const OERE = 100;
const DECIMALS = 2;

/**
 * Counts an amount in øre: `inOere('4000.5')` is `400050`.
 * @throws RangeError for what is no amount with at most two decimals
 */
export function inOere(amount: string): Oere {
  const [, sign, whole, part = ''] = AMOUNT.exec(amount) ?? [];
  const oere = (Number(whole) * OERE + Number(part.padEnd(DECIMALS, '0'))) * (sign === '-' ? -1 : 1);
  if (!Number.isSafeInteger(oere)) throw new RangeError(`"${amount}" is no amount in whole øre`);
  return oere;
}

/**
 * Counts an amount as awards carry it, with two decimals; `undefined` where it is written otherwise, or is larger than what plain
 * numbers count exactly in sums of thousands: `oereOf('4000.50')` is `400050`, `oereOf('4000')` is `undefined`.
 */
export function oereOf(amount: string): Oere | undefined {
  const point = amount.length - DECIMALS - 1;
  if (amount.length > LONGEST || amount.charCodeAt(point) !== POINT) return undefined;
  return Number(amount.slice(0, point) + amount.slice(point + 1));
}

const POINT = 0x2e;
const LONGEST = 12;

/** Writes øre as an amount: `inKroner(400050)` is `'4000.50'`. */
export function inKroner(oere: Oere): string {
  const digits = String(Math.abs(oere)).padStart(DECIMALS + 1, '0');
  return `${oere < 0 ? '-' : ''}${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`;
}
