import type { Reading } from '../../../src/engine/reading.js';
import json from './readings.json' with { type: 'json' };

/** The open questions of the card and of its account. (A type, not an interface: it must fit any register of readings.) */
export type FrikortReadings = CardReadings & AccountReadings;

/** The open questions of whether a citizen may have a card. */
export type CardReadings = {
  /** Whether the trial commenced on 1 or 2 January 2019; by default as the commencement order says. */
  readonly 'first-day': Reading<'first-of-january' | 'second-of-january'>;
  /** Whether the latest year is twelve months or a calendar year. */
  readonly 'latest-year': Reading<'twelve-months' | 'calendar-year'>;
  /** Whether stays in Greenland and the Faroe Islands count. */
  readonly 'residence-area': Reading<'realm' | 'denmark'>;
  /** Whether any days count of stays abroad that exceed two months in a calendar year. */
  readonly 'long-stay-abroad': Reading<'none-count' | 'first-months-count'>;
  /** Whether receiving the benefit shows the residence. */
  readonly 'already-on-benefit': Reading<'stays-decide' | 'benefit-suffices'>;
  /** Whether those on the benefit on 1 January 2019 keep the former requirement. */
  readonly grandfathering: Reading<'nine-of-ten' | 'seven-of-eight'>;
};

/** The open questions of the account of earnings; it turns on the first day of the trial as the card does. */
export type AccountReadings = Pick<CardReadings, 'first-day'> & {
  /** Whether the cap of 2019-2022 is per calendar year or for the whole trial. */
  readonly 'cap-period': Reading<'calendar-year' | 'whole-trial'>;
  /** How the two caps of 2023 go together. */
  readonly 'cap-2023': Reading<'whole-year' | 'within-the-year' | 'two-accounts'>;
  /** What becomes of earnings above the cap. */
  readonly excess: Reading<'only-excess' | 'all-ordinary'>;
};

const all: FrikortReadings = json;
const { 'cap-period': period, 'cap-2023': of2023, excess, ...card } = all;

/** The open questions of the card, from the file; a test holds its keys and the types together. */
export const cardReadings: CardReadings = card;

/** The open questions of the account. */
export const accountReadings: AccountReadings = { 'first-day': card['first-day'], 'cap-period': period, 'cap-2023': of2023, excess };
