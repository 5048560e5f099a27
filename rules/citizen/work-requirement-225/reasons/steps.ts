import type { Text } from '../../../../src/engine/reading.js';
import { GROUNDS, type Ground } from '../kinds.js';

/** The grounds of extension in words. */
export const GROUND_NAMES: Readonly<Record<Ground, Text>> = {
  sickness: { da: 'sygdom', en: 'sickness' },
  'parental-leave': { da: 'barsel eller forældreorlov', en: 'maternity or parental leave' },
  care: {
    da: 'pasning af et barn, en voksen eller en nærtstående med handicap eller alvorlig sygdom',
    en: 'care of a child, an adult or a close relative with a disability or serious illness',
  },
  'bereavement-leave': { da: 'sorgorlov', en: 'bereavement leave' },
  other: { da: 'anden årsag', en: 'another ground' },
};

const pauses = Object.fromEntries(
  GROUNDS.map((ground): [string, Text] => {
    const { da, en } = GROUND_NAMES[ground];
    return [
      `pause-${ground}`,
      { da: `Forlængelse på grund af ${da}: {value}, {days} dage.`, en: `Extension because of ${en}: {value}, {days} days.` },
    ];
  }),
);

/** The steps of the working in words. */
export const stepTexts: Readonly<Record<string, Text>> = {
  'help-looked-at': { da: 'Der er set på hjælp {value}.', en: 'Help was looked at {value}.' },
  'help-days': { da: 'Der er talt {value} dage med hjælp.', en: 'Days of help counted: {value}.' },
  'help-months': { da: 'Der er talt {value} kalendermåneder med hjælp.', en: 'Calendar months with help counted: {value}.' },
  window: {
    da: 'Timerne er talt {value}. Perioden er ikke forlænget.',
    en: 'Hours were counted {value}. The period is not extended.',
  },
  'window-days': {
    da: 'Timerne er talt {value}. Perioden er forlænget dag for dag; en dag, der er nævnt flere gange nedenfor, tæller én gang.',
    en: 'Hours were counted {value}. The period is extended day by day; a day named more than once below counts once.',
  },
  'window-whole-months': {
    da: 'Timerne er talt {value}. Perioden er forlænget og regnet i hele kalendermåneder.',
    en: 'Hours were counted {value}. The period is extended and counted in whole calendar months.',
  },
  'window-over-a-month': {
    da: 'Timerne er talt {value}. Perioden er forlænget, fordi dagene nedenfor tilsammen er mere end en måned.',
    en: 'Hours were counted {value}. The period is extended because the days below are more than a month in all.',
  },
  ...pauses,
  'pause-covid-19': {
    da: 'Forlængelse på grund af covid-19: {value}, {days} dage.',
    en: 'Extension because of COVID-19: {value}, {days} days.',
  },
  'counted-from': {
    da: 'Hjælpen er allerede nedsat eller bortfaldet; kun timer fra den {value} tæller.',
    en: 'The help is already reduced or has lapsed; only hours from {value} count.',
  },
  'hours-counted': { da: 'Der er talt {value} timer.', en: 'Hours counted: {value}.' },
  reduction: { da: 'Lovens beløb for en nedsættelse: {value} om måneden.', en: 'The amount of the act for a reduction: {value} a month.' },
};
