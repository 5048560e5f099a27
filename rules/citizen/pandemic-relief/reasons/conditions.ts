import type { Finding } from '../../../../src/engine/assessment.js';
import type { ConditionText, InCase, SchemeTexts } from '../../../../src/engine/texts.js';
import type { PandemicReliefFacts } from '../facts.js';

/** The sentences of the conditions. What is not known of a window is said there, once, and not of the right again. */
export const conditionTexts: SchemeTexts<unknown, unknown>['conditions'] = {
  'dagpenge-window': {
    met: {
      da: 'Forbruget af dagpenge er suspenderet den dag, der vurderes.',
      en: 'The use of unemployment benefit (dagpenge) is suspended on the day assessed.',
    },
    failed: {
      da: 'Forbruget af dagpenge er ikke suspenderet den dag, der vurderes.',
      en: 'The use of unemployment benefit (dagpenge) is not suspended on the day assessed.',
    },
    uncovered: {
      da: 'Vi ved ikke, om forbruget af dagpenge var suspenderet den dag, der vurderes, efter de regler, der da var vedtaget.',
      en: 'We do not know whether the use of unemployment benefit (dagpenge) was suspended on the day assessed under the rules enacted by then.',
    },
  },
  'sygedagpenge-window': {
    met: {
      da: 'Retten til sygedagpenge er forlænget for den, der skulle overgå til jobafklaringsforløb den {transferOn}.',
      en: 'The right to sickness benefit (sygedagpenge) is prolonged for a person who should have passed to jobafklaring on {transferOn}.',
    },
    failed: {
      da: 'Retten til sygedagpenge er ikke forlænget for den, der skulle overgå til jobafklaringsforløb den {transferOn}.',
      en: 'The right to sickness benefit (sygedagpenge) is not prolonged for a person who should have passed to jobafklaring on {transferOn}.',
    },
    uncovered: {
      da: 'Vi ved ikke, om eller hvor længe retten til sygedagpenge er forlænget for den, der skulle overgå til jobafklaringsforløb den {transferOn}.',
      en: 'We do not know whether, or for how long, the right to sickness benefit (sygedagpenge) is prolonged for a person who should have passed to jobafklaring on {transferOn}.',
    },
  },
  'g-dage-window': {
    met: {
      da: 'Arbejdsgivernes betaling af G-dage er suspenderet den dag, der vurderes.',
      en: "Employers' payment for G-days is suspended on the day assessed.",
    },
    failed: {
      da: 'Arbejdsgivernes betaling af G-dage er ikke suspenderet den dag, der vurderes.',
      en: "Employers' payment for G-days is not suspended on the day assessed.",
    },
    uncovered: {
      da: 'Vi ved ikke, om arbejdsgivernes betaling af G-dage var suspenderet den dag, der vurderes, efter de regler, der da var vedtaget.',
      en: "We do not know whether employers' payment for G-days was suspended on the day assessed under the rules enacted by then.",
    },
  },
  cause: {
    met: {
      da: 'Suspensionen af G-dage gælder, når årsagen til ledigheden er »{cause}«.',
      en: 'The suspension of G-days applies when the cause of unemployment is “{cause}”.',
    },
    failed: {
      da: 'Suspensionen af G-dage gælder kun ved hjemsendelse og arbejdsfordeling. Den gælder ikke, når årsagen er »{cause}«.',
      en: 'The suspension of G-days only applies to sending home and work sharing. It does not apply when the cause is “{cause}”.',
    },
  },
  agreement,
  right: {
    uncovered: {
      da: 'Overgangen er udskudt til en dag i en senere periode med forlængelse, og vi ved ikke, hvor længe retten til sygedagpenge er forlænget for overgange i den periode.',
      en: 'The transfer is put off to a day in a later period of extension, and we do not know how long the right to sickness benefit (sygedagpenge) is prolonged for transfers in that period.',
    },
  },
};

/** Met by an agreement or, in 2020 under one reading, without one. */
function agreement(_: Finding, { facts }: InCase): ConditionText {
  const { underCollectiveAgreement } = facts as PandemicReliefFacts;
  return { met: underCollectiveAgreement ? UNDER_AGREEMENT : WITHOUT_AGREEMENT, failed: AGREEMENT_MISSING };
}

const UNDER_AGREEMENT = {
  da: 'Hjemsendelsen eller arbejdsfordelingen er etableret efter overenskomst eller kollektiv aftale.',
  en: 'The sending home or the work sharing was established under a collective agreement.',
};

const WITHOUT_AGREEMENT = {
  da: 'Suspensionen af G-dage krævede ikke overenskomst eller kollektiv aftale den dag, der vurderes.',
  en: 'The suspension of G-days required no collective agreement on the day assessed.',
};

const AGREEMENT_MISSING = {
  da: 'Suspensionen af G-dage gælder kun, når hjemsendelsen eller arbejdsfordelingen er etableret efter overenskomst eller kollektiv aftale. Det er ikke tilfældet her.',
  en: 'The suspension of G-days only applies when the sending home or the work sharing was established under a collective agreement. That is not the case here.',
};
