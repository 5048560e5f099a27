import type { Text } from '../../../engine/reading.js';

export const GROUP_TEXTS = {
  heading: { da: 'Ydelsesgrupper', en: 'Benefit groups' },
  caption: { da: 'Ydelsesgrupper i {municipality}, {days}', en: 'Benefit groups in {municipality}, {days}' },
  captionOfWay: {
    da: 'Ydelsesgrupper i {municipality}, {days}: måde {place} af {of}',
    en: 'Benefit groups in {municipality}, {days}: way {place} of {of}',
  },
  way: { da: 'Måde {place} af {of} at tælle på:', en: 'Way {place} of {of} to count:' },
  benefit: { da: 'Ydelse', en: 'Benefit' },
  counted: { da: 'Talt med', en: 'Counted' },
  perhaps: { da: '{counted} og måske {perhaps}', en: '{counted} and perhaps {perhaps}' },
  conversations: { da: 'Samtaler', en: 'Conversations' },
  offers: { da: 'Tilbud', en: 'Offers' },
  share: { da: 'Andel', en: 'Share' },
  reached: { da: 'Antal', en: 'Number' },
  stands: { da: 'Resultat', en: 'Result' },
  needed: { da: 'mangler {needed}', en: '{needed} more needed' },
  small: { da: 'lille gruppe', en: 'small group' },
  nothing: { da: '–', en: '–' },
  key: {
    da: 'Antal er de borgere, der har nået målet. Mangler en gruppe nogle, er det så mange flere af dem, der er talt med, der skal nå målet, før gruppen når kravet. Et spænd, fx 70–80, viser det mindste og det højeste, som tallet kan være, når noget er ukendt.',
    en: 'Number is the citizens who have reached the target. More needed is how many more of those counted must reach it before the group meets what is required. A range, such as 70–80, shows the least and the most that a figure can be where something is unknown.',
  },
  smallKey: {
    da: 'En gruppe, der er mærket som lille, ligger under den grænse, der er valgt for opgørelsen. Kilderne fastsætter ingen grænse. I en lille gruppe flytter få borgere andelen meget.',
    en: 'A group marked as small is below the limit chosen for this report. The sources set no limit. In a small group a few citizens move the share a great deal.',
  },
  latest: {
    da: 'Grupperne er vist for den seneste af de {windows} måleperioder. Andelene i tabellen over målene er gennemsnittet.',
    en: 'The groups are shown for the latest of the {windows} windows. The shares in the table of targets are the average.',
  },
  alike: {
    da: 'Kilderne lader {ways} måder at tælle på stå åbne. Tallene er de samme under dem alle.',
    en: 'The sources leave {ways} ways to count open. The figures are the same under all of them.',
  },
  differ: {
    da: 'Kilderne lader det stå åbent, hvordan der tælles, og tallene afhænger af det. Figuren viser spændet over alle måder; tabellerne viser dem hver for sig.',
    en: 'The sources leave open how citizens are counted, and the figures depend on it. The chart shows the range over all ways; the tables show each by itself.',
  },
  nobody: {
    da: 'Ingen borgere er talt med. En andel af ingen er ukendt: den er hverken 0 % eller 100 %.',
    en: 'No citizens are counted. A share of nobody is unknown: it is neither 0 % nor 100 %.',
  },
  or: { da: 'eller', en: 'or' },
} as const satisfies Readonly<Record<string, Text>>;

export const CHART_TEXTS = {
  caption: {
    da: 'Andel, der har nået fokusmålene i {municipality}, efter ydelse',
    en: 'Share that has reached the focus targets in {municipality}, by benefit',
  },
  brackets: { da: 'I parentes står, hvor mange der er talt med.', en: 'How many are counted stands in brackets.' },
  between: { da: 'kan stadig ændre sig', en: 'can still change' },
  line: { da: 'Krav: {required}', en: 'Required: {required}' },
  alternative: {
    da: 'Søjlediagram over andelen, der har nået fokusmålene for samtaler og tilbud, for hver ydelse i {municipality}. {below} Tallene står i tabellen efter figuren.',
    en: 'Bar chart of the share that has reached the focus targets on conversations and on offers, for each benefit in {municipality}. {below} The figures stand in the table after the chart.',
  },
  below: { da: 'Under kravet ligger: {list}.', en: 'Below what is required: {list}.' },
  noneBelow: { da: 'Ingen gruppe ligger med sikkerhed under kravet.', en: 'No group is below what is required for certain.' },
  item: { da: '{target}, {benefit}: {share}', en: '{target}, {benefit}: {share}' },
} as const satisfies Readonly<Record<string, Text>>;
