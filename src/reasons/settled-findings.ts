import type { Finding } from '../engine/assessment.js';
import { conditionText, findingSentence, stepSentence, topLevel } from './finding-sentences.js';
import { PHRASES } from './phrases.js';
import { linesOf, type Maybe, section } from './section.js';
import { factSentence, judgementOf, type Telling, tellInFigures } from './telling.js';
import { oneLine } from './template.js';

/**
 * The facts that weighed, in the order in which the rules look at them; judgements have a section of their own, and what other sections
 * have said is not said again.
 */
export function factsSection(c: Telling, before: Maybe = []): Maybe {
  const said = linesOf(before).join('\n');
  const facts = factsUsed(c).filter((fact) => judgementOf(fact, c) === undefined);
  const sentences = facts.flatMap((fact) => {
    const sentence = factSentence(fact, c);
    return sentence === undefined || said.includes(sentence) ? [] : { sentence, fact };
  });
  return section('facts', c, [], sentences);
}

/** What a caseworker judged, who judged, and why. */
export function considerationsSection(c: Telling): Maybe {
  const paragraphs = factsUsed(c).flatMap((fact) => {
    const judgement = judgementOf(fact, c);
    if (judgement === undefined) return [];
    const [by, because] = [oneLine(judgement.by), oneLine(judgement.because)];
    // What a person wrote stands as it was written.
    return {
      sentence: tellInFigures(PHRASES.considered, c, { judged: factSentence(fact, c) as string, by, because: ended(because) }),
      fact,
    };
  });
  return section('considerations', c, paragraphs);
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The conditions that are met, but for what the considerations say. The award rule, whose finding stands last, is told by the outcome. */
export function conditionsSection(c: Telling, considerations: Maybe = []): Maybe {
  const considered = linesOf(considerations);
  const award = c.assessment.findings.at(-1);
  const met = topLevel(c).filter((finding) => finding.status === 'met' && finding !== award);
  return section(
    'conditions',
    c,
    [],
    met
      .map((finding) => ({ sentence: findingSentence(finding, 'met', c), condition: finding.condition }))
      .filter(({ sentence }) => !considered.some((line) => line.startsWith(sentence))),
  );
}

/** What was counted in the findings that are settled, but for what their own sentences tell; two that count the same tell it once. */
export function countedSection(c: Telling): Maybe {
  const counted = settled(c).map((finding) => {
    const { tells = [], ...text } = finding.working === undefined ? {} : conditionText(finding, c);
    const template = text[finding.status as 'met' | 'failed']?.[c.language];
    const untold = (finding.working ?? []).filter(({ step }) => !tells.includes(step) && template?.includes(`{${step}}`) !== true);
    return untold.map((step) => ({ sentence: stepSentence(step, c), step: step.step }));
  });
  const once = new Map(counted.map((lines) => [JSON.stringify(lines), lines]));
  return section('counted', c, [], [...once.values()].flat());
}

/** The findings that are settled one way or the other. */
export function settled({ assessment }: Telling): readonly Finding[] {
  return assessment.findings.filter(({ status }) => status === 'met' || status === 'failed');
}

function factsUsed(c: Telling): readonly string[] {
  return [...new Set(settled(c).flatMap(({ uses }) => uses))];
}
