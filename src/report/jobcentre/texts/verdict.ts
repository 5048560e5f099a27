import type { Outcome } from '../../../engine/assessment.js';
import type { Text } from '../../../engine/reading.js';

/** How the outcomes are labelled; `contact` is a fulfilled one of which the sources say that the agency makes contact. */
export const LABELS: Readonly<Record<Outcome | 'contact', Text>> = {
  fulfilled: { da: 'Skærpet tilsyn', en: 'Intensified supervision' },
  contact: { da: 'Kontakt fra styrelsen', en: 'Contact from the agency' },
  'not-fulfilled': { da: 'Ikke skærpet tilsyn', en: 'No intensified supervision' },
  open: { da: 'Åbent', en: 'Open' },
  'not-in-force': { da: 'Reglerne gælder ikke', en: 'Rules not in force' },
  'not-covered': { da: 'Ikke dækket', en: 'Not covered' },
};

/** The conclusion: templates over `{because}` and `{on}`. */
export const CONCLUSIONS: Readonly<Record<Outcome | 'contact', Text>> = {
  fulfilled: {
    da: 'Efter reglerne bliver jobcenteret omfattet af skærpet tilsyn, fordi {because}.',
    en: 'Under the rules the jobcentre comes under intensified supervision because {because}.',
  },
  contact: {
    da: 'Efter kilden bliver kommunen kontaktet af Styrelsen for Arbejdsmarked og Rekruttering med henblik på skærpet tilsyn, fordi {because}.',
    en: 'Under the source the municipality is contacted by the Danish Agency for Labour Market and Recruitment with a view to intensified supervision because {because}.',
  },
  'not-fulfilled': {
    da: 'Efter reglerne bliver jobcenteret ikke omfattet af skærpet tilsyn, fordi {because}.',
    en: 'Under the rules the jobcentre does not come under intensified supervision because {because}.',
  },
  open: {
    da: 'Det kan ikke afgøres endnu, om jobcenteret bliver omfattet af skærpet tilsyn. Det afhænger af det, der er åbent:',
    en: 'Whether the jobcentre comes under intensified supervision cannot be settled yet. It depends on what is open:',
  },
  'not-in-force': {
    da: 'Skærpet tilsyn følger ikke af målene den {on}, for reglerne gælder ikke den dag.',
    en: 'Intensified supervision does not follow from the targets on {on}, for the rules are not in force on that day.',
  },
  'not-covered': {
    da: 'Der er ingen kontrolleret regel at vurdere efter. Det siger intet om, hvorvidt jobcenteret bliver omfattet af skærpet tilsyn.',
    en: 'There is no checked rule to assess by. That says nothing of whether the jobcentre comes under intensified supervision.',
  },
};

/** Why supervision does not follow, by the condition that failed. */
export const HINDRANCES: Readonly<Record<string, Text>> = {
  regime: { da: 'ordningen er ophørt', en: 'the regime has ended' },
  'result-target-missed': { da: 'resultatmålet er nået', en: 'the result target is met' },
  'focus-targets-missed': { da: 'begge fokusmål er nået', en: 'both focus targets are met' },
  placement: {
    da: 'et jobcenter tidligst kan komme under tilsyn i 2022',
    en: 'a jobcentre can come under supervision in 2022 at the earliest',
  },
  'one-of-two': { da: 'kun ét af de to fokusmål ikke er nået', en: 'only one of the two focus targets is missed' },
};

/** Said where the focus targets have one joint share. */
export const JOINT_MET: Text = { da: 'det samlede fokusmål er nået', en: 'the joint focus target is met' };

/** Said instead of the second focus target where it has no consequence. */
export const NO_EFFECT: Text = {
  da: 'fokusmålet for samtaler er nået, og fokusmålet for tilbud ikke kan føre til tilsyn på vurderingsdagen',
  en: 'the focus target on conversations is met and the one on offers cannot lead to supervision on the day assessed',
};

/** Why supervision follows: a template over `{missed}`. */
export const BOTH_MISSED: Text = {
  da: 'resultatmålet ikke er nået, og {missed} heller ikke er nået',
  en: 'the result target is missed and so {missed}',
};

export const MISSED = {
  conversations: { da: 'fokusmålet for samtaler', en: 'is the focus target on conversations' },
  offers: { da: 'fokusmålet for tilbud', en: 'is the focus target on offers' },
  two: { da: 'de to fokusmål', en: 'are both focus targets' },
  joint: { da: 'det samlede fokusmål', en: 'is the joint focus target' },
} as const satisfies Readonly<Record<string, Text>>;
