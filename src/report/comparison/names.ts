import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import texts from '../../../rules/citizen/activation-allowance/texts.json' with { type: 'json' };
import { wording } from '../../../rules/wordings/activation-allowance.js';
import type { Day } from '../../engine/day.js';
import type { Text } from '../../engine/reading.js';
import type { FactText, Language } from '../../engine/texts.js';
import { fill } from '../../reasons/template.js';
import { inWords } from '../../reasons/values-in-words.js';
import WORDS from './words.json' with { type: 'json' };

type Named = Readonly<Record<string, Text>>;

const LABELS: Readonly<Record<string, { readonly label: Text }>> = texts.facts;
const QUESTIONS: Readonly<Record<string, { readonly question: Text }>> = activationAllowance.readings;
const TABLES: Named = texts.tables;

/** A target group as the law of the day calls it, with a capital. */
export function groupName(group: string | undefined, on: Day, language: Language): string {
  if (group === undefined) return WORDS.unknown[language];
  const name = spokenOf('targetGroup', group, on, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How many zones, in words. */
export function zonesName(zones: number | undefined, on: Day, language: Language): string {
  return zones === undefined ? WORDS.unknown[language] : spokenOf('zones', zones, on, language);
}

/** What a citizen who is open turns on: the label of a fact, the question of a reading, or what no checked rule covers. */
export function missingName(missing: string, language: Language): string {
  const text = LABELS[missing]?.label ?? QUESTIONS[missing]?.question;
  if (text !== undefined) return text[language];
  const table = TABLES[missing]?.[language].replace(/,$/, '') ?? missing;
  return missing === 'guideline' ? WORDS.outside[language] : fill(WORDS.uncovered[language], { table });
}

function spokenOf(fact: string, value: unknown, on: Day, language: Language): string {
  return inWords(value, (wording.texts.facts[fact] as FactText).words, language, { on });
}
