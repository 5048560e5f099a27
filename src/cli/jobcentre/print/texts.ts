import type { Outcome } from '../../../engine/assessment.js';
import type { Text } from '../../../engine/reading.js';

/** What the command says of a report in words that the page does not have. */
export const T = {
  title: { da: 'Jobcenterindblik, {day}', en: 'Jobcenterindblik, {day}' },
  measured: { da: 'Målt: {windows}.', en: 'Measured: {windows}.' },
  wording: { da: 'Ordlyd: {title} ({preset}).', en: 'Wording: {title} ({preset}).' },
  readings: { da: 'Åbne spørgsmål, og hvordan de er læst:', en: 'Open questions of the sources, and how they are read:' },
  readBy: { da: '{by}: {readings}', en: '{by}: {readings}' },
  caller: { da: 'Valgt', en: 'Chosen' },
  source: { da: 'Af kilden', en: 'By the source' },
  default: { da: 'Standard', en: 'By default' },
  open: { da: 'Åbent', en: 'Open' },
  or: { da: 'eller', en: 'or' },
  result: { da: '{target} – {stands}: {actual}, {required}; {gap}.', en: '{target} – {stands}: {actual}, {required}; {gap}.' },
  noResult: {
    da: '{target} – åbent: den faktiske og den forventede andel er ikke oplyst (--benchmark FILE).',
    en: '{target} – open: the actual and the expected share are not given (--benchmark FILE).',
  },
  actual: { da: 'faktisk {share}', en: 'actual {share}' },
  expected: { da: 'forventet {share}', en: 'expected {share}' },
  focus: { da: '{target} – {stands}: {share}; krav: {required}.', en: '{target} – {stands}: {share}; required: {required}.' },
  noEffect: { da: 'Det {noEffect}.', en: 'It {noEffect}.' },
  unknownShare: { da: 'ukendt andel', en: 'share unknown' },
  marks: { da: '< under kravet, ? åbent.', en: '< below what is required, ? open.' },
  key: {
    da: '< under kravet, ? åbent, * lille gruppe. Mangler: så mange flere skal nå målet.',
    en: '< below what is required, ? open, * small group. Lacking: how many more must reach the target for the group to pass it.',
  },
  latest: { da: 'Grupperne er vist for den seneste periode.', en: 'The groups are shown for the latest window.' },
  ways: { da: 'Talt med {ways}:', en: 'Counted under {ways}:' },
  benefit: { da: 'Ydelse', en: 'Benefit' },
  counted: { da: 'Talt med', en: 'Counted' },
  conversations: { da: 'Samtaler %', en: 'Conv. %' },
  offers: { da: 'Tilbud %', en: 'Offers %' },
  lacking: { da: 'Mangler', en: 'Lacking' },
  nothing: { da: '–', en: '–' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  resultTarget: { da: 'Resultatmål', en: 'Result target' },
  both: { da: 'Samlet %', en: 'Joint %' },
  supervision: { da: 'Tilsyn', en: 'Supervision' },
  details: { da: 'Én kommune i enkeltheder: --municipality KEY.', en: 'One municipality in detail: --municipality KEY.' },
  empty: {
    da: 'Udtrækket har ingen borgere, der kan tælles med. En andel af ingen er åben: den er hverken 0 % eller 100 %.',
    en: 'The extract has no citizen who can be counted. A share of nobody is open: it is neither 0 % nor 100 %.',
  },
  nobody: {
    da: 'Ingen borgere er talt med. En andel af ingen er åben: den er hverken 0 % eller 100 %.',
    en: 'No citizen is counted. A share of nobody is open: it is neither 0 % nor 100 %.',
  },
  rules: {
    da: 'Regler: {rules}. Biblioteket vurderer; det er en myndighed, der afgør.',
    en: 'Rules: {rules}. The library assesses; an authority decides.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Whether supervision follows, in a column. */
export const FOLLOWS: Readonly<Record<Outcome | 'contact', Text>> = {
  fulfilled: { da: 'ja', en: 'yes' },
  contact: { da: 'kontakt', en: 'contact' },
  'not-fulfilled': { da: 'nej', en: 'no' },
  open: { da: 'åbent', en: 'open' },
  'not-in-force': { da: 'gælder ikke', en: 'not in force' },
  'not-covered': { da: 'ikke dækket', en: 'not covered' },
};

/** The worklist. */
export const WORK = {
  heading: { da: 'Borgere, der mangler noget nu eller inden {last}:', en: 'Citizens who fall short now or will by {last}:' },
  none: { da: 'Ingen borger mangler noget nu eller inden {last}.', en: 'No citizen falls short now or will by {last}.' },
  item: { da: '{id}, {municipality}, {benefit}: mangler {lacks}', en: '{id}, {municipality}, {benefit}: lacks {lacks}' },
  since: { da: '; siden {since}', en: '; since {since}' },
  dayNotKnown: { da: 'ukendt dag', en: 'unknown day' },
  oneConversation: { da: '1 samtale', en: '1 conversation' },
  conversations: { da: '{count} samtaler', en: '{count} conversations' },
  offer: { da: 'et tilbud', en: 'an offer' },
  needed: {
    da: 'Så mange flere skal nå målet, før gruppen når kravet:',
    en: 'How many more must reach the target for the group to pass it:',
  },
  noneNeeded: { da: 'Ingen gruppe ligger med sikkerhed under kravet.', en: 'No group needs more to pass the target.' },
  neededIn: { da: '{municipality}, {benefit}: {needed}', en: '{municipality}, {benefit}: {needed}' },
  toConversations: { da: '{count} til samtaler', en: '{count} for conversations' },
  toOffers: { da: '{count} til tilbud', en: '{count} for offers' },
} as const satisfies Readonly<Record<string, Text>>;
