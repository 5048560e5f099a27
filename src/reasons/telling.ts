import type { Assessment } from '../engine/assessment.js';
import type { Judgement } from '../engine/judgement.js';
import type { Kroner } from '../engine/kroner.js';
import type { Text } from '../engine/reading.js';
import type { FactText, Language, Refusal, Wording } from '../engine/texts.js';
import type { NamedUnder } from '../engine/value-words.js';
import { spelledOut } from './numerals.js';
import { PHRASES } from './phrases.js';
import { fill, textOf, type Values } from './template.js';
import { dayInWords, inWords, monthInWords } from './values-in-words.js';

/** One assessment on its way into words. */
export interface Telling {
  readonly assessment: Assessment<unknown, unknown>;
  readonly wording: Wording;
  readonly language: Language;
  readonly appliedFor?: Kroner | undefined;
}

/** Fills a text of the case's language, for the working; an amount or a share that ends a sentence brings its full stop along (`550,00 kr.`). */
export function tellInFigures(text: Text, { language }: Telling, values: Values = {}): string {
  const told = fill(text[language], values).replace(/(kr|pct)\.\.(?=\s|$)/g, '$1.');
  return language === 'da' ? told.replace(/\bi perioden (?=den \d)/g, '') : told.replace(/\bin the period (?=\d)/g, 'on ');
}

/** The same for a sentence, which in Danish has numbers below ten in words. */
export function tell(text: Text, c: Telling, values: Values = {}): string {
  const told = tellInFigures(text, c, values);
  return c.language === 'da' ? spelledOut(told) : told;
}

/** Whether the guideline was only tried, for it does not govern. */
export function isWhatIf({ assessment }: Telling): boolean {
  return assessment.guideline?.whatIf === true;
}

/** Whether another than the municipality decides. */
export function isDecidedElsewhere({ assessment, wording }: Telling): boolean {
  return wording.texts.decidedElsewhere?.(assessment.facts as Readonly<Record<string, unknown>>) === true;
}

/** What may decide to what failed conditions lead. */
export function refusalOf(c: Telling): Refusal {
  return { whatIf: isWhatIf(c), facts: c.assessment.facts as Refusal['facts'], ...under(c) };
}

/** Whether a decision of the municipality follows that can be complained of. */
export function isAppealable(c: Telling): boolean {
  if (isDecidedElsewhere(c)) return false;
  return c.assessment.outcome !== 'not-fulfilled' || c.wording.texts.mayComplain?.(refusalOf(c)) !== false;
}

/** The law under which values are named. */
export function under({ assessment: { on, knownOn, findings } }: Telling): NamedUnder {
  return { on, findings, knownOn: knownOn === 'newest' ? undefined : knownOn };
}

/** The day judged and its month, for templates. */
export function dated({ assessment: { on }, language }: Telling): { readonly on: string; readonly month: string } {
  return { on: dayInWords(on, language), month: monthInWords(on, language) };
}

/** Name of the municipality whose guideline was asked for; a guideline that was tried outside its days does not tell it. */
export function municipalityOf(c: Telling): string {
  const { municipality } = c.assessment;
  return municipality === undefined ? tell(PHRASES.theMunicipality, c) : textOf(c.wording.municipalities, municipality, 'municipality');
}

/** The texts of a fact. */
export function factText(fact: string, { wording }: Telling): FactText {
  return textOf<FactText>(wording.texts.facts, fact, 'fact');
}

function given(fact: string, { assessment }: Telling): unknown {
  const facts = assessment.facts as Readonly<Record<string, unknown>>;
  return Object.hasOwn(facts, fact) ? facts[fact] : undefined;
}

/** The judgements given for a fact, one by one, each with a value as the texts of the fact tell it; none where the fact is no judgement, or was not given. */
export function judgementsOf(fact: string, c: Telling): readonly Judgement<unknown>[] {
  const value = given(fact, c);
  if (isJudgement(value)) return [value];
  return Array.isArray(value) ? value.filter(isJudgement).map((one) => ({ ...one, value: [one] })) : [];
}

function isJudgement(value: unknown): value is Judgement<unknown> {
  return typeof value === 'object' && value !== null && 'because' in value;
}

function toldOf(fact: string, c: Telling): unknown {
  const value = given(fact, c);
  return isJudgement(value) ? value.value : value;
}

/** The value of a fact, or a part of it, in words; `undefined` where it was not given. */
export function factInWords(fact: string, c: Telling, value = toldOf(fact, c)): string | undefined {
  return value === undefined ? undefined : inWords(value, factText(fact, c).words, c.language, under(c));
}

/** The sentence that states a fact, or a part of it. */
export function factSentence(fact: string, c: Telling, value = toldOf(fact, c)): string | undefined {
  const told = factInWords(fact, c, value);
  const { said, nothing = said } = factText(fact, c);
  return told === undefined ? undefined : tell(NOTHING.test(String(value)) ? nothing : said, c, { ...dated(c), value: told });
}

const NOTHING = /^(?:0(?:\.0+)?|none)$/;
