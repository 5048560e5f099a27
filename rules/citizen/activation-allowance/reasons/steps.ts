import type { Text } from '../../../../src/engine/reading.js';

/** The steps of the working in words. */
export const stepTexts: Readonly<Record<string, Text>> = {
  'zone-rate': { da: 'Kommunens sats for {zones}: {value} om måneden.', en: "The municipality's rate for {zones}: {value} a month." },
  'zone-days-rate': {
    da: 'Kommunens sats for {zones} og {daysPerWeek} om ugen: {value} om måneden.',
    en: "The municipality's rate for {zones} and {daysPerWeek} a week: {value} a month.",
  },
  'flat-rate': { da: 'Kommunens faste sats: {value} om måneden.', en: "The municipality's flat rate: {value} a month." },
  'ceiling-rate': {
    da: 'Der regnes med lovens højeste beløb: {value} om måneden.',
    en: 'The highest amount of the act is used: {value} a month.',
  },
  'ceiling-not-reached': {
    da: 'Beløbet er ikke over lovens højeste beløb på {value} om måneden.',
    en: 'The amount is not above the highest amount of the act, {value} a month.',
  },
  'ceiling-applied': {
    da: 'Beløbet er sat ned til lovens højeste beløb på {value} om måneden.',
    en: 'The amount has been reduced to the highest amount of the act, {value} a month.',
  },
  'km-rate': { da: 'Kommunens sats: {value} pr. km.', en: "The municipality's rate: {value} per km." },
  'km-counted': { da: 'Der regnes med {value} km om dagen.', en: 'Counted: {value} km a day.' },
  'days-per-week': { da: 'Der regnes med {daysPerWeek} om ugen.', en: 'Counted: {daysPerWeek} a week.' },
  'days-in-month': { da: 'Der regnes med {daysInMonth} i måneden.', en: 'Counted: {daysInMonth} in the month.' },
  'weeks-per-month': { da: 'Der regnes med {value} uger på en måned.', en: 'A month is counted as {value} weeks.' },
  'rounded-to-oere': {
    da: 'Beløbet er afrundet til hele øre, hvilket er praksis og ikke fastsat i loven: {value}.',
    en: 'The amount is rounded to whole øre, which is practice and not laid down in the act: {value}.',
  },
  assessed: {
    da: 'Udgiften er vurderet konkret til {value} om måneden.',
    en: 'The expense has been assessed individually at {value} a month.',
  },
  'guideline-maximum': { da: 'Kommunen yder højst {value} om måneden.', en: 'The municipality pays at most {value} a month.' },
  'calendar-days': {
    da: 'Beløbet er fordelt efter kalenderdage: {value} dage i måneden.',
    en: 'The amount is shared by calendar days: {value} days of the month.',
  },
  'other-allowances': {
    da: 'Der er taget hensyn til {value} i godtgørelse for andre tilbud i måneden.',
    en: 'Allowances of {value} for other offers in the month have been taken into account.',
  },
};
