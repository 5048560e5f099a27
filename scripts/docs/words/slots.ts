import type { Text } from '../../../src/engine/reading.js';

/** What is filled into a sentence and is no fact, in words; the rest are figures and steps by their ids. */
export const SLOTS: Readonly<Record<string, Text>> = {
  limit: { da: 'grænsen', en: 'the limit' },
  higher: { da: 'den højere grænse', en: 'the higher limit' },
  month: { da: 'måneden', en: 'the month' },
  period: { da: 'perioden', en: 'the period' },
  since: { da: 'startdato', en: 'start date' },
  until: { da: 'slutdato', en: 'end date' },
  on: { da: 'dato', en: 'date' },
};
