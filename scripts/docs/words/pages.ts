import type { Text } from '../../../src/engine/reading.js';

/** What every page says beside the rules themselves. */
export const PAGES = {
  home: { da: 'Alle ordninger', en: 'All schemes' },
  search: { da: 'Søg', en: 'Search' },
  begin: { da: 'Først', en: 'To begin with' },
  table: { da: 'Tabel', en: 'Table' },
  guide: { da: 'Vejledning', en: 'Guide' },
  otherLanguage: { da: 'In English', en: 'På dansk' },
  scheme: { da: 'Ordning', en: 'Scheme' },
  calculation: { da: 'Beregning', en: 'Calculation' },
  covered: { da: 'Kontrolleret {period}.', en: 'Checked {period}.' },
  rules: { da: 'Regler: {package} {version}, fingeraftryk {digest}.', en: 'Rules: {package} {version}, digest {digest}.' },
  generated: {
    da: 'Siden er dannet af regeldataene. Den er ikke en afgørelse, og den træder ikke i stedet for loven.',
    en: 'This page is generated from the rule data. It decides no case and does not replace the act.',
  },
  sourcesInDanish: {
    da: 'Kildernes titler og steder er gengivet, som de står i kilderne.',
    en: 'Titles and places of sources are given in Danish, as they stand in the sources.',
  },
  nothing: { da: 'Ingen.', en: 'None.' },
  source: { da: 'Kilde', en: 'Source' },
  sources: { da: 'Kilder', en: 'Sources' },
} as const satisfies Readonly<Record<string, Text>>;

export const SEARCHING = {
  kind: { da: 'Regelværk', en: 'Regelværk' },
  title: { da: 'Søg i reglerne', en: 'Search the rules' },
  heading: { da: 'Søgning', en: 'Search' },
  label: { da: 'Søg efter', en: 'Search for' },
  none: { da: 'Intet fundet', en: 'Nothing found' },
  one: { da: 'Ét sted fundet', en: 'One place found' },
  many: { da: '{count} steder fundet', en: '{count} places found' },
  noScript: { da: 'Søgningen kræver, at siden må køre sit eget script.', en: 'The search needs the page to run its own script.' },
} as const satisfies Readonly<Record<string, Text>>;

export const INDEX = {
  title: { da: 'Reglerne på beskæftigelsesområdet, ordning for ordning', en: 'The rules of employment schemes, one by one' },
  kind: { da: 'Regelværk', en: 'Regelværk' },
  lead: {
    da: '{subjects} ordninger og beregninger med {rows} daterede regler og beløb, {questions} åbne fortolkningsspørgsmål og {cases} gennemregnede eksempler.',
    en: '{subjects} schemes and calculations with {rows} dated rules and figures, {questions} open questions of law and {cases} worked cases.',
  },
  caption: { da: '{theme}: ordninger og beregninger', en: '{theme}: schemes and calculations' },
  guides: { da: 'Vejledninger', en: 'Guides' },
  api: { da: 'Alle funktioner og typer (på engelsk)', en: 'Every function and type' },
  subject: { da: 'Ordning eller beregning', en: 'Scheme or calculation' },
  years: { da: 'År', en: 'Years' },
  rows: { da: 'Regler og beløb', en: 'Rules and figures' },
  readIn: { da: 'Læst\u00a0i', en: 'Read in' },
  cited: { da: 'Kilder', en: 'Sources' },
  unverified: { da: 'Ikke efterprøvet', en: 'Not verified' },
  questions: { da: 'Åbne spørgsmål', en: 'Open questions' },
  cases: { da: 'Eksempler', en: 'Cases' },
  same: { da: 'som {title}', en: 'as {title}' },
  how: { da: 'Sådan skal tabellerne læses', en: 'How to read the tables' },
  howText: {
    da: 'En række i regeldataene er en regel eller et beløb med første dag, vedtagelsesdag og kilde. »Læst i« siger, hvor rækken er læst: i loven selv, på en myndigheds eller en kommunes side, i et referat, i lovforslaget eller i pressen. »Udledt« betyder, at rækken følger af flere kilder, men ikke står i nogen af dem. »Ikke efterprøvet« er det, som en maskinel kontrol ikke har kunnet finde i kilden eller i datoerne. På dage uden en række er svaret, at reglerne ikke er dækket.',
    en: 'A row of the rule data is a rule or a figure with its first day, the day it was adopted and its source. “Read in” says where the row was read: in the act itself, on the page of an authority or a municipality, in minutes, in the bill or in the press. “Inferred” means that the row follows from several sources and stands in none of them. “Not verified” is what a check by machine could not find in the source or in the dates. On days without a row the answer is that the rules are not covered.',
  },
  register: { da: 'Register over kilder', en: 'Register of sources' },
  registerCaption: { da: 'Alle kilder, som reglerne henviser til', en: 'Every source that the rules cite' },
  registerFolded: { da: 'Vis alle {count} kilder', en: 'Show all {count} sources' },
  titleOf: { da: 'Titel', en: 'Title' },
  kindOf: { da: 'Slags', en: 'Kind' },
  address: { da: 'Adresse', en: 'Address' },
} as const satisfies Readonly<Record<string, Text>>;
