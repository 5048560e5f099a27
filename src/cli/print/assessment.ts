import type { Assessment, Finding, Question } from '../../engine/assessment.js';
import type { ReadingTaken } from '../../engine/reading.js';
import type { AnyScheme } from '../commands/scheme-named.js';
import { amountOf, printAward } from './award.js';
import { citation } from './citation.js';
import { wrap } from './wrap.js';

type AnyAssessment = Assessment<object, unknown>;

/** The whole assessment for a person, within the width. */
export function printAssessment(assessment: AnyAssessment, scheme: AnyScheme): string {
  const { findings, readings, rules } = assessment;
  const sections = [
    [wrap(`${scheme.title.en} (${scheme.id})`), ...about(assessment)],
    [wrap(headline(assessment))],
    ...(assessment.outcome === 'open'
      ? [['To be answered:', ...assessment.questions.map((question) => printQuestion(question, scheme))]]
      : []),
    ...(assessment.outcome === 'fulfilled' ? [printAward(assessment.award)] : []),
    ...(findings.length > 0 ? [['Findings:', ...findings.map(printFinding)]] : []),
    ...(readings.length > 0
      ? [['Open questions of law, and the reading taken:', ...readings.map((taken) => printReading(taken, scheme))]]
      : []),
    [wrap(`Rules: ${rules.package} ${rules.version}, ${rules.digest.slice(0, 12)}. The library assesses; a caseworker decides.`)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function about({ on, knownOn, municipality, guideline }: AnyAssessment): string[] {
  const law = knownOn === 'newest' ? 'the newest law in the data' : `the law as known on ${knownOn}`;
  const place = municipality === undefined ? '' : `, ${municipality}`;
  const adopted = guideline?.adopted === undefined ? '' : ` of ${guideline.adopted}`;
  const used =
    guideline === undefined
      ? []
      : [wrap(`Guideline ${guideline.id}${adopted}, ${guideline.status}${guideline.whatIf ? ': a what-if, it does not govern' : ''}`)];
  return [wrap(`On ${on}${place}, under ${law}`), ...used];
}

/** The outcome in one line, with what it carries. */
export function headline(assessment: AnyAssessment): string {
  switch (assessment.outcome) {
    case 'fulfilled':
      return `Outcome: fulfilled${amountOf(assessment.award)}`;
    case 'not-in-force':
      return `Outcome: not in force; the law gives no such right since ${assessment.since}`;
    case 'not-covered': {
      const { missing, on, known } = assessment.gap;
      const windows = known.map(({ from, to }) => `${from} to ${to ?? '...'}`).join(', ');
      return `Outcome: not covered; nothing checked for ${missing} on ${on}${windows === '' ? '' : ` (known: ${windows})`}. This is no ground for refusal.`;
    }
    default:
      return `Outcome: ${assessment.outcome.replace('-', ' ')}`;
  }
}

function printFinding({ condition, status, cite, figures, within }: Finding): string {
  const stated = Object.entries(figures ?? {}).map(([name, value]) => `${name} ${value}`);
  const indent = within === undefined ? 2 : 4;
  const first = wrap(`${status}: ${condition}${stated.length > 0 ? ` (${stated.join(', ')})` : ''}`, indent, 2);
  return `${first}\n${wrap(citation(cite), indent + 4)}`;
}

function printQuestion(question: Question, scheme: AnyScheme): string {
  if (question.kind === 'reading')
    return wrap(`reading ${question.reading}: ${askedIn(scheme, question.reading)} (${question.options.join(' or ')})`, 2, 2);
  const days = question.kind === 'fact' && question.for !== undefined ? `, for ${question.for.from} to ${question.for.to}` : '';
  const bounds =
    question.kind === 'judgement'
      ? Object.entries(question.figures ?? {})
          .map(([name, value]) => `; ${name} ${value}`)
          .join('')
      : '';
  return wrap(`${question.kind} ${question.fact}: ${expected(scheme, question.fact)}${days}${bounds}`, 2, 2);
}

function printReading({ reading, option, by }: ReadingTaken, scheme: AnyScheme): string {
  const taken = scheme.readings[reading]?.options[option]?.en ?? '';
  return wrap(`${reading}=${option} (${by === 'caller' ? 'chosen' : 'default'}): ${askedIn(scheme, reading)} ${taken}`, 2, 2);
}

function askedIn(scheme: AnyScheme, reading: string): string {
  return scheme.readings[reading]?.question.en ?? '';
}

function expected(scheme: AnyScheme, fact: string): string {
  const { properties } = scheme.facts.jsonSchema() as { properties?: Record<string, { description?: string }> };
  return properties?.[fact]?.description ?? '';
}
