import { addDays } from '../src/engine/day.js';

/** A file of parameters in which one datum is another. */
export interface Change {
  /** Which, and what it became. */
  readonly says: string;
  readonly data: unknown;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Row = { readonly [key: string]: Json };

/**
 * Every change that means another law: of each row a figure more and a figure less, a member left out, and a day earlier or later where it
 * begins or ends. Days on which it was enacted are not tried, nor those that change nothing: before the first day covered, where the next row begins,
 * or where a row begins that says what the former says.
 */
export function changesOf(data: Record<string, unknown>): Change[] {
  const { from: first, to: last } = data.covered as { readonly from: string; readonly to: string };
  return Object.entries(data).flatMap(([table, rows]) => {
    if (table === 'notModelled' || table === 'occasional' || !Array.isArray(rows)) return [];
    return (rows as Row[]).flatMap((row, place) =>
      changedRows(row, { first, last }, rows as Row[]).map(({ says, row: changed }) => ({
        says: `${table}[${place}] from ${row.from}: ${says}`,
        data: { ...data, [table]: rows.map((each, index) => (index === place ? changed : each)) },
      })),
    );
  });
}

function changedRows(
  row: Row,
  { first, last }: { readonly first: string; readonly last: string },
  rows: readonly Row[],
): { says: string; row: Row }[] {
  const changed = (key: string, by: number): { says: string; row: Row } => {
    const day = addDays(row[key] as string, by);
    return { says: `${key} ${row[key]} -> ${day}`, row: { ...row, [key]: day } };
  };
  const from = row.from as string;
  const former = rows[rows.indexOf(row) - 1];
  const goesOn =
    former !== undefined &&
    former.to === undefined &&
    JSON.stringify([former.value, former.unit]) === JSON.stringify([row.value, row.unit]);
  const starts = goesOn ? [] : [...(from <= first ? [] : [changed('from', -1)]), ...(from < first ? [] : [changed('from', 1)])];
  const to = row.to as string | undefined;
  if (to !== undefined && to < first) return [];
  const isOpen = to === undefined || to >= last;
  const ends = isOpen ? [] : [changed('to', -1), ...(rows.some((next) => next.from === addDays(to, 1)) ? [] : [changed('to', 1)])];
  const values = changedValues(row.value as Json).map(([was, is, value]) => ({ says: `${was} -> ${is}`, row: { ...row, value } }));
  return [...starts, ...ends, ...values];
}

/** What stood there, what stands there now, and the whole value with it. */
function changedValues(value: Json): [string, string, Json][] {
  if (typeof value === 'number') return [-1, 1].map((by) => [`${value}`, `${value + by}`, value + by]);
  if (typeof value === 'boolean') return [[`${value}`, `${!value}`, !value]];
  if (typeof value === 'string') return changedText(value);
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((left, place) => [JSON.stringify(left), 'left out', value.filter((_, index) => index !== place)]);
  }
  return Object.entries(value as Row).flatMap(([key, inner]) =>
    changedValues(inner).map(([from, to, changed]): [string, string, Json] => [
      `${key}: ${from}`,
      to,
      { ...(value as Row), [key]: changed },
    ]),
  );
}

function changedText(text: string): [string, string, Json][] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [-1, 1].map((by) => [text, addDays(text, by), addDays(text, by)]);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return [];
  const decimals = text.split('.')[1]?.length ?? 0;
  return [-1, 1].map((by) => {
    const other = (Number(text) + by / 10 ** decimals).toFixed(decimals);
    return [text, other, other];
  });
}
