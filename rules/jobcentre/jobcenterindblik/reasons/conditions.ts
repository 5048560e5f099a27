import type { Finding } from '../../../../src/engine/assessment.js';
import type { Text } from '../../../../src/engine/reading.js';
import type { ConditionText, InCase, SchemeTexts } from '../../../../src/engine/texts.js';

/** The sentences of the conditions. What is met here leads to supervision: a failed one is good news for the municipality. */
export const conditionTexts: SchemeTexts<unknown, unknown>['conditions'] = {
  regime: {
    met: {
      da: 'Reglerne om skærpet tilsyn gælder den dag, der vurderes.',
      en: 'The rules on intensified supervision are in force on the day assessed.',
    },
    failed: {
      da: 'Skærpet tilsyn er ophørt den dag, der vurderes.',
      en: 'Intensified supervision has ended on the day assessed.',
    },
  },
  'calendar-year': {
    met: {
      da: 'Fokusmålene er målt over kalenderåret før den dag, der vurderes.',
      en: 'The focus targets were measured over the calendar year before the day assessed.',
    },
  },
  'result-target-missed': resultTarget,
  'focus-targets-missed': {},
  'conversations-missed': conversations,
  'offers-missed': offers,
  'one-of-two': oneOfTwo,
  placement: {
    met: {
      da: 'Den dag, der vurderes, er ikke til hinder for det, der følger.',
      en: 'The day assessed does not stand in the way of what follows.',
    },
    failed: {
      da: 'Et jobcenter kan endnu ikke komme under skærpet tilsyn {before-placement}.',
      en: 'A jobcentre cannot come under intensified supervision yet {before-placement}.',
    },
  },
  consequence: {},
};

const ESTIMATE: Text = {
  da: 'Den forventede andel er et statistisk skøn. Ministeriet kan ikke opgøre, hvor usikkert det er.',
  en: 'The expected share is a statistical estimate. The ministry cannot tell how uncertain it is.',
};

/** An actual share that equals the expected one is told as that: whether it meets the target is a reading. */
function resultTarget({ working }: Finding): ConditionText {
  return working?.find(({ step }) => step === 'gap')?.value === '0' ? EQUAL : UNEQUAL;
}

const EQUAL: ConditionText = {
  met: {
    da: `Resultatmålet er ikke nået, for den faktiske andel er lig med den forventede. ${ESTIMATE.da}`,
    en: `The result target is missed, for the actual share equals the expected one. ${ESTIMATE.en}`,
  },
  failed: {
    da: `Den faktiske andel er lig med den forventede, og det er ikke nok til skærpet tilsyn. ${ESTIMATE.da}`,
    en: `The actual share equals the expected one, which is not enough for intensified supervision. ${ESTIMATE.en}`,
  },
};

const UNEQUAL: ConditionText = {
  met: {
    da: `Resultatmålet er ikke nået, for den faktiske andel er højere end den forventede. ${ESTIMATE.da}`,
    en: `The result target is missed, for the actual share is higher than the expected one. ${ESTIMATE.en}`,
  },
  failed: {
    da: `Resultatmålet er nået, for den faktiske andel er lavere end den forventede. ${ESTIMATE.da}`,
    en: `The result target is met, for the actual share is lower than the expected one. ${ESTIMATE.en}`,
  },
};

/** The page without a date was read for offers only. */
function conversations(_: Finding, { missing }: InCase): ConditionText {
  return { ...CONVERSATIONS, uncovered: missing.includes('starConversations') ? PAGE_CUT_OFF : SHARE_NOT_KNOWN };
}

const CONVERSATIONS: ConditionText = {
  met: { da: 'Fokusmålet for samtaler er ikke nået.', en: 'The focus target on conversations is missed.' },
  failed: { da: 'Fokusmålet for samtaler er nået.', en: 'The focus target on conversations is met.' },
};

const PAGE_CUT_OFF: Text = {
  da: 'Vi ved ikke, hvor stor en andel fokusmålet for samtaler kræver. Styrelsens side uden dato er kun læst for tilbud.',
  en: "We do not know which share the focus target on conversations requires. The agency's page without a date was read for offers only.",
};

const SHARE_NOT_KNOWN: Text = {
  da: 'Vi ved ikke, hvor stor en andel fokusmålet kræver efter de regler, der da var vedtaget.',
  en: 'We do not know which share the focus target requires under the rules enacted by then.',
};

/** In the years without a consequence the share is not told: it was not looked at. */
function offers({ working }: Finding): ConditionText {
  return working?.some(({ step }) => step === 'offers-pause') === true
    ? PAUSED
    : { met: OFFERS_MISSED, failed: OFFERS_MET, uncovered: SHARE_NOT_KNOWN };
}

const OFFERS_MISSED: Text = { da: 'Fokusmålet for tilbud er ikke nået.', en: 'The focus target on offers is missed.' };
const OFFERS_MET: Text = { da: 'Fokusmålet for tilbud er nået.', en: 'The focus target on offers is met.' };

const PAUSED: ConditionText = {
  failed: {
    da: 'Fokusmålet for tilbud kan ikke føre til skærpet tilsyn {offers-pause}.',
    en: 'The focus target on offers cannot lead to intensified supervision {offers-pause}.',
  },
};

/** Where the reading was not taken, both ways to read come to the same. */
function oneOfTwo(_: Finding, { readings }: InCase): ConditionText {
  const taken = readings.some(({ reading }) => reading === 'one-of-two');
  return { met: taken ? ONE_IS_ENOUGH : EITHER_WAY, failed: BOTH_NEEDED, uncovered: NOT_KNOWN };
}

const ONE_IS_ENOUGH: Text = {
  da: 'Det er nok til skærpet tilsyn, at ét af de to fokusmål ikke er nået.',
  en: 'It is enough for intensified supervision that one of the two focus targets is missed.',
};

const EITHER_WAY: Text = {
  da: 'Det er uden betydning her, om ét forfejlet fokusmål er nok til skærpet tilsyn.',
  en: 'Whether one missed focus target is enough for intensified supervision makes no difference here.',
};

const BOTH_NEEDED: Text = {
  da: 'Skærpet tilsyn kræver, at ingen af de to fokusmål er nået, og mindst ét af dem er nået.',
  en: 'Intensified supervision takes that neither of the two focus targets is met, and at least one of them is.',
};

const NOT_KNOWN: Text = {
  da: 'Derfor ved vi heller ikke, om begge fokusmål er forfejlet.',
  en: 'So we do not know either whether both focus targets are missed.',
};
