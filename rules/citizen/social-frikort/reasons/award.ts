import type { AwardInWords, AwardSentence } from '../../../../src/engine/texts.js';
import { DAY, KRONER, PERIOD } from '../../../words.js';
import type { Cap, FreeCard } from '../award.js';

const NOTHING = {};

/** The card in words. It is all that can be applied for. */
export function cardInWords({ from, until, caps, controls, deactivation, protection }: FreeCard): AwardInWords {
  return {
    inFull: true,
    working: [],
    sentences: [
      {
        text: {
          da: 'Vurderingen er, at du opfylder betingelserne for et socialt frikort fra den {from}.',
          en: 'The assessment is that you meet the conditions for a social free card from {from}.',
        },
        values: { from: { words: DAY, value: from } },
      },
      ...(until === null ? [] : [endOf(until)]),
      ...caps.map(capInWords),
      ...(caps.some(({ open }) => open) ? [{ text: CAPS_BESIDE, values: NOTHING }] : []),
      {
        text: {
          da: 'Beløbet er skattefrit og kan kun tjenes ved almindeligt arbejde uden tilskud hos virksomheder med CVR-nummer og hos offentlige myndigheder. Feriepenge og arbejdsgiverens bidrag til pension tæller med.',
          en: 'The amount is free of tax and can only be earned by ordinary, unsubsidised work for businesses with a CVR number and for public authorities. Holiday pay and the employer’s pension contribution count.',
        },
        values: NOTHING,
      },
      { text: protection.others === 'not-stated' ? PROTECTS_NAMED : PROTECTS_ALL, values: NOTHING },
      ...controlsInWords(controls),
      ...(deactivation.possible ? [{ text: DEACTIVATION, values: NOTHING }] : []),
      ...(deactivation.mayComplain ? [{ text: MAY_COMPLAIN, values: NOTHING }] : []),
    ],
  };
}

function endOf(until: string): AwardSentence {
  return {
    text: {
      da: 'Efter loven, som den var vedtaget, gælder ordningen til og med den {until}.',
      en: 'Under the act as enacted the scheme runs to {until}.',
    },
    values: { until: { words: DAY, value: until } },
  };
}

function capInWords({ amount, period }: Cap): AwardSentence {
  return {
    text: { da: 'Du kan tjene op til {amount} {period}.', en: 'You can earn up to {amount} {period}.' },
    values: { amount: { words: KRONER, value: amount }, period: { words: PERIOD, value: period } },
  };
}

const CAPS_BESIDE = {
  da: 'Det er ikke afklaret, hvordan de to beløb hænger sammen.',
  en: 'How the two amounts go together is not settled.',
};
const PROTECTS_NAMED = {
  da: 'Indtægten trækkes ikke fra i kontanthjælp, førtidspension eller boligsikring.',
  en: 'The earnings are not deducted from kontanthjælp, disability pension or housing benefit.',
};
const PROTECTS_ALL = {
  da: 'Indtægten trækkes ikke fra i hjælp eller andre offentlige ydelser, der afhænger af indkomsten, og den tæller ikke med i egenbetalingen for et botilbud.',
  en: 'The earnings are not deducted from support or other public benefits that depend on income, and do not count in your own payment for a residential offer.',
};
const DEACTIVATION = {
  da: 'Hvis du ikke længere opfylder betingelserne, kan kommunen træffe afgørelse om at deaktivere kortet. Det får virkning fra den dag, afgørelsen bliver truffet.',
  en: 'If you no longer meet the conditions, the municipality can decide to deactivate the card. That takes effect on the day of the decision.',
};
const MAY_COMPLAIN = { da: 'Du kan klage over en sådan afgørelse.', en: 'You can complain of such a decision.' };

function controlsInWords(controls: FreeCard['controls']): AwardSentence[] {
  if (controls.length === 0) return [{ text: ONCE_ONLY, values: NOTHING }];
  return controls.map(({ within, open }) => ({
    text: CONTROLS[open ?? 'settled'],
    values: { within: { words: PERIOD, value: within } },
  }));
}

const ONCE_ONLY = {
  da: 'Kommunen vurderer kun én gang, om du kan få kortet.',
  en: 'The municipality assesses only once whether you can have the card.',
};
const CONTROLS = {
  settled: {
    da: 'Kommunen skal kontrollere én gang i perioden {within}, om betingelserne fortsat er opfyldt.',
    en: 'The municipality must check once in the period {within} whether the conditions are still met.',
  },
  whether: {
    da: 'Kommunen skal kontrollere alle kort én gang i perioden {within}. Det er ikke afklaret, om det også gælder et kort, der bliver udstedt i den periode.',
    en: 'The municipality must check all cards once in the period {within}. It is not settled whether that holds for a card issued in that period too.',
  },
  'which-year': {
    da: 'Kommunen skal kontrollere mindst hvert andet kalenderår, om betingelserne fortsat er opfyldt, men ikke i det år, kortet bliver udstedt. Den første kontrol skal være i perioden {within}; det er ikke afklaret, i hvilket af de to kalenderår.',
    en: 'The municipality must check at least every second calendar year whether the conditions are still met, but not in the year in which the card is issued. The first check is to be in the period {within}; in which of the two calendar years is not settled.',
  },
};
