import type { Text } from '../../../../src/engine/reading.js';
import type { FactText, FactTexts, NamedUnder, Words } from '../../../../src/engine/texts.js';
import { rowOn } from '../../../../src/engine/timeline.js';
import { KRONER, PERIOD } from '../../../words.js';
import type { ActivationAllowanceFacts } from '../facts.js';
import { parameters } from '../parameters.js';
import type { NumberedGroup, TargetGroup } from '../target-group.js';
import { groupOf } from '../target-groups.js';
import { flagTexts } from './flags.js';

function count(oneDa: string, manyDa: string, oneEn: string, manyEn: string): Words {
  return { as: 'count', one: { da: oneDa, en: oneEn }, many: { da: manyDa, en: manyEn } };
}

export const KILOMETRES = count('km', 'km', 'km', 'km');
const ZONES = count('zone', 'zoner', 'zone', 'zones');
const DAYS = count('dag', 'dage', 'day', 'days');
const DAYS_A_WEEK = count('dag om ugen', 'dage om ugen', 'day a week', 'days a week');
const HOURS_A_DAY = count('time om dagen', 'timer om dagen', 'hour a day', 'hours a day');

/** The texts of a number. */
function measured(words: Words, said: Text, question: Text): FactText<number> {
  return { words: words as Words<number>, said, question };
}

/** The name a target group has under the law of the day; a group the act does not name keeps the name of another day. */
function groupName(given: TargetGroup | NumberedGroup, { on, knownOn }: NamedUnder): Text {
  const group = groupOf(given) as TargetGroup;
  const rows = [rowOn(parameters.targetGroups, on, knownOn), ...parameters.targetGroups];
  return rows.map((row) => row?.value.names[group]).find((name) => name !== undefined) as Text;
}

/** The facts in words, and the questions that ask for them. */
export const factTexts: FactTexts<ActivationAllowanceFacts> = {
  targetGroup: {
    words: { as: 'named', name: groupName },
    said: { da: 'Din målgruppe er »{value}«.', en: 'Your target group is “{value}”.' },
    question: {
      da: 'Hvilken målgruppe er du i (for eksempel jobparat eller aktivitetsparat kontanthjælpsmodtager)?',
      en: 'Which target group are you in (for example job-ready or activity-ready recipient of cash benefit)?',
    },
  },
  offer: {
    words: {
      as: 'choice',
      names: {
        'vejledning-og-opkvalificering': { da: 'vejledning og opkvalificering', en: 'guidance and upskilling' },
        virksomhedspraktik: { da: 'virksomhedspraktik', en: 'work placement (virksomhedspraktik)' },
        nytteindsats: { da: 'nytteindsats', en: 'community work (nytteindsats)' },
        loentilskud: { da: 'ansættelse med løntilskud', en: 'job with a wage subsidy (løntilskud)' },
        other: { da: 'andet tilbud', en: 'another offer' },
      },
    },
    said: { da: 'Dit tilbud er »{value}«.', en: 'Your offer is “{value}”.' },
    question: {
      da: 'Hvilket tilbud deltager du i (for eksempel virksomhedspraktik eller et kursus)?',
      en: 'Which offer do you take part in (for example a work placement or a course)?',
    },
  },
  participationPeriod: {
    words: PERIOD,
    said: { da: 'Tilbuddet varer {value}.', en: 'The offer runs {value}.' },
    question: { da: 'Fra hvilken dag til hvilken dag varer tilbuddet?', en: 'From which day to which day does the offer run?' },
  },
  otherAllowances: {
    words: {
      as: 'list',
      item: { da: '{amount} for {month}', en: '{amount} for {month}' },
      fields: { amount: KRONER, month: { as: 'month' } },
      none: {
        da: 'Du har ikke fået bevilget godtgørelse for andre tilbud i perioden {covers}',
        en: 'You have been awarded no allowance for other offers in the period {covers}',
      },
      some: {
        da: 'Du har i perioden {covers} fået bevilget godtgørelse for andre tilbud: {items}',
        en: 'In the period {covers} you have been awarded allowances for other offers: {items}',
      },
    },
    said: { da: '{value}.', en: '{value}.' },
    question: {
      da: 'Hvor meget har du fået bevilget i samme slags godtgørelse for andre tilbud i perioden {period}?',
      en: 'How much have you been awarded in the same kind of allowance for other offers in the period {period}?',
    },
  },
  zones: measured(
    ZONES,
    {
      da: 'Rejsen fra dit hjem til tilbuddet går gennem {value}, når den zone, du bor i, tælles med.',
      en: 'The journey from your home to the offer takes {value}, counting the zone where you live.',
    },
    {
      da: 'Hvor mange zoner rejser du gennem fra dit hjem til tilbuddet, når den zone, du bor i, tælles med?',
      en: 'How many zones do you travel through from your home to the offer, counting the zone where you live?',
    },
  ),
  walkingKm: measured(
    KILOMETRES,
    { da: 'Der er {value} til fods fra dit hjem til tilbuddet.', en: 'It is {value} on foot from your home to the offer.' },
    {
      da: 'Hvor mange kilometer er der til fods fra dit hjem til tilbuddet?',
      en: 'How many kilometres is it on foot from your home to the offer?',
    },
  ),
  oneWayKm: measured(
    KILOMETRES,
    {
      da: 'Der er {value} fra dit hjem til tilbuddet, når kun den ene vej tælles med.',
      en: 'It is {value} one way from your home to the offer.',
    },
    {
      da: 'Hvor mange kilometer er der fra dit hjem til tilbuddet, når kun den ene vej tælles med?',
      en: 'How many kilometres is it one way from your home to the offer?',
    },
  ),
  dailyTravelKm: measured(
    KILOMETRES,
    {
      da: 'Din rejse fra hjemmet til tilbuddet og hjem igen er {value} om dagen.',
      en: 'Your journey from home to the offer and back is {value} a day.',
    },
    {
      da: 'Hvor mange kilometer rejser du om dagen fra hjemmet til tilbuddet og hjem igen?',
      en: 'How many kilometres do you travel a day from home to the offer and back?',
    },
  ),
  daysPerWeek: measured(
    DAYS_A_WEEK,
    { da: 'Du skal efter planen deltage {value}.', en: 'You are planned to take part {value}.' },
    { da: 'Hvor mange dage om ugen skal du efter planen deltage?', en: 'How many days a week are you planned to take part?' },
  ),
  daysInMonth: measured(
    DAYS,
    { da: 'Du skal efter planen deltage {value} i {month}.', en: 'You are planned to take part {value} in {month}.' },
    { da: 'Hvor mange dage i {month} skal du efter planen deltage?', en: 'How many days in {month} are you planned to take part?' },
  ),
  hoursPerDay: measured(
    HOURS_A_DAY,
    { da: 'Du skal efter planen deltage {value}.', en: 'You are planned to take part {value}.' },
    { da: 'Hvor mange timer om dagen skal du efter planen deltage?', en: 'How many hours a day are you planned to take part?' },
  ),
  ...flagTexts,
  assessedAmount: {
    words: KRONER,
    said: {
      da: 'Godtgørelsen til dine udgifter er vurderet til {value} om måneden.',
      en: 'The allowance towards your expenses has been assessed at {value} a month.',
    },
    question: {
      da: 'Hvor stor godtgørelse skal der ydes til dine udgifter om måneden?',
      en: 'How large an allowance is to be paid towards your expenses a month?',
    },
  },
};
