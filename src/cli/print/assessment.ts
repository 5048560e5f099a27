import type { Assessment, Finding } from '../../engine/assessment.js';
import type { Subject } from '../commands/subjects.js';
import { amountOf, printAward } from './award.js';
import { citation } from './citation.js';
import { lawUsed, notCovered, printRules, printSupplied } from './law.js';
import { printQuestions, printReadings } from './questions.js';
import { headed, printSections } from './sections.js';
import { printWorking } from './working.js';
import { wrap } from './wrap.js';

type AnyAssessment = Assessment<object, unknown>;

/** The whole assessment for a person, within the width. */
export function printAssessment(assessment: AnyAssessment, subject: Subject): string {
  const { findings, readings, rules, supplied } = assessment;
  return printSections([
    [wrap(`${subject.title.en} (${subject.id})`), ...about(assessment), ...printSupplied(supplied)],
    [wrap(headline(assessment))],
    ...(assessment.outcome === 'open' ? [printQuestions(assessment.questions, subject)] : []),
    ...(assessment.outcome === 'fulfilled' ? [printAward(assessment.award)] : []),
    headed('Findings:', findings.map(printFinding)),
    printReadings(readings, subject),
    [printRules(rules)],
  ]);
}

function about({ on, knownOn, municipality, guideline }: AnyAssessment): string[] {
  const place = municipality === undefined ? '' : `, ${municipality}`;
  const adopted = guideline?.adopted === undefined ? '' : ` of ${guideline.adopted}`;
  const used =
    guideline === undefined
      ? []
      : [wrap(`Guideline ${guideline.id}${adopted}, ${guideline.status}${guideline.whatIf ? ': a what-if, it does not govern' : ''}`)];
  return [wrap(`On ${on}${place}, under ${lawUsed(knownOn)}`), ...used];
}

/** The outcome in one line, with what it carries. */
export function headline(assessment: AnyAssessment): string {
  switch (assessment.outcome) {
    case 'fulfilled':
      return `Outcome: fulfilled${amountOf(assessment.award)}`;
    case 'not-in-force':
      return `Outcome: not in force; the law gives no such right from ${assessment.since}${assessment.until === undefined ? '' : ` to ${assessment.until}`}`;
    case 'not-covered':
      return `${notCovered(assessment.gaps)} This is no ground for refusal.`;
    default:
      return `Outcome: ${assessment.outcome.replace('-', ' ')}`;
  }
}

function printFinding({ condition, status, cite, figures, within, working = [] }: Finding): string {
  const stated = Object.entries(figures ?? {}).map(([name, value]) => `${name} ${value}`);
  const indent = within === undefined ? 2 : 4;
  return [
    wrap(`${status}: ${condition}${stated.length > 0 ? ` (${stated.join(', ')})` : ''}`, indent, 2),
    wrap(citation(cite), indent + 4),
    ...printWorking(working, indent + 4),
  ].join('\n');
}
