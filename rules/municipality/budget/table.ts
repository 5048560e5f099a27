import { choice, list, record, text, whole } from '../../define.js';

const LARGEST = Number('1e9');

/** Whole 1,000 kr.; below nothing for revenue. */
export const thousands = () => whole('thousands', { from: -LARGEST, to: LARGEST });

/** What the sign of a difference says: below nothing it is a surplus, above a deficit. */
export const DIRECTIONS = ['surplus', 'deficit', 'balance'] as const;

/** What a difference is by its sign. */
export function directionOf(difference: number): (typeof DIRECTIONS)[number] {
  if (difference === 0) return 'balance';
  return difference < 0 ? 'surplus' : 'deficit';
}

/** The columns of a budget follow-up, in their order. */
export const COLUMNS = ['original', 'supplements', 'corrected', 'forecast', 'difference'] as const;
type Column = (typeof COLUMNS)[number];

/** The figures of a row, in whole 1,000 kr. */
export type Figures = Readonly<Record<Column, number>>;

const FIGURES = {
  original: thousands(),
  supplements: thousands(),
  corrected: thousands(),
  forecast: thousands(),
  difference: thousands(),
};

/** The figures of a row as a fact or an answer. */
export const figures = () => record(FIGURES);

/** The rows of a table, each with its name. */
export const rows = () => list(record({ name: text('what the row is called'), ...FIGURES }));

const DEVIATION = { column: choice(COLUMNS), printed: thousands(), reckoned: thousands(), deviation: thousands() };

/** Figures that are not what they should be. */
export const deviations = () => list(record(DEVIATION));

/** The same of rows, each with its name. */
export const rowDeviations = () => list(record({ row: text('what the row is called'), ...DEVIATION }));

/** The sum of rows, column by column. */
export function sumOf(all: readonly Figures[]): Figures {
  return eachColumn((column) => all.reduce((sum, row) => sum + row[column], 0));
}

/** What a total holds beyond the rows. */
export function restOf(total: Figures, sum: Figures): Figures {
  return eachColumn((column) => total[column] - sum[column]);
}

/** Where the columns of a row are not what those before them come to. */
export function within({ original, supplements, corrected, forecast, difference }: Figures) {
  return [...deviating('corrected', corrected, original + supplements), ...deviating('difference', difference, forecast - corrected)];
}

/** Where the columns of a total are not the sum of the rows. */
export function againstSum(total: Figures, sum: Figures) {
  return COLUMNS.flatMap((column) => deviating(column, total[column], sum[column]));
}

function deviating(column: Column, printed: number, reckoned: number) {
  return printed === reckoned ? [] : [{ column, printed, reckoned, deviation: reckoned - printed }];
}

function eachColumn(of: (column: Column) => number): Figures {
  return Object.fromEntries(COLUMNS.map((column) => [column, of(column)])) as unknown as Figures;
}
