import type { Text } from '../../../src/engine/reading.js';
import type { SchemeTexts, Words } from '../../../src/engine/texts.js';
import { complaint } from '../../complaint.js';
import { KRONER } from '../../words.js';
import type { Journey, MonthlyAllowance } from './award/monthly-allowance.js';
import type { ActivationAllowanceFacts } from './facts.js';
import { conditionTexts } from './reasons/conditions.js';
import { factTexts, KILOMETRES } from './reasons/facts.js';
import { readingQuestions } from './reasons/questions.js';
import { stepTexts } from './reasons/steps.js';

const MONTH: Words = { as: 'month' };
const CITATION: Words = { as: 'citation' };

const CAN_GET: Text = {
  da: 'Vurderingen er, at du kan få {amount} i godtgørelse for {month}.',
  en: 'The assessment is that you can get an allowance of {amount} for {month}.',
};
const WOULD_GET: Text = {
  da: 'Efter denne retningslinje ville du få {amount} i godtgørelse for {month}.',
  en: 'Under this guideline you would get an allowance of {amount} for {month}.',
};
const CAN_GET_NONE: Text = {
  da: 'Vurderingen er, at du ikke kan få godtgørelse for {month}. Det skyldes følgende:',
  en: 'The assessment is that you cannot get the allowance for {month}. The reasons are:',
};
const WOULD_GET_NONE: Text = {
  da: 'Efter denne retningslinje ville du ikke få godtgørelse for {month}. Det skyldes følgende:',
  en: 'Under this guideline you would not get the allowance for {month}. The reasons are:',
};

/** The texts of the statements of reasons. */
export const activationAllowanceTexts: SchemeTexts<ActivationAllowanceFacts, MonthlyAllowance> = {
  title: { da: 'Godtgørelse ved deltagelse i aktivering', en: 'Activation allowance' },
  facts: factTexts,
  conditions: conditionTexts,
  steps: stepTexts,
  award: ({ amount, month, journey, working }, { whatIf }) => ({
    amount,
    working,
    sentences: [
      {
        text: whatIf ? WOULD_GET : CAN_GET,
        values: { amount: { words: KRONER, value: amount }, month: { words: MONTH, value: month } },
      },
      {
        text: {
          da: 'Beløbet er før skat, og godtgørelsen er skattepligtig.',
          en: 'The amount is before tax, and the allowance is taxable.',
        },
        values: {},
      },
      journeySentence(journey),
    ],
  }),
  refused: ({ whatIf }) => (whatIf ? WOULD_GET_NONE : CAN_GET_NONE),
  notInForce: () => ({
    da: 'Loven giver ikke ret til godtgørelsen den {on}. Sådan har det været siden den {since}.',
    en: 'The law gives no right to the allowance on {on}. That has been so since {since}.',
  }),
  readings: readingQuestions,
  gaps: {
    law: { da: 'Vi har ikke kontrolleret reglerne for den {on}.', en: 'We have not checked the rules for {on}.' },
    act: { da: 'Vi kender ikke lovens regler for den {on}.', en: 'We do not know the rules of the act for {on}.' },
    cap: { da: 'Vi kender ikke lovens loft for den {on}.', en: 'We do not know the ceiling of the act for {on}.' },
    frame: {
      da: 'Vi ved ikke, hvor lang en rejse godtgørelsen dækker den {on}.',
      en: 'We do not know how long a journey the allowance covers on {on}.',
    },
    targetGroups: {
      da: 'Vi ved ikke, hvilke målgrupper der er omfattet den {on}.',
      en: 'We do not know which target groups are covered on {on}.',
    },
    offers: { da: 'Vi ved ikke, hvilke tilbud der er omfattet den {on}.', en: 'We do not know which offers are covered on {on}.' },
    guideline: {
      da: 'Vi kender ingen retningslinje for {municipality}, der gælder den {on}.',
      en: 'We know no guideline of {municipality} that is in force on {on}.',
    },
  },
  undecided: {
    da: 'Derfor er der ikke taget stilling til, om du kan få godtgørelsen.',
    en: 'Whether you can get the allowance has therefore not been assessed.',
  },
  complaint,
};

function journeySentence({ limitKm, km, beyondKm, mayApplyUnder }: Journey) {
  const limit = { words: KILOMETRES, value: limitKm };
  const frame = {
    da: 'Godtgørelsen dækker transport inden for de første {limit} af dagens rejse fra hjemmet til tilbuddet og hjem igen.',
    en: "The allowance covers transport within the first {limit} of the day's journey from home to the offer and back.",
  };
  if (km === null) return { text: frame, values: { limit } };
  const daily = { words: KILOMETRES, value: km };
  if (mayApplyUnder === null) {
    const da = `${frame.da} Din rejse er {km} om dagen og ligger inden for grænsen.`;
    return { text: { da, en: `${frame.en} Your journey is {km} a day and lies within the limit.` }, values: { limit, km: daily } };
  }
  return {
    text: {
      da: `${frame.da} Din rejse er {km} om dagen. Du kan søge befordringsgodtgørelse for den del af rejsen, der ligger ud over grænsen ({beyond} om dagen). Reglen står i {provision}.`,
      en: `${frame.en} Your journey is {km} a day. You can apply for a travel allowance for the part of the journey beyond the limit ({beyond} a day). The rule is in {provision}.`,
    },
    values: { limit, km: daily, beyond: { words: KILOMETRES, value: beyondKm }, provision: { words: CITATION, value: mayApplyUnder } },
  };
}
