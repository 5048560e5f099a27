/** The counted columns of a citizen, by the names they have in NDJSON, CSV, Parquet and SQL. */
export const COUNTED_COLUMNS = ['seniorityMonths', 'absentMonths', 'absentDays', 'conversations', 'offers', 'ordinaryHours'] as const;

export type CountedColumn = (typeof COUNTED_COLUMNS)[number];
