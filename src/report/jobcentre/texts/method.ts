import type { Text } from '../../../engine/reading.js';
import type { Exclusion } from '../../summary.js';
import type { ReadingHeld } from '../readings-held.js';

export const PAGE_TEXTS = {
  kind: { da: 'Jobcenterindblik', en: 'Jobcenterindblik' },
  title: { da: 'Resultatmål og fokusmål', en: 'Result target and focus targets' },
  titleOf: { da: 'Resultatmål og fokusmål i {municipality}', en: 'Result target and focus targets in {municipality}' },
  lead: { da: 'Vurderet den {on}. Målt til og med den {to}.', en: 'Assessed on {on}. Measured up to and including {to}.' },
  caveats: { da: 'Forbehold', en: 'Caveats' },
  sources: { da: 'Kilder', en: 'Sources' },
  rules: { da: 'Regler: {package} {version}, fingeraftryk {digest}.', en: 'Rules: {package} {version}, digest {digest}.' },
  noDecision: {
    da: 'Rapporten er en vurdering efter de regler og kilder, den nævner. Den er ikke en afgørelse.',
    en: 'The report is an assessment under the rules and sources it names. It is not a decision.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const CAVEATS = {
  estimate: {
    da: 'Den forventede andel er et statistisk skøn. Ministeriet kan ikke opgøre præcist, hvor usikkert skønnet er, og de absolutte tal skal tolkes varsomt.',
    en: 'The expected share is a statistical estimate. The ministry cannot quantify exactly how uncertain it is, and the absolute figures are to be read with care.',
  },
  period: {
    da: 'Benchmarken kan dække en anden periode end den, fokusmålene er målt over. I 2020 blev tal for 2018 holdt sammen med fokusmål for 2019.',
    en: 'The benchmark may cover another period than the one over which the focus targets are measured. In 2020 figures for 2018 were held together with focus targets for 2019.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const METHOD_TEXTS = {
  heading: { da: 'Sådan er der målt', en: 'How it was measured' },
  on: { da: 'Vurderingsdag', en: 'Day assessed' },
  known: { da: 'Regler som vedtaget', en: 'Rules as enacted' },
  newest: { da: 'de nyeste, der er kendt', en: 'the newest that are known' },
  by: { da: 'senest den {day}', en: 'by {day}' },
  window: { da: 'Måleperiode', en: 'Window measured' },
  windows: { da: '{count} perioder, fra {first} til {last}', en: '{count} windows, from {first} to {last}' },
  wording: { da: 'Ordlyd', en: 'Wording' },
  noWording: { da: 'Ingen bestemt kilde', en: 'No particular source' },
  undated: { da: ' (kilden er uden dato)', en: ' (the source bears no date)' },
  targetConversations: { da: 'Fokusmål: samtaler', en: 'Focus target: conversations' },
  conversations: { da: 'mindst {conversations} samtaler i måleperioden', en: 'at least {conversations} conversations in the window' },
  conversationsNotRead: { da: 'målet er ikke læst i kilden', en: 'the target was not read in the source' },
  targetOffers: { da: 'Fokusmål: tilbud', en: 'Focus target: offers' },
  offers: {
    da: 'mindst {offers} tilbud i måleperioden; om {hours} timers ordinær beskæftigelse er nok i stedet, står i tabellen',
    en: 'at least {offers} offer in the window; whether {hours} hours of ordinary employment are enough instead stands in the table',
  },
  offersOnly: { da: 'mindst {offers} tilbud i måleperioden', en: 'at least {offers} offer in the window' },
  figuresOpen: {
    da: 'det er åbent, hvilken kildes tal der gælder; se tabellen',
    en: "it is open which source's figures hold; see the table",
  },
  citizens: { da: 'Borgere i udtrækket', en: 'Citizens in the extract' },
  citizensCaption: { da: 'Regnskab for udtrækket', en: 'Account of the extract' },
  citizensColumn: { da: 'Borgere', en: 'Citizens' },
  number: { da: 'Antal', en: 'Number' },
  in: { da: 'I udtrækket', en: 'In the extract' },
  counted: { da: 'Talt med', en: 'Counted' },
  unsettled: {
    da: 'heraf med oplysninger, der mangler og kan ændre tallene',
    en: 'of whom something is unknown that can change the figures',
  },
  rejected: { da: 'Afvist, fordi linjen ikke kunne læses', en: 'Rejected, for the line could not be read' },
  readings: { da: 'Sådan er kilderne læst', en: 'How the sources are read' },
  readingsIntro: {
    da: 'Kilderne er ikke enige om alt og tavse om noget. Hvert spørgsmål er enten afgjort af den valgte kilde, valgt af den, der har lavet rapporten, afgjort af reglernes udgangspunkt eller åbent.',
    en: 'The sources do not agree on everything and are silent on some of it. Each question is settled by the source chosen, chosen by those who made the report, settled by the default of the rules, or open.',
  },
  readingsCaption: { da: 'Spørgsmål, svar og hvem der har valgt', en: 'Questions, answers and who chose' },
  question: { da: 'Spørgsmål', en: 'Question' },
  answer: { da: 'Svar', en: 'Answer' },
  chosenBy: { da: 'Valgt af', en: 'Chosen by' },
  source: { da: 'Kilde', en: 'Source' },
} as const satisfies Readonly<Record<string, Text>>;

/** Who settled a reading. */
export const CHOSEN_BY: Readonly<Record<ReadingHeld['by'], Text>> = {
  source: { da: 'Kilden', en: 'The source' },
  caller: { da: 'Rapportens bruger', en: 'Whoever made the report' },
  default: { da: 'Udgangspunktet', en: 'The default' },
  open: { da: 'Åbent', en: 'Open' },
};

/** Why citizens were left out. */
export const EXCLUDED: Readonly<Record<Exclusion, Text>> = {
  'not-counted': {
    da: 'Udeladt, fordi anciennitet eller fravær gør, at de ikke skal tælles med',
    en: 'Left out, for their seniority or absence means that they are not to be counted',
  },
  'no-benefit': {
    da: 'Udeladt, fordi de ikke fik en ydelse på periodens sidste dag',
    en: 'Left out, for they were on no benefit on the last day of the window',
  },
  'not-resident': {
    da: 'Udeladt, fordi de ikke boede i en kommune på periodens sidste dag',
    en: 'Left out, for they lived in no municipality on the last day of the window',
  },
};
