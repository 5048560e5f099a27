import type { Finding } from '../../../../src/engine/assessment.js';
import type { ConditionText, SchemeTexts } from '../../../../src/engine/texts.js';
import { limitTexts } from './limits.js';
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
      da: 'Tilbuddet »{offer}« hører til de tilbud, som godtgørelsen dækker (lovens kapitel {chapters}).',
      en: 'The offer “{offer}” is among those that the allowance covers (chapters {chapters} of the act).',
    },
    failed: {
      da: 'Tilbuddet »{offer}« hører ikke til de tilbud, som godtgørelsen dækker (lovens kapitel {chapters}).',
      en: 'The offer “{offer}” is not among those that the allowance covers (chapters {chapters} of the act).',
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
      da: '{zones} er nok til godtgørelse efter kommunens retningslinje.',
      en: "{zones} are enough for an allowance under the municipality's guideline.",
    },
    failed: {
      da: 'Kommunens retningslinje giver ikke godtgørelse for {zones}.',
      en: "The municipality's guideline pays no allowance for {zones}.",
    },
  },
  'paid-kilometres': {
    met: {
      da: 'Din rejse er {dailyTravelKm} om dagen. Kommunens retningslinje giver godtgørelse for {limit}.',
      en: "Your journey is {dailyTravelKm} a day. The municipality's guideline pays for {limit}.",
    },
    failed: {
      da: 'Din rejse er {dailyTravelKm} om dagen. Kommunens retningslinje giver kun godtgørelse for {limit}.',
      en: "Your journey is {dailyTravelKm} a day. The municipality's guideline only pays for {limit}.",
    },
  },
  'paid-days': {
    met: {
      da: 'Der er planlagt {daysInMonth} i tilbuddet i måneden.',
      en: '{daysInMonth} in the offer are planned for the month.',
    },
    failed: {
      da: 'Der er ikke planlagt dage i tilbuddet i måneden.',
      en: 'No days in the offer are planned for the month.',
    },
  },
  'assessed-expense': {
    met: {
      da: 'Din udgift til transport er vurderet til {assessedAmount} om måneden.',
      en: 'Your transport expense has been assessed at {assessedAmount} a month.',
    },
    failed: {
      da: 'Din udgift til transport er vurderet til {assessedAmount} om måneden. Derfor er der ikke noget at dække.',
      en: 'Your transport expense has been assessed at {assessedAmount} a month. There is therefore nothing to cover.',
    },
  },
  ...limitTexts,
  ...requirementTexts,
  rate: rateTexts,
};

const DECIDED_NONE: ConditionText = {
  failed: {
    da: 'Efter kommunens retningslinje ydes der ingen godtgørelse.',
    en: "Under the municipality's guideline no allowance is paid.",
  },
};

const NOTHING_DUE = {
  da: 'Efter kommunens retningslinje er der med disse oplysninger ikke noget beløb at udbetale for måneden.',
  en: "Under the municipality's guideline, these facts leave no amount to pay for the month.",
};

const UNKNOWN_MAXIMUM = {
  da: 'Vi kender ikke kommunens højeste beløb for en rejse på {dailyTravelKm} om dagen med {daysPerWeek} om ugen.',
  en: "We do not know the municipality's highest amount for a journey of {dailyTravelKm} a day with {daysPerWeek} a week.",
};

const UNKNOWN_RATE = {
  da: 'Vi kender ikke kommunens sats for {zones}.',
  en: "We do not know the municipality's rate for {zones}.",
};

const UNKNOWN_RATE_BY_DAYS = {
  da: 'Vi kender ikke kommunens sats for {zones} med {daysPerWeek} om ugen.',
  en: "We do not know the municipality's rate for {zones} with {daysPerWeek} a week.",
};

/** The facts that the award rule looks at tell which kind of rate it is; where the guideline gives none, it looks at none. */
function rateTexts({ uses }: Finding): ConditionText {
  if (uses.length === 0) return DECIDED_NONE;
  if (!uses.includes('zones')) return { failed: NOTHING_DUE, uncovered: UNKNOWN_MAXIMUM };
  return { failed: NOTHING_DUE, uncovered: uses.includes('daysPerWeek') ? UNKNOWN_RATE_BY_DAYS : UNKNOWN_RATE };
}
