import type { Finding } from '../engine/assessment.js';
import { conditionText, findingSentence, stepSentence, topLevel } from './finding-sentences.js';
import { PHRASES } from './phrases.js';
import { type Maybe, section } from './section.js';
import { factSentence, judgementOf, type Telling, tell } from './telling.js';
import { oneLine } from './template.js';

/** The facts that weighed, in the order in which the rules look at them; judgements have a section of their own. */
export function factsSection(c: Telling): Maybe {
  const facts = factsUsed(c).filter((fact) => judgementOf(fact, c) === undefined);
  return section(
    'facts',
    c,
    [],
    facts.flatMap((fact) => factSentence(fact, c) ?? []),
  );
}

/** What a caseworker judged, who judged, and why. */
export function considerationsSection(c: Telling): Maybe {
  const paragraphs = factsUsed(c).flatMap((fact) => {
    const judgement = judgementOf(fact, c);
    if (judgement === undefined) return [];
    const [by, because] = [oneLine(judgement.by), oneLine(judgement.because)];
    return tell(PHRASES.considered, c, { judged: factSentence(fact, c) as string, by, because });
  });
  return section('considerations', c, paragraphs);
}

/** The conditions that are met. The award rule, whose finding stands last, is told by the outcome. */
export function conditionsSection(c: Telling): Maybe {
  const award = c.assessment.findings.at(-1);
  const met = topLevel(c).filter((finding) => finding.status === 'met' && finding !== award);
  return section(
    'conditions',
    c,
    [],
    met.map((finding) => findingSentence(finding, 'met', c)),
  );
}

/** What was counted in the findings that are settled, but for what their own sentences tell. */
export function countedSection(c: Telling): Maybe {
  const working = settled(c).flatMap((finding) => {
    if (finding.working === undefined) return [];
    const { tells = [], ...text } = conditionText(finding, c);
    const template = text[finding.status as 'met' | 'failed']?.[c.language];
    return finding.working.filter(({ step }) => !tells.includes(step) && template?.includes(`{${step}}`) !== true);
  });
  return section(
    'counted',
    c,
    [],
    working.map((step) => stepSentence(step, c)),
  );
}

/** The findings that are settled one way or the other. */
export function settled({ assessment }: Telling): readonly Finding[] {
  return assessment.findings.filter(({ status }) => status === 'met' || status === 'failed');
}

function factsUsed(c: Telling): readonly string[] {
  return [...new Set(settled(c).flatMap(({ uses }) => uses))];
}
