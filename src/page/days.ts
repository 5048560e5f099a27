/** How a day is written. */
export const DAY_FORM = 'dd-mm-åååå';

/** How a month is written. */
export const MONTH_FORM = 'mm-åååå';

/** A day of the facts as people write it in Danish, `01-04-2019`; what is no day stands as it is. */
export function dayShown(value: unknown): string {
  return String(value).replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1');
}

/** A day as people write it, `1/4 2019`, `01-04-2019`, `01042019` or `2019-04-01`, as the facts have it; what is none stands as it was written. */
export function dayIn(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : [year, twoDigits(month), twoDigits(day)].join('-');
}

/** A month of the facts as people write it in Danish, `04-2019`. */
export function monthShown(value: unknown): string {
  return String(value).replace(/^(\d{4})-(\d{2})$/, '$2-$1');
}

/** A month as people write it, `4-2019` or `2019-04`, as the facts have it. */
export function monthIn(text: string): string {
  const [, month, year] = /^(\d{1,2})[-./ ]+(\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : [year, twoDigits(month)].join('-');
}

function twoDigits(figure: string | undefined): string {
  return String(figure).padStart(2, '0');
}
