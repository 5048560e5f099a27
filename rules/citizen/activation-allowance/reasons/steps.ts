import type { Text } from '../../../../src/engine/reading.js';

/** The steps of the working in words. */
export const stepTexts: Readonly<Record<string, Text>> = {
  'zone-rate': { da: 'Kommunens sats for {zones}: {value} om måneden.', en: "The municipality's rate for {zones}: {value} a month." },
  'zone-days-rate': {
    da: 'Kommunens sats for {zones} og {daysPerWeek}: {value} om måneden.',
    en: "The municipality's rate for {zones} and {daysPerWeek}: {value} a month.",
  },
  'flat-rate': { da: 'Kommunens faste sats: {value} om måneden.', en: "The municipality's flat rate: {value} a month." },
  'ceiling-rate': {
    da: 'Der regnes med lovens loft: {value} om måneden.',
    en: 'The ceiling of the act is used: {value} a month.',
  },
  'ceiling-not-reached': {
    da: 'Beløbet overstiger ikke lovens loft på {value} om måneden.',
    en: 'The amount does not exceed the ceiling of the act, {value} a month.',
  },
  'ceiling-applied': {
    da: 'Beløbet er sat ned til lovens loft på {value} om måneden.',
    en: 'The amount has been reduced to the ceiling of the act, {value} a month.',
  },
  'km-rate': { da: 'Kommunens sats: {value} pr. km.', en: "The municipality's rate: {value} per km." },
  'km-counted': { da: 'Der regnes med {value} km om dagen.', en: 'Counted: {value} km a day.' },
  'days-per-week': { da: 'Der regnes med {daysPerWeek}.', en: 'Counted: {daysPerWeek}.' },
  'days-in-month': { da: 'Der regnes med {daysInMonth} i {month}.', en: 'Counted: {daysInMonth} in {month}.' },
  'weeks-per-month': { da: 'Der regnes med {value} uger pr. måned.', en: 'A month is counted as {value} weeks.' },
  'km-amount': {
    da: 'Satsen gange kilometer og dage: {value} om måneden.',
    en: 'The rate times kilometres and days: {value} a month.',
  },
  'rounded-to-oere': {
    da: 'Beløbet er afrundet til hele øre, hvilket er praksis og ikke fastsat i loven: {value}.',
    en: 'The amount is rounded to whole øre, which is practice and not laid down in the act: {value}.',
  },
  assessed: {
    da: 'Godtgørelsen er vurderet konkret til {value} om måneden.',
    en: 'The allowance has been assessed individually at {value} a month.',
  },
  'guideline-maximum': { da: 'Kommunen yder højst {value} om måneden.', en: 'The municipality pays at most {value} a month.' },
  'calendar-days': {
    da: 'Beløbet er fordelt efter kalenderdage: {value} dage i måneden.',
    en: 'The amount is shared by calendar days: {value} days of the month.',
  },
  'other-allowances': {
    da: 'Der er allerede bevilget {value} for andre tilbud i måneden. Det beløb er trukket fra det, der højst kan ydes i alt for måneden.',
    en: '{value} has already been awarded for other offers in the month. That amount is deducted from the most that can be paid for the month in all.',
  },
};
