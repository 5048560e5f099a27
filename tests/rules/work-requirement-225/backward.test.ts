import { expect, it } from 'vitest';
import { assess, listed, pause, statusOf, work } from './person.js';

// § 13 f, stk. 12, read backward. On 15 November 2018 the months are December 2017 to November 2018; 15 days of sickness in them begin the
// window on 16 November 2017 (1 December less 15). Pauses are known for the months alone, so that one may lie in the days added.
const sick = pause('2018-06-01', '2018-06-15');
const pauses = (from: string) => ({ covers: { from, to: '2018-11-30' }, items: [sick] });
const hoursUnder = (within: 'once' | 'further', from: string) => {
  const readings = { direction: 'backward', extension: 'days', 'extension-within-extension': within } as const;
  return statusOf(
    assess({ pauses: pauses(from), hours: listed(work('2018-03-01', '2018-03-31', 200)) }, { on: '2018-11-15', readings }),
    'hours-under-requirement',
  );
};

it('asks for pauses in the days added only where those extend further', () => {
  expect([hoursUnder('once', '2017-12-01'), hoursUnder('further', '2017-12-01')]).toEqual(['met', 'unknown']);
});

it('asks for pauses in all of the months, and no further back than the window', () => {
  expect([hoursUnder('once', '2017-12-02'), hoursUnder('further', '2017-11-17')]).toEqual(['unknown', 'unknown']);
  expect(hoursUnder('further', '2017-11-16')).toBe('met');
});
