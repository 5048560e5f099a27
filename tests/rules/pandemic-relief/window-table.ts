import type { RELIEFS } from '../../../rules/citizen/pandemic-relief/window.js';

export type Relief = (typeof RELIEFS)[number];

export type Verdict = 'yes' | 'no' | 'gap' | 'unknown';

/** A step of a window: its first and last day, the day it was enacted, and what it gives; typed in from the sources, not from the rules. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly enacted: string;
  readonly gives: 'suspended' | 'not-read' | number;
}

function steps(...rows: readonly (readonly [string, string, string, Step['gives']])[]): readonly Step[] {
  return rows.map(([from, to, enacted, gives]) => ({ from, to, enacted, gives }));
}

export const TABLE: Readonly<Record<Relief, readonly Step[]>> = {
  // L 142 (2019-20); lov 473/2020, end not read; remarks to § 55 in 2021; minutes item 8; L 165 as amended; L 218
  dagpenge: steps(
    ['2020-03-01', '2020-05-31', '2020-03-26', 'suspended'],
    ['2020-06-01', '2020-08-31', '2020-04-22', 'not-read'],
    ['2020-06-01', '2020-08-31', '2020-06-26', 'suspended'],
    ['2021-01-01', '2021-02-28', '2021-01-19', 'suspended'],
    ['2021-03-01', '2021-04-30', '2021-03-20', 'suspended'],
    ['2021-05-01', '2021-06-30', '2021-05-12', 'suspended'],
  ),
  // Act 275 of 2020 § 26 stk. 3, §§ 26-26 b, then acts not found; act 223 of 2021 §§ 26-26 b, 26 c-26 e; § 26 f; § 26 g; § 26 h; § 26 i
  sygedagpenge: steps(
    ['2020-03-01', '2020-03-08', '2020-03-26', 'not-read'],
    ['2020-03-09', '2020-06-09', '2020-03-26', 3],
    ['2020-06-10', '2020-10-31', '2020-03-26', 'not-read'],
    ['2020-03-09', '2020-09-30', '2020-06-10', 3],
    ['2020-10-01', '2020-10-31', '2020-10-01', 1],
    ['2020-11-01', '2021-01-31', '2020-11-19', 3],
    ['2021-02-01', '2021-02-28', '2021-01-19', 1],
    ['2021-03-01', '2021-04-30', '2021-03-20', 2],
    ['2021-05-01', '2021-06-30', '2021-05-12', 2],
  ),
  // STAR's answers of 20-01-2021, 30-09-2020 and 29-06-2020; when the prolongation from 1 June was enacted is not said
  'g-dage': steps(
    ['2020-03-27', '2020-05-31', '2020-03-26', 'suspended'],
    ['2020-06-01', '2020-08-31', '2020-03-26', 'not-read'],
    ['2020-06-01', '2020-08-31', '2020-06-01', 'suspended'],
    ['2021-01-19', '2021-03-18', '2021-01-19', 'suspended'],
  ),
};

/** The causes that a case can name. */
export const CAUSES = ['sent-home', 'work-sharing', 'dismissal', 'other'] as const;

const DAY = 86_400_000;

/** The day so many days later. */
export function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The same date so many months later, or the last day of a shorter month. */
export function plusMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** What the newest step enacted by then gives on a day. */
export function givenOn(relief: Relief, day: string, knownOn: string): Step['gives'] | undefined {
  return TABLE[relief].filter(({ from, to, enacted }) => from <= day && day <= to && enacted <= knownOn).at(-1)?.gives;
}

/** A day of transfer, and the months by which it is put off: none where it lies in no window. */
interface PutOff {
  readonly day: string;
  readonly months: Step['gives'] | undefined;
}

/**
 * The days of transfer one after another, each put off as the act says, up to one that is not or of which nothing was read; for a person whose
 * ordinary period ran out. In 2020 an extension is followed by another from 30 June to 30 September (§ 26 stk. 3, once), and by a month from
 * 30 September to 31 October (§ 26 c stk. 2, once); before 30 June by none.
 */
export function putOffFrom(day: string, knownOn: string): readonly PutOff[] {
  const all: PutOff[] = [{ day, months: givenOn('sygedagpenge', day, knownOn) }];
  for (let last = all[0] as PutOff; typeof last.months === 'number'; last = all.at(-1) as PutOff) {
    const next = plusMonths(last.day, last.months);
    all.push({ day: next, months: again(next, all, knownOn) });
  }
  return all;
}

function again(day: string, before: readonly PutOff[], knownOn: string): Step['gives'] | undefined {
  const threes = before.filter(({ day: from, months }) => from <= '2020-09-30' && months === 3).length;
  const hadMonth = before.some(({ day: from, months }) => '2020-09-30' <= from && from <= '2020-10-31' && months === 1);
  const given = givenOn('sygedagpenge', day, knownOn);
  if (day >= '2020-11-01' || given === 'not-read') return given;
  if ('2020-06-30' <= day && day <= '2020-09-30' && threes < 2) return 3;
  return day >= '2020-09-30' && !hadMonth && knownOn >= '2020-10-01' ? 1 : undefined;
}

/** The days of transfer one after another. */
export function transfersFrom(day: string, knownOn: string): readonly string[] {
  return putOffFrom(day, knownOn).map((one) => one.day);
}

/** The days around a day on which the suspension goes on without a break. */
export function windowAround(relief: Relief, day: string, knownOn: string): { from: string; to: string } {
  const suspended = (on: string) => givenOn(relief, on, knownOn) === 'suspended';
  let [from, to] = [day, day];
  while (suspended(plus(from, -1))) from = plus(from, -1);
  while (suspended(plus(to, 1))) to = plus(to, 1);
  return { from, to };
}

/** The days that acts enacted after one day, and not after another, touch. */
export function touched(relief: Relief, after: string, until: string): (day: string) => boolean {
  const later = TABLE[relief].filter(({ enacted }) => after < enacted && enacted <= until);
  return (day) => later.some(({ from, to }) => from <= day && day <= to);
}

const all = Object.values(TABLE).flat();
const around = (days: readonly string[]) => [...new Set(days.flatMap((day) => [plus(day, -1), day, plus(day, 1)]))].sort();

/** The day before, on and after every first and last day, and every enactment. */
export const DAYS = around(all.flatMap(({ from, to }) => [from, to]));
export const KNOWN = [...around(all.map(({ enacted }) => enacted)), '2026-01-01'];
