/**
 * The counted columns of a citizen, by the names they have in NDJSON, CSV, Parquet and SQL.
 * @example
 * COUNTED_COLUMNS.includes('ordinaryHours') // => true
 */
export const COUNTED_COLUMNS = Object.freeze([
  'seniorityMonths',
  'absentMonths',
  'absentDays',
  'conversations',
  'offers',
  'ordinaryHours',
  'hoursApart',
] as const);

/** The name of a counted column. */
export type CountedColumn = (typeof COUNTED_COLUMNS)[number];
