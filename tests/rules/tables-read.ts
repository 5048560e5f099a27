import type { LawAccess } from '../../src/engine/law.js';

/** The tables that a scheme's law reads, each with the name it reads it by: a gap is told by that name. */
export function tablesRead(readLaw: (access: LawAccess<never>) => unknown): readonly (readonly [string, unknown])[] {
  const read: [string, unknown][] = [];
  const noted = (name: string, rows: readonly { readonly from: string }[]) => {
    read.push([name, rows]);
    return { ...rows[0], days: { from: rows[0]?.from } };
  };
  const timeline = (name: string, rows: readonly { readonly from: string }[]) => ({ rows: [], on: () => noted(name, rows) });
  readLaw({
    row: noted,
    timeline: (name: string, rows: readonly { readonly from: string }[]) => {
      noted(name, rows);
      return timeline(name, rows);
    },
  } as unknown as LawAccess<never>);
  return read;
}
