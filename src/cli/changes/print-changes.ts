import type { ChangedRules, ChangeKind, RuleChange, RuleChanges } from '../../changes.js';
import type { Day } from '../../engine/day.js';
import type { Text } from '../../engine/reading.js';
import type { Language } from '../../engine/texts.js';
import { fill } from '../../reasons/template.js';
import { dayInWords, periodInWords } from '../../reasons/values-in-words.js';
import { municipalityName } from '../../report/jobcentre/names.js';
import { headed, printSections } from '../print/sections.js';
import { wrap } from '../print/wrap.js';

const GROUPS = {
  row: { da: 'Satser og regler', en: 'Figures and rules' },
  guideline: { da: 'Retningslinjer', en: 'Guidelines' },
  reading: { da: 'Uafklarede spørgsmål', en: 'Open questions of law' },
  text: { da: 'Tekster', en: 'Texts' },
  case: { da: 'Eksempler, der nu får et andet svar', en: 'Worked cases that are answered otherwise now' },
} as const satisfies Record<RuleChange['of'], Text>;

const KINDS: Readonly<Record<ChangeKind, Text>> = {
  added: { da: 'ny', en: 'new' },
  changed: { da: 'ændret', en: 'changed' },
  'told-otherwise': { da: 'kun ordlyd eller kilde', en: 'wording or source only' },
  removed: { da: 'udgået', en: 'gone' },
};

const WORDS = {
  head: { da: 'Ændret i reglerne siden version {since}', en: 'Changed in the rules since version {since}' },
  none: { da: 'Ingen regler er ændret siden version {since}.', en: 'No rules have changed since version {since}.' },
  added: { da: 'Nye ordninger og beregninger', en: 'New schemes and calculations' },
  removed: { da: 'Udgåede ordninger og beregninger', en: 'Schemes and calculations that are gone' },
  from: { da: 'fra den {from}', en: 'from {from}' },
  told: { da: 'Kun ordlyd eller kilde er ændret: {what}', en: 'Only the wording or the source has changed: {what}' },
  rebuilt: { da: ' (reglen er opbygget på en anden måde end før)', en: ' (the rule is set up otherwise than before)' },
  otherGrounds: { da: ': samme udfald, men af andre grunde', en: ': the same outcome, for other reasons' },
} as const satisfies Record<string, Text>;

/** What a folder of rules is called. */
export type TitleOf = (rules: ChangedRules, language: Language) => string;

/** Lists changes for a person: what decides first, then what only reads otherwise, then what is new or gone as a whole. */
export function printChanges({ since, rules }: RuleChanges, titleOf: TitleOf, language: Language): string {
  const told = (text: Text, values: Readonly<Record<string, string>> = {}) => fill(text[language], values);
  if (rules.length === 0) return `${told(WORDS.none, { since })}\n`;
  const whole = (change: ChangedRules['change']) =>
    rules.filter((each) => each.change === change).map((each) => wrap(titleOf(each, language), 2, 2));
  return printSections([
    [told(WORDS.head, { since })],
    ...rules.filter(({ change }) => change === 'changed').map((each) => printFolder(each, titleOf(each, language), language)),
    headed(told(WORDS.added), whole('added')),
    headed(told(WORDS.removed), whole('removed')),
  ]);
}

function printFolder({ changes }: ChangedRules, title: string, language: Language): string[] {
  const groups = Object.entries(GROUPS).flatMap(([of, heading]) => {
    const own = changes.filter((change) => change.of === of && change.change !== 'told-otherwise');
    return headed(
      `  ${heading[language]}`,
      own.map((change) => wrap(printChange(change, language), 4, 2)),
    );
  });
  const otherwise = changes.filter(({ change }) => change === 'told-otherwise');
  const words = [...new Set(otherwise.map((change) => called(change, language)))];
  const told = fill(WORDS.told[language], { what: words.join('; ') });
  return [title, ...groups, ...(words.length === 0 ? [] : [wrap(told, 2, 2)])];
}

/** `Loft over indtægten (cap), fra den 1. januar 2026: ny (44.690,00 kr.)`, `…: ændret fra 10.000,00 kr. til 11.000,00 kr.` */
function printChange(change: RuleChange, language: Language): string {
  const told = called(change, language);
  if (change.of === 'case') return `${told}${toldFromTo(change, language)}`;
  const days = change.from === undefined ? '' : `, ${daysInWords(change.from, change.to, language)}`;
  return `${told}${days}: ${KINDS[change.change][language]}${toldFromTo(change, language)}`;
}

/** From what to what; of what is new what it is, and of what is gone what it was. What no words tell apart is said to be another. */
function toldFromTo({ of, change, was, now }: RuleChange, language: Language): string {
  if (change === 'changed' && was === undefined && now === undefined) {
    if (of === 'case') return WORDS.otherGrounds[language];
    return of === 'row' ? WORDS.rebuilt[language] : '';
  }
  if (was !== undefined && now !== undefined) return `: ${was[language]} → ${now[language]}`;
  const only = was ?? now;
  return only === undefined ? '' : ` (${only[language]})`;
}

/** What it is called and its key, which a row has in the name of its table; a guideline is called by its municipality. */
function called({ of, key, name, municipality }: RuleChange, language: Language): string {
  const id = of === 'row' ? (key.split(' ')[0] as string) : key;
  if (municipality !== undefined) return `${municipalityName(municipality)} (${id})`;
  return name === undefined ? id : `${name[language].replace(/,$/, '')} (${id})`;
}

function daysInWords(from: Day, to: Day | undefined, language: Language): string {
  if (to !== undefined) return periodInWords({ from, to }, language);
  return fill(WORDS.from[language], { from: dayInWords(from, language) });
}
