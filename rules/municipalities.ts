import json from './municipalities.json' with { type: 'json' };

/** The 98 municipalities and the municipal units that have guidelines of their own: names by key. */
export const MUNICIPALITIES: Readonly<Record<string, string>> = { ...json.municipalities, ...json.units };
