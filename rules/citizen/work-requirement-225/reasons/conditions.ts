import type { Finding } from '../../../../src/engine/assessment.js';
import type { ConditionText, InCase, SchemeTexts } from '../../../../src/engine/texts.js';

/** The sentences of the conditions. That one of them fails means that the help cannot be reduced. */
export const conditionTexts: SchemeTexts<unknown, unknown>['conditions'] = {
  'covered-help': coveredHelp,
  'known-consequence': {
    met: {
      da: 'Du er ugift. Følgen af for få timer er, at hjælpen kan nedsættes med et beløb om måneden.',
      en: 'You are unmarried. Too few hours mean that the help can be reduced by an amount a month.',
    },
    uncovered: {
      da: 'Du er gift. For ægtefæller har loven særlige regler om, at hjælpen falder bort eller nedsættes.',
      en: 'You are married. For spouses the act has rules of its own under which the help falls away or is reduced.',
    },
  },
  'above-su-level': {
    met: { da: 'Din hjælp er ikke fastsat på niveau med SU.', en: 'Your help is not set at the level of the student grant (SU).' },
    failed: {
      da: 'Din hjælp er fastsat på niveau med SU. Den nedsættes ikke efter reglen.',
      en: 'Your help is set at the level of the student grant (SU). It is not reduced under the rule.',
    },
  },
  'applied-before-the-window': {
    met: {
      da: 'Du søgte om hjælpen den {appliedOn}, før den periode under covid-19, hvor nye ansøgere ikke vurderes.',
      en: 'You applied for the help on {appliedOn}, before the period of COVID-19 in which new applicants are not assessed.',
    },
    failed: {
      da: 'Du søgte om hjælpen den {appliedOn}, i den periode under covid-19, hvor nye ansøgere først vurderes, når perioden er slut.',
      en: 'You applied for the help on {appliedOn}, in the period of COVID-19 in which new applicants are not assessed until it has ended.',
    },
  },
  'year-of-help': {
    met: {
      da: 'Du har fået hjælp i sammenlagt mindst et år inden for tre år.',
      en: 'You have received help for at least a year in all within three years.',
    },
    failed: {
      da: 'Du har ikke fået hjælp i sammenlagt et år inden for tre år.',
      en: 'You have not received help for a year in all within three years.',
    },
  },
  'hours-under-requirement': {
    met: {
      da: 'Du har højst {hours-counted} timers ordinært arbejde, der tæller med. Det er færre end de {required} timer, som reglen kræver.',
      en: 'You have at most {hours-counted} hours of ordinary work that count. Those are fewer than the {required} hours that the rule requires.',
    },
    failed: {
      da: 'Du har {hours-counted} timers ordinært arbejde, der tæller med. Dermed opfylder du kravet om {required} timer.',
      en: 'You have {hours-counted} hours of ordinary work that count. You therefore meet the requirement of {required} hours.',
    },
  },
  'not-exempt': {
    met: {
      da: 'Det er vurderet, at du ikke er undtaget fra kravet.',
      en: 'It has been assessed that you are not exempt from the requirement.',
    },
    failed: {
      da: 'Det er vurderet, at du er undtaget fra kravet, fordi din arbejdsevne er så begrænset, at du ikke kan få ordinært arbejde nu.',
      en: 'It has been assessed that you are exempt from the requirement because your capacity for work is so limited that you cannot get an ordinary job now.',
    },
  },
  reduction,
};

/** One kind of help is covered for spouses only; another is covered for nobody. */
function coveredHelp(_: Finding, { facts }: InCase): ConditionText {
  const met = { da: 'Reglen omfatter {benefit}.', en: 'The rule covers {benefit}.' };
  if (facts.benefit === 'other')
    return { met, failed: { da: 'Reglen omfatter ikke {benefit}.', en: 'The rule does not cover {benefit}.' } };
  return {
    met,
    failed: {
      da: 'For den, der får {benefit}, omfatter reglen kun ægtefæller.',
      en: 'Of those who receive {benefit}, the rule covers spouses only.',
    },
  };
}

/** Nothing can be reduced after the repeal; what is not known is the amount, or what holds for spouses. */
function reduction(_: Finding, { facts, missing }: InCase): ConditionText {
  const amount = facts.reduced === true ? AMOUNT_NOW : AMOUNT_NEXT;
  return {
    failed: {
      da: 'En nedsættelse kan tidligst få virkning fra den første i måneden efter {month}. Da er reglen ophævet.',
      en: 'A reduction can take effect on the first of the month after {month} at the earliest. The rule is repealed by then.',
    },
    uncovered: missing.includes('couples') ? AMOUNT_OF_SPOUSES : amount,
  };
}

const AMOUNT_OF_SPOUSES = {
  da: 'Vi har ikke læst de beløb, der gælder for ægtefæller.',
  en: 'We have not read the amounts that hold for spouses.',
};

const AMOUNT_NOW = {
  da: 'Vi kender ikke beløbet for en nedsættelse i {month}.',
  en: 'We do not know the amount of a reduction in {month}.',
};

const AMOUNT_NEXT = {
  da: 'Vi kender ikke beløbet for en nedsættelse, der får virkning fra den første i måneden efter {month}.',
  en: 'We do not know the amount of a reduction that takes effect on the first of the month after {month}.',
};
