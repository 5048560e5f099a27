import all from './readings.json' with { type: 'json' };

const { 'cap-period': capPeriod, 'cap-2023': cap2023, excess, ...card } = all;

/** The open questions of whether a citizen may have a card. */
export const cardReadings = card;

/** The open questions of the account of earnings; it turns on the first day of the trial as the card does. */
export const accountReadings = { 'first-day': card['first-day'], 'cap-period': capPeriod, 'cap-2023': cap2023, excess };
