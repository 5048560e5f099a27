import type { Finding } from '../engine/assessment.js';
import { daysIn } from '../engine/period.js';
import type { Text } from '../engine/reading.js';
import type { Step } from '../engine/step.js';
import type { ConditionText, InCase } from '../engine/texts.js';
import { HIGHER, LIMITS, PHRASES } from './phrases.js';
import type { Told } from './statement.js';
import { dated, factInWords, factText, type Telling, tell, tellInFigures, under } from './telling.js';
import { textOf } from './template.js';
import { daysOfUnit, inWords, joined, number, periodOf, stepInWords } from './values-in-words.js';

/** The findings that stand by themselves, outside any alternative. */
export function topLevel({ assessment }: Telling): readonly Finding[] {
  return assessment.findings.filter(({ within }) => within === undefined);
}

/** The findings that hold no others. */
export function innermost({ assessment: { findings } }: Telling): readonly Finding[] {
  const outer = new Set(findings.map(({ within }) => within));
  return findings.filter(({ condition }) => !outer.has(condition));
}

const TEXT_FOR = { met: 'met', failed: 'failed', 'not-covered': 'uncovered' } as const;

/** The sentences of a finding; for one with alternatives, those of the first that is met or of all that failed. */
export function findingSentence(finding: Finding, status: keyof typeof TEXT_FOR, c: Telling): string {
  return toldBy(finding, status, c)
    .map((one) => ownSentence(one, status, c))
    .join(' ');
}

/** The facts whose values the sentences of a finding tell. */
export function factsInSentence(finding: Finding, status: keyof typeof TEXT_FOR, c: Telling): readonly string[] {
  const facts: string[] = [];
  for (const one of toldBy(finding, status, c)) ownSentence(one, status, c, (fact) => facts.push(fact));
  return facts;
}

/** The findings whose own sentences tell one: itself, or those inside it. */
function toldBy(finding: Finding, status: keyof typeof TEXT_FOR, c: Telling): readonly Finding[] {
  const inside = insideOf(finding, c).filter((inner) => inner.status === status);
  const telling = status === 'met' ? inside.slice(0, 1) : inside;
  return telling.length === 0 ? [finding] : telling.flatMap((inner) => toldBy(inner, status, c));
}

function ownSentence(finding: Finding, status: keyof typeof TEXT_FOR, c: Telling, onFact?: (fact: string) => void): string {
  const text = conditionText(finding, c)[TEXT_FOR[status]];
  if (text === undefined) throw new Error(`No text for the condition "${finding.condition}" that is ${status}`);
  return tell(text, c, (name) => {
    if (name === 'limit') return limitOf(finding, LIMITS, c);
    if (name === 'higher') return limitOf(finding, HIGHER, c);
    if (name === 'month') return dated(c).month;
    const step = finding.working?.find((one) => one.step === name);
    if (step !== undefined) return stepInWords(step, c.language);
    if (!Object.hasOwn(c.wording.texts.facts, name)) return figureOf(name, finding, c);
    onFact?.(name);
    return factInWords(name, c);
  });
}

/** The sentences of a working, each once; what the outcome tells is not among them. Of a figure that was computed it is said that it was. */
export function stepLines(working: readonly Step[], c: Telling): Told[] {
  const lines = working.flatMap((step) => {
    const text = textOf(c.wording.texts.steps, step.step, 'step');
    if (text === null) return [];
    const told = toldStep(text, step, c);
    return { sentence: step.computed === true ? `${told} ${tell(PHRASES.computed, c)}` : told, step: step.step };
  });
  return [...new Map(lines.map((line) => [line.sentence, line])).values()];
}

function toldStep(text: Text, step: Step, c: Telling): string {
  const { language } = c;
  return tellInFigures(text, c, (name) => {
    if (name === 'value') return stepInWords(step, language);
    if (name === 'days') return number(daysIn(periodOf(step.value)), language);
    if (name === 'period') return daysOfUnit(step, language);
    return name === 'month' ? dated(c).month : factInWords(name, c);
  });
}

/** The texts of a condition, whatever number tells it apart from one alike; one on a yes-or-no that has none of its own tells that. */
export function conditionText(finding: Finding, c: Telling): ConditionText {
  const { wording, assessment } = c;
  const id = finding.condition.replace(/-\d+(?=\/|$)/, '');
  const own = Object.hasOwn(wording.texts.conditions, id) ? undefined : (ofYesOrNo(finding, c) ?? toldElsewhere(finding, c));
  const text = own ?? textOf(wording.texts.conditions, id, 'condition');
  if (typeof text !== 'function') return text;
  const missing = assessment.outcome === 'not-covered' ? assessment.gaps.map((gap) => gap.missing) : [];
  const { on, facts, readings } = assessment;
  return text(finding, { on, facts: facts as InCase['facts'], readings, missing });
}

/** What the award rule comes to is told by the outcome, and alternatives by themselves. */
function toldElsewhere(finding: Finding, c: Telling): ConditionText | undefined {
  const isAward = c.assessment.findings.at(-1)?.condition === finding.condition;
  return isAward || insideOf(finding, c).length > 0 ? {} : undefined;
}

function ofYesOrNo({ uses }: Finding, { wording }: Telling): ConditionText | undefined {
  const [fact, ...others] = uses.filter((name) => wording.texts.facts[name]?.words.as === 'yes-no');
  if (fact === undefined || others.length > 0) return undefined;
  const told = { da: `{${fact}}.`, en: `{${fact}}.` };
  return { met: told, failed: told };
}

function insideOf({ condition }: Finding, { assessment }: Telling): readonly Finding[] {
  return assessment.findings.filter(({ within }) => within === condition);
}

function figureOf(name: string, { figures }: Finding, { language }: Telling): string | undefined {
  const figure = figures?.[name];
  if (figure === undefined) return undefined;
  const parts = figure.split(', ').map((part) => (/^\d+(\.\d+)?$/.test(part) ? number(part, language) : part));
  return joined(parts, language);
}

/** The limit a condition sets, in words; inside an alternative, the limit that one of its siblings sets. */
function limitOf(finding: Finding, limits: Readonly<Record<string, Text>>, c: Telling): string | undefined {
  const near = finding.within === undefined ? [finding] : c.assessment.findings.filter(({ within }) => within === finding.within);
  for (const { figures = {}, uses } of near) {
    const name = Object.keys(figures).find((key) => Object.hasOwn(limits, key));
    if (name === undefined) continue;
    const { words } = factText(uses[0] as string, c);
    return tell(limits[name] as Text, c, { value: inWords(figures[name], words, c.language, under(c)) });
  }
  return undefined;
}
