import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isDay } from '../../src/engine/day.js';
import { property } from '../property.js';

// What is expected comes from the calendar of JavaScript itself, and for months from date-fns.
const LENGTH = 24 * 60 * 60 * 1000;
const FIRST = '0000-01-01';
const DAYS = 3_652_425;

/** A date as a day, at the nearest edge where its year has no four figures. */
const dayOf = (date: Date): string => {
  const text = date.toISOString();
  if (/^\d{4}-/.test(text)) return text.slice(0, 10);
  return text.startsWith('-') ? FIRST : '9999-12-31';
};
const counted = (number: number) => dayOf(new Date(Date.parse(FIRST) + number * LENGTH));
const number = fc.nat(DAYS - 1);

it('counts every day of 400 years, after which the calendar repeats', () => {
  const from = '1799-12-31';
  const start = Date.parse(from);
  const wrong = Array.from({ length: 146_100 }, (_, place) => place).filter((place) => {
    const day = new Date(start + place * LENGTH).toISOString().slice(0, 10);
    return addDays(from, place) !== day || daysBetween(from, day) !== place;
  });
  expect(wrong).toEqual([]);
});

property([number, fc.integer({ min: -2 * DAYS, max: 2 * DAYS })])(
  'adds days as the calendar does, and stops at its edges',
  (from, days) => {
    expect(addDays(counted(from), days)).toBe(counted(from + days));
  },
);

property([number, number])('counts days as the calendar does', (from, to) => {
  expect(daysBetween(counted(from), counted(to))).toBe(to - from);
});

property([number, fc.integer({ min: -130_000, max: 130_000 })])('adds months as date-fns does, and stops at the edges', (from, months) => {
  expect(addMonths(counted(from), months)).toBe(dayOf(plusMonths(new UTCDateMini(counted(from)), months)));
});

property([number])('takes every day of the calendar for one', (day) => {
  expect(isDay(counted(day))).toBe(true);
});

// Beside the figures stand "/" and ":", beside the dash "," and ".", and a letter beside none.
it.each([
  ...['2019-00-10', '2019-13-01', '2019-01-00', '2019-01-32', '2019-04-31', '2019-02-29', '1900-02-29', '2019-1-01', '2019-01-01T', ''],
  ...['2019-01-1/', '2019-01-0:', '20:9-01-01', '2/19-01-01', '2019-0:-01', '201a-01-01', '2019,01-01', '2019-01.01', '20190-1-01'],
])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
});
