import { expect, it } from 'vitest';
import { addDays } from '../../../src/engine/day.js';
import { assess, pause, windowStart } from './person.js';

/** Every second day back from 31 October 2022: half of all days are paused. */
const alternate = (count: number) =>
  Array.from({ length: count }, (_, index) => addDays('2022-10-31', -2 * index)).map((day) => pause(day, day));

/** A list that reaches back to the first of so many pauses. */
const since2000 = <T>(items: readonly T[]) => ({ covers: { from: '2000-01-01', to: '2026-12-31' }, items });

const readings = { extension: 'days', 'extension-within-extension': 'further' } as const;

it('every second day paused doubles the months looked back on', () => {
  // The 365 days without a pause are 30 October 2022 and 364 more, each two days before the last.
  const start = windowStart(assess({ pauses: since2000(alternate(2_000)) }, { on: '2022-10-15', readings, knownOn: '2020-01-01' }));
  expect(start).toBe(addDays('2022-10-30', -2 * 364));
});

// Every second day and the windows leave no year within three: what follows is asked.
it('ten thousand pauses are assessed under every reading in a few seconds', () => {
  const grounds = ['sickness', 'care', 'education'] as const;
  const pauses = since2000(grounds.flatMap((ground) => alternate(3_333).map((each) => ({ ...each, ground }))));
  const begun = performance.now();
  expect(assess({ pauses }, { on: '2022-10-15' }).outcome).toBe('open');
  expect(performance.now() - begun).toBeLessThan(5_000);
});
