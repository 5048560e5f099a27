import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connected, cli, folder, type Ran, records } from './run-in-process.js';

/** The day and the window of the minutes of 1 April 2020, item 4. */
export const WORDING = [
  '--on',
  '2020-04-01',
  '--known-on',
  '2020-04-01',
  '--measured-to',
  '2019-12-31',
  '--preset',
  'hoeje-taastrup-2020',
] as const;

/** One window: what the average is taken over is chosen. */
export const UNDER = [...WORDING, '--reading', 'averaging=one-window'] as const;

/** How the columns of dated events are derived: no source settles it. */
export const DERIVED = ['seniority-of=any-benefit', 'interruptions=break', 'offer-days=any-day'].flatMap((one) => ['--reading', one]);

export const MEASURE = ['jobcenterindblik', ...UNDER] as const;

const COUNTED = { seniorityMonths: 14, absentMonths: 5, absentDays: 150, conversations: 4, offers: 1, ordinaryHours: 0 };

/** A citizen of counted columns who reaches both focus targets, with other columns. */
export function citizen(id: number | string, more: object = {}): Record<string, unknown> {
  return { id, municipality: 'hoeje-taastrup', benefit: 'kontanthjaelp', ...COUNTED, ...more };
}

/** So many citizens, of whom some lack a conversation. */
export function citizens(count: number, lacking: number, more: object = {}, from = 1): object[] {
  return Array.from({ length: count }, (_, index) => citizen(from + index, { ...more, ...(index < lacking && { conversations: 3 }) }));
}

export function ndjson(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** A file of its own in a folder that is gone after the test. */
export function file(name: string, content: string | Buffer): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

/** Measures a file and reads the report as JSON. */
export async function measured(path: string, argv: readonly string[] = [], connected: Connected = {}): Promise<Ran & { json: Report }> {
  const ran = await cli([...MEASURE, path, '--json', ...argv], connected);
  return { ...ran, json: ran.out === '' ? ({} as Report) : (JSON.parse(ran.out) as Report) };
}

interface Report {
  readonly summary: Record<string, unknown>;
  readonly report: { readonly jobcentres: readonly Record<string, unknown>[] };
}

/** The rejects of a file. */
export function rejectsOf(path: string): Record<string, unknown>[] {
  return records(readFileSync(`${path}.rejects.ndjson`, 'utf8'));
}

/** A text without the line breaks that keep it within 80 columns. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
