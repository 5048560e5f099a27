import type { Expected } from '../../../src/conformance/case-format.js';
import type { Source } from '../../../src/engine/citation.js';
import type { Text } from '../../../src/engine/reading.js';
import type { HowRead } from '../../rule-data.js';

/** The wings of the rules, by folder. */
export const WINGS: Readonly<Record<string, Text>> = {
  citizen: { da: 'Borgere', en: 'Citizens' },
  jobcentre: { da: 'Jobcentre', en: 'Jobcentres' },
  municipality: { da: 'Kommuner', en: 'Municipalities' },
};

/** A value that is so or not so. */
export const YES_NO: Readonly<Record<string, Text>> = {
  true: { da: 'ja', en: 'yes' },
  false: { da: 'nej', en: 'no' },
};

/** How a row was read. */
export const READ_IN: Readonly<Record<HowRead, Text>> = {
  statute: { da: 'lov eller bekendtgørelse', en: 'act or order' },
  official: { da: 'myndigheds hjemmeside', en: 'page of an authority' },
  guideline: { da: 'kommunes hjemmeside', en: 'page of a municipality' },
  minutes: { da: 'referat', en: 'minutes' },
  bill: { da: 'lovforslag', en: 'bill' },
  press: { da: 'presse', en: 'press' },
  inferred: { da: 'udledt', en: 'inferred' },
  caller: { da: 'oplyst af brugeren', en: 'supplied by the caller' },
  'not read': { da: 'ikke læst', en: 'not read' },
};

/** What kinds of sources there are. */
export const SOURCE_KINDS: Readonly<Record<Source['kind'], Text>> = {
  minutes: { da: 'Referat', en: 'Minutes' },
  act: { da: 'Lov', en: 'Act' },
  order: { da: 'Bekendtgørelse', en: 'Order' },
  bill: { da: 'Lovforslag', en: 'Bill' },
  guideline: { da: 'Kommunes hjemmeside', en: 'Page of a municipality' },
  official: { da: 'Myndigheds hjemmeside', en: 'Page of an authority' },
  press: { da: 'Presse', en: 'Press' },
};

/** What the check of the sources found lacking: by its first word, over the rest. */
export const LACKS: Readonly<Record<string, Text>> = {
  figure: { da: '{value} står ikke i kilden', en: '{value} does not stand in the source' },
  gap: { da: 'ingen række {value}', en: 'no row {value}' },
  paragraph: { da: '{value} står ikke i kilden', en: '{value} does not stand in the source' },
  neighbour: { da: '{value}, som ligger tæt på, står også i kilden', en: '{value}, a near figure, stands in the source too' },
};

/** Outcomes, and input that is refused. */
export const OUTCOMES: Readonly<Record<Expected['outcome'] | 'refused', Text>> = {
  fulfilled: { da: 'Opfyldt', en: 'Fulfilled' },
  'not-fulfilled': { da: 'Ikke opfyldt', en: 'Not fulfilled' },
  calculated: { da: 'Beregnet', en: 'Calculated' },
  open: { da: 'Uafklaret', en: 'Open' },
  'not-in-force': { da: 'Ikke i kraft', en: 'Not in force' },
  'not-covered': { da: 'Ikke dækket', en: 'Not covered' },
  refused: { da: 'Afvist, fordi oplysningerne ikke kan læses', en: 'Refused, for the input cannot be read' },
};
