import json from './readings.json' with { type: 'json' };

/** The open questions of the scheme; the keys of the file are their types. */
export const readings = json;
export type AllowanceReadings = typeof readings;
