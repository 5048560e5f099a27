import type { Assessment, Finding } from '../engine/assessment.js';
import type { Judgement } from '../engine/judgement.js';
import type { Kroner } from '../engine/kroner.js';
import { daysIn } from '../engine/period.js';
import type { Text } from '../engine/reading.js';
import type { Step } from '../engine/step.js';
import type { ConditionText, FactText, InCase, Language, NamedUnder, Refusal, Wording } from '../engine/texts.js';
import { HIGHER, LIMITS, PHRASES } from './phrases.js';
import { fill, textOf, type Values } from './template.js';
import { dayInWords, inWords, joined, monthInWords, number, periodOf, stepInWords } from './words.js';

/** One assessment on its way into words. */
export interface Case {
  readonly assessment: Assessment<unknown, unknown>;
  readonly wording: Wording;
  readonly language: Language;
  readonly appliedFor?: Kroner | undefined;
}

/** Fills a text of the case's language; an amount that ends a sentence brings its full stop along (`550,00 kr.`). */
export function tell(text: Text, { language }: Case, values: Values = {}): string {
  return fill(text[language], values).replace(/kr\.\.(?=\s|$)/g, 'kr.');
}

/** Whether the guideline was only tried, for it does not govern. */
export function isWhatIf({ assessment }: Case): boolean {
  return assessment.guideline?.whatIf === true;
}

/** Whether another than the municipality decides. */
export function isDecidedElsewhere({ assessment, wording }: Case): boolean {
  return wording.texts.decidedElsewhere?.(assessment.facts as Readonly<Record<string, unknown>>) === true;
}

/** What may decide to what failed conditions lead. */
export function refusalOf(c: Case): Refusal {
  return { whatIf: isWhatIf(c), facts: c.assessment.facts as Refusal['facts'], ...under(c) };
}

/** Whether a decision of the municipality follows that can be complained of. */
export function isAppealable(c: Case): boolean {
  if (isDecidedElsewhere(c)) return false;
  return c.assessment.outcome !== 'not-fulfilled' || c.wording.texts.mayComplain?.(refusalOf(c)) !== false;
}

/** The law under which values are named. */
export function under({ assessment: { on, knownOn } }: Case): NamedUnder {
  return knownOn === 'newest' ? { on } : { on, knownOn };
}

/** The day judged and its month, for templates. */
export function dated({ assessment: { on }, language }: Case): { readonly on: string; readonly month: string } {
  return { on: dayInWords(on, language), month: monthInWords(on, language) };
}

/** Name of the municipality whose guideline was asked for; a guideline that was tried outside its days does not tell it. */
export function municipalityOf(c: Case): string {
  const { municipality } = c.assessment;
  return municipality === undefined ? tell(PHRASES.theMunicipality, c) : textOf(c.wording.municipalities, municipality, 'municipality');
}

/** The texts of a fact. */
export function factText(fact: string, { wording }: Case): FactText {
  return textOf<FactText>(wording.texts.facts, fact, 'fact');
}

function given(fact: string, { assessment }: Case): unknown {
  const facts = assessment.facts as Readonly<Record<string, unknown>>;
  return Object.hasOwn(facts, fact) ? facts[fact] : undefined;
}

/** The judgement given for a fact; `undefined` where the fact is no judgement, or was not given. */
export function judgementOf(fact: string, c: Case): Judgement<unknown> | undefined {
  const value = given(fact, c);
  return typeof value === 'object' && value !== null && 'because' in value ? (value as Judgement<unknown>) : undefined;
}

/** The value of a fact in words; `undefined` where it was not given. */
export function factInWords(fact: string, c: Case): string | undefined {
  const value = judgementOf(fact, c)?.value ?? given(fact, c);
  return value === undefined ? undefined : inWords(value, factText(fact, c).words, c.language, under(c));
}

/** The sentence that states a fact. */
export function factSentence(fact: string, c: Case): string | undefined {
  const value = factInWords(fact, c);
  return value === undefined ? undefined : tell(factText(fact, c).said, c, { ...dated(c), value });
}

/** The findings that stand by themselves, outside any alternative. */
export function topLevel({ assessment }: Case): readonly Finding[] {
  return assessment.findings.filter(({ within }) => within === undefined);
}

/** The findings that hold no others. */
export function innermost({ assessment: { findings } }: Case): readonly Finding[] {
  const outer = new Set(findings.map(({ within }) => within));
  return findings.filter(({ condition }) => !outer.has(condition));
}

const TEXT_FOR = { met: 'met', failed: 'failed', 'not-covered': 'uncovered' } as const;

/** The sentences of a finding; for one with alternatives, those of the first that is met or of all that failed. */
export function findingSentence(finding: Finding, status: keyof typeof TEXT_FOR, c: Case): string {
  const inside = insideOf(finding, c).filter((inner) => inner.status === status);
  const telling = status === 'met' ? inside.slice(0, 1) : inside;
  if (telling.length > 0) return telling.map((inner) => findingSentence(inner, status, c)).join(' ');
  const text = conditionText(finding, c)[TEXT_FOR[status]];
  if (text === undefined) throw new Error(`No text for the condition "${finding.condition}" that is ${status}`);
  return tell(text, c, (name) => {
    if (name === 'limit') return limitOf(finding, LIMITS, c);
    if (name === 'higher') return limitOf(finding, HIGHER, c);
    if (name === 'month') return dated(c).month;
    const step = finding.working?.find((one) => one.step === name);
    if (step !== undefined) return stepInWords(step, c.language);
    return Object.hasOwn(c.wording.texts.facts, name) ? factInWords(name, c) : figureOf(name, finding, c);
  });
}

/** The sentence of a step of the working. */
export function stepSentence(step: Step, c: Case): string {
  const { language } = c;
  return tell(textOf(c.wording.texts.steps, step.step, 'step'), c, (name) => {
    if (name === 'value') return stepInWords(step, language);
    if (name === 'days') return number(daysIn(periodOf(step.value)), language);
    return name === 'month' ? dated(c).month : factInWords(name, c);
  });
}

/** The texts of a condition, whatever number tells it apart from one alike. */
export function conditionText(finding: Finding, { wording, assessment }: Case): ConditionText {
  const text = textOf(wording.texts.conditions, finding.condition.replace(/-\d+(?=\/|$)/, ''), 'condition');
  if (typeof text !== 'function') return text;
  const missing = assessment.outcome === 'not-covered' ? assessment.gaps.map((gap) => gap.missing) : [];
  const { on, facts, readings } = assessment;
  return text(finding, { on, facts: facts as InCase['facts'], readings, missing });
}

function insideOf({ condition }: Finding, { assessment }: Case): readonly Finding[] {
  return assessment.findings.filter(({ within }) => within === condition);
}

function figureOf(name: string, { figures }: Finding, { language }: Case): string | undefined {
  const figure = figures?.[name];
  if (figure === undefined) return undefined;
  const parts = figure.split(', ').map((part) => (/^\d+(\.\d+)?$/.test(part) ? number(part, language) : part));
  return joined(parts, language);
}

/** The limit a condition sets, in words; inside an alternative, the limit that one of its siblings sets. */
function limitOf(finding: Finding, limits: Readonly<Record<string, Text>>, c: Case): string | undefined {
  const near = finding.within === undefined ? [finding] : c.assessment.findings.filter(({ within }) => within === finding.within);
  for (const { figures = {}, uses } of near) {
    const name = Object.keys(figures).find((key) => Object.hasOwn(limits, key));
    if (name === undefined) continue;
    const { words } = factText(uses[0] as string, c);
    return tell(limits[name] as Text, c, { value: inWords(figures[name], words, c.language, under(c)) });
  }
  return undefined;
}
