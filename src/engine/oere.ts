const POINT = 0x2e;
const DECIMALS = 2;
/** Amounts of so many characters are counted exactly by plain numbers, and so are the sums of thousands. */
const LONGEST = 12;
const OERE = 100;

/** An amount as whole øre; `undefined` where it is not written with two decimals, or is larger than what is counted by plain numbers. */
export function oereOf(amount: string): number | undefined {
  const point = amount.length - DECIMALS - 1;
  if (amount.length > LONGEST || amount.charCodeAt(point) !== POINT) return undefined;
  return Number(amount.slice(0, point) + amount.slice(point + 1));
}

/** Writes whole øre as an amount. */
export function fromOere(oere: number): string {
  const whole = Math.abs(oere);
  return `${oere < 0 ? '-' : ''}${Math.floor(whole / OERE)}.${String(whole % OERE).padStart(DECIMALS, '0')}`;
}
