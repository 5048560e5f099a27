import { describe, expect, it } from 'vitest';
import { assess, ONCE, windowStart } from './person.js';

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
const daysFrom = (from: string, to: string) => Array.from({ length: (at(to) - at(from)) / DAY + 1 }, (_, n) => dayOf(at(from) + n * DAY));

/** The first day of the window, counted day by day. */
function firstDay(on: string, knownOn: string | undefined, within: 'once' | 'further'): string {
  const paused = new Set(
    ACTS.filter(({ adopted }) => knownOn === undefined || adopted <= knownOn).flatMap(({ from, to }) => daysFrom(from, to)),
  );
  const cutOff = `${on.slice(0, 7)}-01`;
  const first = `${Number(on.slice(0, 4)) - 1}${cutOff.slice(4)}`;
  let day = at(cutOff) - DAY;
  if (within === 'once') return dayOf(at(first) - daysFrom(first, dayOf(day)).filter((each) => paused.has(each)).length * DAY);
  for (let needed = daysFrom(first, dayOf(day)).length; needed > 0; day -= DAY) if (!paused.has(dayOf(day))) needed -= 1;
  return dayOf(day + DAY);
}

const MONTHS = Array.from({ length: 36 }, (_, n) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-15`);
const KNOWN = [...ACTS.flatMap(({ adopted }) => [dayOf(at(adopted) - DAY), adopted]), undefined];

describe('the windows as known then and now', () => {
  it.each(KNOWN)('known on %s: the window of every month, counted day by day', (knownOn) => {
    for (const on of MONTHS) {
      const known = knownOn !== undefined && knownOn < on ? knownOn : undefined;
      for (const within of ['once', 'further'] as const) {
        const assessment = assess({}, { on, knownOn: known, readings: { ...ONCE, 'extension-within-extension': within } });
        expect(windowStart(assessment), on).toBe(firstDay(on, known, within));
      }
    }
  });

  it.each(ACTS)('$act: the pause cites its own act, and is not there the day before', ({ adopted, from, to, act }) => {
    const on = '2021-07-15';
    const pauses = (knownOn: string | undefined) =>
      assess({}, { on, knownOn, readings: { extension: 'days', 'extension-within-extension': 'further' } })
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
