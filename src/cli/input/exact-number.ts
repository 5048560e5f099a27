const PARTS = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * Tells whether a number as it is written is what a program reads of it: as many digits as it can hold, and no whole number beyond those
 * that can be told from the next.
 * @example
 * ['550.25', '9007199254740991', '9007199254740993', '1e400'].map(isExact) // => [true, true, false, false]
 */
export function isExact(written: string): boolean {
  const value = Number(written);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && canonical(written) === canonical(String(value));
}

/** The digits of a number without zeros at either end, and the power of ten of the last. */
function canonical(written: string): string {
  const [, whole = '', decimals = '', power = '0'] = PARTS.exec(written) ?? [];
  const digits = `${whole}${decimals}`.replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  return kept === '' ? '0' : `${kept}e${Number(power) - decimals.length + digits.length - kept.length}`;
}
