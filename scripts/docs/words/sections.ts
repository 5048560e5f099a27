import type { Text } from '../../../src/engine/reading.js';

export const ABOUT = {
  heading: { da: 'Hvad siden dækker', en: 'What is covered' },
  wing: { da: 'Område', en: 'Wing' },
  days: { da: 'Kontrollerede dage', en: 'Days checked' },
  folder: { da: 'Mappe i regelværket', en: 'Folder of the rules' },
  asks: { da: 'Navn i programmet', en: 'Name in the program' },
  shared: { da: 'Hører sammen med', en: 'Belongs with' },
  supplied: { da: 'Beløb, brugeren selv kan oplyse', en: 'Amounts a caller may supply' },
  notModelled: { da: 'Hvad der ikke er med', en: 'What is not modelled' },
  coverage: { da: 'Hvor rækkerne er læst, år for år', en: 'Where the rows were read, year by year' },
  coverageCaption: { da: 'År, kilder og huller', en: 'Years, sources and gaps' },
  years: { da: 'År', en: 'Years' },
  readIn: { da: 'Antal rækker, efter hvor de er læst', en: 'Number of rows, by where they were read' },
  missing: { da: 'Intet læst for nogle af dagene', en: 'Nothing read on some of the days' },
  notInForce: { da: 'ikke i kraft', en: 'not in force' },
  unverified: { da: 'Hvad der ikke er efterprøvet', en: 'What is not verified' },
  unverifiedCaption: { da: 'Ikke fundet i kilden eller i datoerne', en: 'Not found in the source or in the dates' },
  place: { da: 'Sted', en: 'Place' },
  lacks: { da: 'Mangler', en: 'Lacks' },
  because: { da: 'Årsag', en: 'Reason' },
} as const satisfies Readonly<Record<string, Text>>;

export const FIGURES = {
  heading: { da: 'Regler og beløb med datoer', en: 'Rules and figures with dates' },
  elsewhere: { da: 'Beregningen bruger de daterede rækker på siden', en: 'The calculation reads the dated rows of the page' },
  table: { da: 'I regeldataene:', en: 'In the rule data:' },
  days: { da: 'Gælder', en: 'Holds' },
  value: { da: 'Regel eller beløb', en: 'Rule or figure' },
  adopted: { da: 'Vedtaget', en: 'Adopted' },
  source: { da: 'Kilde', en: 'Source' },
  readHow: { da: 'Læst\u00a0i', en: 'Read in' },
  from: { da: 'fra den {from}', en: 'from {from}' },
  until: { da: 'Afløst fra den {until}', en: 'Replaced from {until}' },
  overtaken: { da: 'Afløst af en senere vedtagelse for alle dagene', en: 'Replaced by a later enactment on all of its days' },
  retroactive: { da: 'Tilbagevirkende', en: 'Retroactive' },
  retroactiveText: { da: 'vedtaget efter den første dag, den gælder for', en: 'adopted after the first day on which it holds' },
  notInForce: { da: 'Ikke i kraft', en: 'Not in force' },
  notRead: { da: 'Ikke læst', en: 'Not read' },
  notReadText: { da: 'svaret er, at dagen ikke er dækket', en: 'the answer is that the day is not covered' },
  adoptedUnknown: { da: 'ikke oplyst', en: 'not stated' },
} as const satisfies Readonly<Record<string, Text>>;

export const READINGS = {
  heading: { da: 'Åbne spørgsmål', en: 'Open questions' },
  lead: {
    da: 'Her er kilderne uenige eller tavse. Et spørgsmål stilles kun i en sag, hvis udfald afhænger af svaret; har det intet standardsvar, er sagen uafklaret, indtil den, der bruger regelværket, har valgt et svar.',
    en: 'Here the sources disagree or are silent. A question is asked only by a case that turns on it; where it has no default, the case is open until whoever uses the rules has chosen.',
  },
  caption: { da: 'Mulige svar', en: 'Possible answers' },
  option: { da: 'Valg', en: 'Option' },
  answer: { da: 'Svar', en: 'Answer' },
  heldBy: { da: 'Hvem der svarer sådan, eller hvad svaret bygger på', en: 'Who holds it, or what it rests on' },
  default: { da: 'Standardsvar', en: 'Default' },
  inferred: {
    da: 'følger kun af ordlyden; vi har ikke set nogen svare sådan',
    en: 'follows from the wording only; nobody was seen to hold it',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const CONDITIONS = {
  heading: { da: 'Betingelser', en: 'Conditions' },
  caption: { da: 'Hver betingelse med ordlyd, oplysninger og bestemmelse', en: 'Each condition with its wording, facts and provision' },
  lead: {
    da: 'Betingelserne, som de står i begrundelserne. Ord i kursiv udfyldes med sagens oplysninger.',
    en: 'The conditions as the statements of reasons put them. Words in italics are filled in from the case.',
  },
  facts: { da: 'Oplysninger', en: 'Facts' },
  provision: { da: 'Bestemmelse', en: 'Provision' },
  inside: { da: 'En af mulighederne i', en: 'One of the ways of' },
  met: { da: 'Opfyldt', en: 'Met' },
  failed: { da: 'Ikke opfyldt', en: 'Failed' },
  uncovered: { da: 'Ikke dækket', en: 'Not covered' },
  either: { da: 'Opfyldt, når en af disse er opfyldt', en: 'Met when one of these is met' },
  award: { da: 'Hvad der følger, når betingelserne er opfyldt', en: 'What follows when the conditions are met' },
  unmet: { da: 'Betingelser, som ingen indbygget retningslinje stiller', en: 'Conditions that no built-in guideline sets' },
  unmetLead: {
    da: 'De gælder kun, hvor en kommunes egen retningslinje stiller dem; bestemmelsen er da retningslinjens.',
    en: 'They hold only where a guideline of one’s own sets them; the provision is then that of the guideline.',
  },
  unmetCaption: { da: 'Betingelser i egne retningslinjer', en: 'Conditions of guidelines of one’s own' },
  condition: { da: 'Betingelse', en: 'Condition' },
  wording: { da: 'Ordlyd', en: 'Wording' },
} as const satisfies Readonly<Record<string, Text>>;

export const FACTS = {
  heading: { da: 'Oplysninger', en: 'Facts' },
  lead: {
    da: 'Enhver oplysning kan mangle. Den er da ukendt og regnes aldrig for nul eller nej.',
    en: 'Every fact may be left out. It is then unknown, and never taken as zero or no.',
  },
  caption: { da: 'Oplysninger, og hvordan der spørges om dem', en: 'Facts and how they are asked for' },
  calculationCaption: { da: 'Oplysninger, og hvad de skal indeholde', en: 'Facts and what they hold' },
  fact: { da: 'Oplysning', en: 'Fact' },
  question: { da: 'Spørgsmål', en: 'Question' },
  holds: { da: 'Indhold', en: 'Holds' },
  judged: { da: 'Vurderes af en sagsbehandler', en: 'Judged by a caseworker' },
} as const satisfies Readonly<Record<string, Text>>;

export const CASES = {
  heading: { da: 'Eksempler', en: 'Worked cases' },
  lead: {
    da: '{cases} gennemregnede eksempler. Det forventede udfald kommer fra en kilde uden for programmet. Hvert eksempel har et link til kilden, der er beskrevet på engelsk.',
    en: '{cases} worked cases. The outcome expected comes from a source outside the program, which stands beside each case.',
  },
  folded: { da: '{outcome}: {cases} eksempler', en: '{outcome}: {cases} cases' },
  foldedOne: { da: '{outcome}: 1 eksempel', en: '{outcome}: 1 case' },
  caption: { da: 'Eksempler med udfaldet »{outcome}«', en: 'Cases with the outcome “{outcome}”' },
  case: { da: 'Eksempel', en: 'Case' },
  under: { da: 'Dag og valg', en: 'Day and choices' },
  expected: { da: 'Forventet', en: 'Expected' },
  from: { da: 'Hvor forventningen kommer fra', en: 'Where the expectation comes from' },
  open: { da: 'Prøv eksemplet', en: 'Try the case (in Danish)' },
  fromElsewhere: { da: 'Kilde (på engelsk)', en: 'Source' },
  known: { da: 'reglerne som vedtaget senest den {day}', en: 'the rules as enacted by {day}' },
  supplied: { da: 'med beløb, brugeren har oplyst', en: 'with amounts that the caller supplied' },
  noDay: { da: 'Hver post har sin egen dag', en: 'Each item has its own day' },
  failed: { da: 'Ikke opfyldt:', en: 'Failed:' },
  asks: { da: 'Der spørges om:', en: 'Asks for:' },
  missing: { da: 'Mangler:', en: 'Lacks:' },
  since: { da: 'Ikke i kraft fra den {since}', en: 'Not in force since {since}' },
  sinceUntil: { da: 'Ikke i kraft fra den {since} til den {until}', en: 'Not in force from {since} to {until}' },
} as const satisfies Readonly<Record<string, Text>>;
