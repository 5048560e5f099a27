import type { GuidelineStatus } from '../engine/guideline.js';
import type { Text } from '../engine/reading.js';
import type { SectionId } from './statement.js';

/** The headings of a statement. */
export const HEADINGS: Readonly<Record<SectionId, Text>> = {
  notice: { da: 'Vigtigt', en: 'Please note' },
  rules: { da: 'Regler', en: 'Rules applied' },
  sources: { da: 'Andre kilder', en: 'Other sources' },
  readings: { da: 'Sådan har vi forstået reglerne', en: 'How the rules were read' },
  facts: { da: 'Oplysninger, vi har lagt vægt på', en: 'Facts that weighed' },
  considerations: { da: 'Hovedhensyn i den konkrete vurdering', en: 'Main considerations' },
  conditions: { da: 'Opfyldte betingelser', en: 'Conditions that are met' },
  counted: { da: 'Sådan har vi talt', en: 'How it was counted' },
  outcome: { da: 'Resultat', en: 'Outcome of the assessment' },
  complaint: { da: 'Sådan kan du klage', en: 'How to complain' },
  questions: { da: 'Det mangler vi at få oplyst', en: 'What we still need to know' },
  gap: { da: 'Det ved vi ikke', en: 'What we do not know' },
};

/** How a guideline came about; the last three do not govern. */
export const STATUSES: Readonly<Record<GuidelineStatus, Text>> = {
  law: { da: 'fastsat ved lov', en: 'laid down by law' },
  adopted: { da: 'vedtaget af kommunen', en: 'adopted by the municipality' },
  practice: { da: 'kommunens praksis', en: "the municipality's practice" },
  agreed: { da: 'aftalt politisk, men ikke vedtaget', en: 'agreed politically but not adopted' },
  proposed: { da: 'foreslået, men ikke vedtaget', en: 'proposed but not adopted' },
  rejected: { da: 'foreslået, men forkastet', en: 'proposed but rejected' },
};

/** What every scheme's statements say, as templates. */
export const PHRASES = {
  title: { da: 'Vurdering: {title}', en: 'Assessment: {title}' },
  whatIfTitle: { da: 'Beregning: {title}', en: 'Calculation: {title}' },
  draft: {
    da: 'Dette er en vurdering og et udkast til begrundelse. Kommunen træffer afgørelsen.',
    en: 'This is an assessment and a draft statement of reasons. The decision is for the municipality to take.',
  },
  calculated: {
    da: 'Dette er en beregning og ikke en afgørelse.',
    en: 'This is a calculation. No decision has been taken.',
  },
  rests: { da: 'Beregningen bygger på disse regler:', en: 'The calculation rests on these rules:' },
  draftElsewhere: {
    da: 'Dette er en vurdering og et udkast til begrundelse. Det er ikke en afgørelse.',
    en: 'This is an assessment and a draft statement of reasons. No decision has been taken.',
  },
  whatIf: {
    da: 'Dette er en beregning efter en retningslinje, der ikke gælder ({municipality}: {status}). Den kan ikke bruges til at afgøre en sag.',
    en: 'This is a calculation under a guideline that is not in force ({municipality}: {status}). It cannot be used to decide a case.',
  },
  whatIfOutcome: {
    da: 'Beregningen følger en retningslinje, der ikke gælder, og viser kun, hvad der ville følge af den.',
    en: 'The calculation follows a guideline that is not in force and only shows what would follow from it.',
  },
  day: { da: 'Vurderingen gælder den {on}.', en: 'The assessment is for {on}.' },
  known: { da: 'Den bygger på reglerne, som de var vedtaget den {knownOn}.', en: 'It rests on the rules as enacted by {knownOn}.' },
  guideline: { da: 'Retningslinjen for {municipality} er {status}.', en: 'Guideline of {municipality}: {status}.' },
  guidelineAdopted: {
    da: 'Retningslinjen for {municipality} er {status} den {adopted}.',
    en: 'Guideline of {municipality}: {status} on {adopted}.',
  },
  inferredDays: {
    da: 'Kilden oplyser ikke, hvornår retningslinjen gælder. Vi har lagt til grund, at den gælder den {on}.',
    en: 'That the guideline is in force on {on} is inferred; its days are not printed.',
  },
  computed: {
    da: 'Vi har ikke fundet det officielle tal og har selv beregnet det.',
    en: 'The figure is computed; the official one was not found.',
  },
  computedFrom: { da: 'Om tallet i {place}: {note}', en: 'Of the figure in {place}: {note}' },
  theMunicipality: { da: 'kommunen', en: 'the municipality' },
  applied: { da: 'Vurderingen bygger på disse regler:', en: 'The assessment rests on these rules:' },
  appliedBeside: { da: 'Vurderingen bygger også på disse regler:', en: 'The assessment also rests on these rules:' },
  bySource: { da: 'Svaret følger kilden: {source}.', en: 'The answer follows the source: {source}.' },
  byCaller: { da: 'Kommunen har valgt dette svar.', en: 'The municipality chose this answer.' },
  byDefault: {
    da: 'Kommunen har ikke valgt et andet svar.',
    en: 'The municipality has chosen no other answer.',
  },
  considered: { da: '{judged} Vurderet af: {by}. Begrundelsen er: {because}', en: '{judged} Judged by: {by}. Reasons: {because}' },
  consideredOnly: { da: '{label} – vurderet af: {by}. Begrundelsen er: {because}', en: '{label} – judged by: {by}. Reasons: {because}' },
  appliedFor: { da: 'Du har søgt om {appliedFor}.', en: 'You applied for {appliedFor}.' },
  working: { da: 'Sådan har vi beregnet beløbet:', en: 'The amount was calculated as follows:' },
  workingOfRight: { da: 'Sådan har vi regnet:', en: 'It was calculated as follows:' },
  toJudge: { da: 'Kommunen skal vurdere: {question}', en: 'For the municipality to assess: {question}' },
  atMost: { da: 'Beløbet kan højst være {most}.', en: 'At most {most} can be paid.' },
  toSettle: {
    da: 'Kommunen skal tage stilling til dette spørgsmål: {question} Mulige svar: {options}',
    en: 'The municipality must settle this question: {question} Possible answers: {options}',
  },
  nearestRules: { da: 'De nærmeste regler, vi kender, står i {cite}.', en: 'The nearest rules that we know stand in {cite}.' },
  knownWindows: { da: 'Vi kender reglerne for disse dage:', en: 'We know the rules for these days:' },
  openWindow: { da: 'fra den {from}', en: 'from {from}' },
  oneDay: { da: 'den {on}', en: '{on}' },
} as const satisfies Record<string, Text>;

/** The figures that set a limit, in words. */
export const LIMITS: Readonly<Record<string, Text>> = {
  atLeast: { da: 'mindst {value}', en: 'at least {value}' },
  moreThan: { da: 'mere end {value}', en: 'more than {value}' },
  atMost: { da: 'højst {value}', en: 'at most {value}' },
  lessThan: { da: 'under {value}', en: 'less than {value}' },
};

/** The figures that set a higher limit for some, in words. */
export const HIGHER: Readonly<Record<string, Text>> = {
  higherAtLeast: LIMITS.atLeast as Text,
  higherMoreThan: LIMITS.moreThan as Text,
};
