import type { Finding } from '../../../../src/engine/assessment.js';
import type { Text } from '../../../../src/engine/reading.js';
import type { ConditionText, SchemeTexts } from '../../../../src/engine/texts.js';
import { limitTexts } from './limits.js';
import { rateTexts } from './rate.js';
import { requirementTexts } from './requirements.js';

/** The sentences of the conditions that every guideline shares, and of those that guidelines add. */
export const conditionTexts: SchemeTexts<unknown, unknown>['conditions'] = {
  'target-group': {
    met: { da: 'Loven omfatter målgruppen »{targetGroup}«.', en: 'The act covers the target group “{targetGroup}”.' },
    failed: { da: 'Loven omfatter ikke målgruppen »{targetGroup}«.', en: 'The act does not cover the target group “{targetGroup}”.' },
  },
  participation: {
    met: { da: 'Du deltager i tilbuddet.', en: 'You take part in the offer.' },
    failed: { da: 'Du deltager ikke i tilbuddet.', en: 'You do not take part in the offer.' },
  },
  offer: {
    met: {
      da: 'Tilbuddet »{offer}« hører til de tilbud efter lovens kapitel {chapters}, som godtgørelsen dækker.',
      en: 'The offer “{offer}” is among those under chapters {chapters} of the act that the allowance covers.',
    },
    failed: {
      da: 'Tilbuddet »{offer}« hører ikke til de tilbud efter lovens kapitel {chapters}, som godtgørelsen dækker.',
      en: 'The offer “{offer}” is not among those under chapters {chapters} of the act that the allowance covers.',
    },
  },
  'guideline-in-force': {
    met: {
      da: 'Kommunens retningslinje er vedtaget efter den tidligere lov og er lagt til grund som fortsat gældende.',
      en: "The municipality's guideline was adopted under the former act and has been taken to live on.",
    },
    uncovered: {
      da: 'Kommunens retningslinje er vedtaget efter den tidligere lov og er ikke lagt til grund. Vi kender ikke en nyere.',
      en: "The municipality's guideline was adopted under the former act and has not been taken to live on. We know no newer one.",
    },
  },
  'guideline-target-group': {
    met: {
      da: 'Kommunens retningslinje omfatter målgruppen »{targetGroup}«.',
      en: "The municipality's guideline covers the target group “{targetGroup}”.",
    },
    failed: {
      da: 'Kommunens retningslinje omfatter ikke målgruppen »{targetGroup}«.',
      en: "The municipality's guideline does not cover the target group “{targetGroup}”.",
    },
    uncovered: {
      da: 'Vi ved ikke, hvad kommunens retningslinje siger om målgruppen »{targetGroup}«.',
      en: "We do not know what the municipality's guideline says of the target group “{targetGroup}”.",
    },
  },
  'guideline-offer': {
    met: { da: 'Kommunens retningslinje omfatter tilbuddet »{offer}«.', en: "The municipality's guideline covers the offer “{offer}”." },
    failed: {
      da: 'Kommunens retningslinje omfatter ikke tilbuddet »{offer}«.',
      en: "The municipality's guideline does not cover the offer “{offer}”.",
    },
    uncovered: {
      da: 'Vi ved ikke, hvad kommunens retningslinje siger om tilbuddet »{offer}«.',
      en: "We do not know what the municipality's guideline says of the offer “{offer}”.",
    },
  },
  'paid-zones': {
    met: {
      da: 'En rejse gennem {zones} er nok til godtgørelse efter kommunens retningslinje.',
      en: "A journey of {zones} is enough for an allowance under the municipality's guideline.",
    },
    failed: {
      da: 'Kommunens retningslinje giver ikke godtgørelse for {zones}.',
      en: "The municipality's guideline pays no allowance for {zones}.",
    },
  },
  'paid-kilometres': kilometresText,
  'paid-days': {
    met: {
      da: 'Der er planlagt {daysInMonth} i tilbuddet i {month}.',
      en: 'Planned in the offer in {month}: {daysInMonth}.',
    },
    failed: {
      da: 'Der er ikke planlagt dage i tilbuddet i {month}.',
      en: 'No days in the offer are planned in {month}.',
    },
  },
  'named-days': {
    met: {
      da: 'Kommunens retningslinje fastsætter beløb ved {daysPerWeek}.',
      en: "The municipality's guideline sets amounts at {daysPerWeek}.",
    },
    uncovered: {
      da: 'Vi kender ikke kommunens beløb ved {daysPerWeek}.',
      en: "We do not know the municipality's amounts at {daysPerWeek}.",
    },
  },
  'named-journey': {
    met: {
      da: 'Kommunens retningslinje fastsætter et højeste beløb for en rejse på {dailyTravelKm} om dagen.',
      en: "The municipality's guideline sets a highest amount for a journey of {dailyTravelKm} a day.",
    },
    uncovered: {
      da: 'Vi kender ikke kommunens højeste beløb for en rejse på {dailyTravelKm} om dagen.',
      en: "We do not know the municipality's highest amount for a journey of {dailyTravelKm} a day.",
    },
  },
  'assessed-expense': {
    met: {
      da: 'Godtgørelsen til dine udgifter er vurderet til {assessedAmount} om måneden.',
      en: 'The allowance towards your expenses has been assessed at {assessedAmount} a month.',
    },
    failed: {
      da: 'Godtgørelsen til dine udgifter er vurderet til {assessedAmount} om måneden. Derfor er der ikke noget at udbetale.',
      en: 'The allowance towards your expenses has been assessed at {assessedAmount} a month. There is therefore nothing to pay.',
    },
  },
  ...limitTexts,
  ...requirementTexts,
  rate: rateTexts,
};

const KILOMETRES_BEYOND: ConditionText = both({
  da: 'Din rejse er {dailyTravelKm} om dagen. Kommunens retningslinje giver kun godtgørelse for de kilometer, der ligger ud over {moreThan} km om dagen.',
  en: "Your journey is {dailyTravelKm} a day. The municipality's guideline only pays for the kilometres beyond {moreThan} km a day.",
});

const EVERY_KILOMETRE: ConditionText = both({
  da: 'Din rejse er {dailyTravelKm} om dagen.',
  en: 'Your journey is {dailyTravelKm} a day.',
});

function both(text: Text): ConditionText {
  return { met: text, failed: text };
}

/** A guideline that pays from the first kilometre has no limit to name. */
function kilometresText({ figures = {} }: Finding): ConditionText {
  return figures.moreThan === '0' ? EVERY_KILOMETRE : KILOMETRES_BEYOND;
}
