import type { Refusal, SchemeTexts } from '../../../src/engine/texts.js';
import { rowOn } from '../../../src/engine/timeline.js';
import { complaint } from '../../complaint.js';
import { asWorded } from '../../words.js';
import type { FreeCard } from './award.js';
import type { SocialFrikortFacts } from './facts.js';
import { type Deactivation, parameters } from './parameters.js';
import { cardReadings } from './readings.js';
import { cardInWords } from './reasons/award.js';
import { conditionTexts } from './reasons/conditions.js';
import { factTexts } from './reasons/facts.js';
import { stepTexts } from './reasons/steps.js';

/** What we do not know, by the name of the table. */
function unknown(da: string, en: string) {
  return { da: `Vi kender ikke ${da} for den {on}.`, en: `We do not know ${en} for {on}.` };
}

/** What failed conditions lead to: one who applies gets no card; the card of one who has it may be deactivated, or no longer is looked at. */
function consequenceOf(of: Refusal): keyof typeof REFUSED {
  const { cardSince } = of.facts as SocialFrikortFacts;
  if (cardSince === undefined || cardSince === 'no-card') return 'refusal';
  return deactivationOn(of).possible ? 'deactivation' : 'nothing';
}

/** The rule on deactivation of the day judged. There is one on every day on which conditions are judged. */
function deactivationOn({ on, knownOn }: Refusal): Deactivation {
  return rowOn(parameters.deactivation, on, knownOn)?.value as Deactivation;
}

const REFUSED = {
  refusal: {
    da: 'Vurderingen er, at du ikke opfylder betingelserne for et socialt frikort. Det skyldes følgende:',
    en: 'The assessment is that you do not meet the conditions for a social free card. The reasons are:',
  },
  deactivation: {
    da: 'Når betingelserne ikke længere er opfyldt, kan kommunen træffe afgørelse om at deaktivere kortet. Det får virkning fra den dag, afgørelsen bliver truffet. Vurderingen er, at du ikke længere opfylder betingelserne for et socialt frikort. Det skyldes følgende:',
    en: 'Where the conditions are no longer met, the municipality can decide to deactivate the card. That takes effect on the day of the decision. The assessment is that you no longer meet the conditions for a social free card. The reasons are:',
  },
  nothing: {
    da: 'Kommunen vurderer kun én gang, om du kan få kortet, og efter reglerne den {on} kan det ikke deaktiveres. Vurderingen er, at betingelserne for kortet ikke var opfyldt. Det skyldes følgende:',
    en: 'The municipality assesses only once whether you can have the card, and under the rules on {on} it cannot be deactivated. The assessment is that the conditions for the card were not met. The reasons are:',
  },
} as const;

/** The texts of the statements of reasons. */
export const socialFrikortTexts: SchemeTexts<SocialFrikortFacts, FreeCard> = {
  title: { da: 'Socialt frikort', en: 'Social free card' },
  facts: factTexts,
  conditions: conditionTexts,
  steps: stepTexts,
  award: cardInWords,
  refused: (of) => REFUSED[consequenceOf(of)],
  mayComplain: (of) => consequenceOf(of) === 'refusal' || deactivationOn(of).mayComplain,
  notInForce: ({ until }) =>
    until === undefined
      ? {
          da: 'Efter loven, som den var vedtaget, kan der ikke gives socialt frikort den {on}. Ordningen ophørte den {since}.',
          en: 'Under the act as enacted no social free card can be given on {on}. The scheme ended on {since}.',
        }
      : {
          da: 'Der kan ikke gives socialt frikort den {on}. Loven var vedtaget, men ikke trådt i kraft i perioden fra den {since} til den {until}.',
          en: 'No social free card can be given on {on}. The act was passed but not in force from {since} to {until}.',
        },
  readings: asWorded(cardReadings),
  gaps: {
    law: { da: 'Vi har ikke kontrolleret reglerne for den {on}.', en: 'We have not checked the rules for {on}.' },
    act: unknown('lovens regler', 'the rules of the act'),
    firstDay: unknown('dagen, hvor loven trådte i kraft,', 'the day on which the act commenced'),
    latestYear: unknown('reglen om det seneste år', 'the rule on the latest year'),
    education: unknown('reglen om uddannelse', 'the rule on education'),
    residence: unknown('opholdskravet', 'the residence requirement'),
    deactivation: unknown('reglen om deaktivering', 'the rule on deactivation'),
    protection: unknown('reglen om fradrag i ydelser', 'the rule on deductions'),
    limit: unknown('beløbsgrænsen for arbejdsindkomst', 'the limit on earned income'),
    cap: unknown('grænsen for, hvad der må tjenes med frikortet,', 'the limit on what may be earned with the card'),
  },
  undecided: {
    da: 'Derfor er der ikke taget stilling til, om du kan få et socialt frikort.',
    en: 'Whether you can have a social free card has therefore not been assessed.',
  },
  complaint,
};
