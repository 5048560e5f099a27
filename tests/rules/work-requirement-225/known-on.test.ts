import { describe, expect, it } from 'vitest';
import { assess, windowOf } from './person.js';

/** The windows as STAR's news and the acts name them, typed in here; nothing is read from the rules. */
const ACTS = [
  { act: 'lov 473', adopted: '2020-04-22', from: '2020-03-09', to: '2020-07-08' },
  { act: 'lov 959', adopted: '2020-06-26', from: '2020-07-09', to: '2020-09-08' },
  { act: 'lov 1642', adopted: '2020-11-19', from: '2020-11-01', to: '2021-01-31' },
  { act: 'lov 59', adopted: '2021-01-19', from: '2021-02-01', to: '2021-02-28' },
  { act: 'lov 467', adopted: '2021-03-20', from: '2021-03-01', to: '2021-04-30' },
  { act: 'lov 878', adopted: '2021-05-12', from: '2021-05-01', to: '2021-06-30' },
] as const;

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const daysFrom = (from: string, to: string) => Array.from({ length: (at(to) - at(from)) / DAY + 1 }, (_, n) => at(from) + n * DAY);

/** The days that help is reduced by from the first of the next month, counted day by day: the latest 12 months whose last day leads to it. */
function windowFor(on: string, knownOn: string | undefined): string | undefined {
  const paused = new Set(
    ACTS.filter(({ adopted }) => knownOn === undefined || adopted <= knownOn).flatMap(({ from, to }) => daysFrom(from, to)),
  );
  const judged = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
  const firstOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  // The agency, 26 June 2020: nobody is reduced within a window, so neither on its first day.
  if (paused.has(at(firstOf(judged + 1)))) return undefined;
  for (let month = judged + 1; ; month -= 1) {
    const first = firstOf(month - 12);
    let day = at(first);
    for (let left = (at(firstOf(month)) - day) / DAY; left > 0; day += DAY) if (!paused.has(day)) left -= 1;
    const last = dayOf(day - DAY);
    if (last.slice(0, 7) === on.slice(0, 7)) return `${first}/${last}`;
    if (last < on) return undefined;
  }
}

const MONTHS = Array.from({ length: 36 }, (_, n) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-15`);
const KNOWN = [...ACTS.flatMap(({ adopted }) => [dayOf(at(adopted) - DAY), adopted]), undefined];

describe('the windows as known then and now', () => {
  it.each(KNOWN)('known on %s: the window of every month, counted day by day', (knownOn) => {
    for (const on of MONTHS) {
      const known = knownOn !== undefined && knownOn < on ? knownOn : undefined;
      const readings = { extension: 'days', 'window-after-the-cut': 'undone' } as const;
      expect(windowOf(assess({}, { on, knownOn: known, readings })), on).toBe(windowFor(on, known));
    }
  });

  it.each(ACTS)('$act: the pause cites its own act, and is not there the day before', ({ adopted, from, to, act }) => {
    const on = from < '2020-11-01' ? '2020-10-15' : '2021-07-15';
    const pauses = (knownOn: string | undefined) =>
      assess({}, { on, knownOn, readings: { extension: 'days', 'window-after-the-cut': 'stands' } })
        .findings.flatMap(({ working = [] }) => working)
        .filter(({ step, value }) => step === 'pause-covid-19' && value === `${from}/${to}`)
        .map(({ cite }) => cite.title);
    const [, number] = act.split(' ');
    for (const knownOn of [adopted, undefined]) expect(pauses(knownOn)).toEqual([expect.stringContaining(`Lov nr. ${number} `)]);
    expect(pauses(dayOf(at(adopted) - DAY))).toEqual([]);
  });

  it('on 9 February 2021 the second window ended on 28 February 2021, known today on 30 June', () => {
    const last = (knownOn: string | undefined) =>
      assess({}, { on: '2021-09-01', knownOn })
        .findings.flatMap(({ working = [] }) => working)
        .filter(({ step }) => step === 'pause-covid-19')
        .at(-1)
        ?.value.slice('2021-02-01/'.length);
    expect([last('2021-02-09'), last(undefined)]).toEqual(['2021-02-28', '2021-06-30']);
  });
});
