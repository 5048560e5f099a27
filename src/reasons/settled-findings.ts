import type { Finding } from '../engine/assessment.js';
import type { Step } from '../engine/step.js';
import { conditionText, factsInSentence, findingSentence, stepLines, topLevel } from './finding-sentences.js';
import { PHRASES } from './phrases.js';
import { linesOf, type Maybe, section } from './section.js';
import type { Told } from './statement.js';
import { factSentence, factText, judgementsOf, type Telling, tell, tellInFigures } from './telling.js';
import { oneLine } from './template.js';

/**
 * The facts that weighed, in the order in which the rules look at them; judgements have a section of their own, and what other sections
 * have said is not said again.
 */
export function factsSection(c: Telling, before: Maybe = []): Maybe {
  const lines = linesOf(before);
  const told = factsTold(
    before.flatMap(({ about = [] }) => about),
    c,
  );
  const facts = factsUsed(c).filter((fact) => judgementsOf(fact, c).length === 0 && !told.has(fact));
  const sentences = facts.flatMap((fact) => {
    const sentence = factSentence(fact, c);
    return sentence === undefined || lines.some((line) => saysSentence(line, sentence)) ? [] : { sentence, fact };
  });
  return section('facts', c, [], sentences);
}

/** The facts whose values some sentences tell: those of a condition name them in words of their own. */
export function factsTold(about: readonly Told[], c: Telling): ReadonlySet<string> {
  const conditions = new Set(about.map(({ condition }) => condition));
  const told = settled(c).filter(({ condition }) => conditions.has(condition));
  return new Set(told.flatMap((finding) => factsInSentence(finding, finding.status as 'met' | 'failed', c)));
}

/** Whether a text says a sentence: as one of its own, or as a ground that follows »for«. A refusal has its provision before the full stop. */
export function saysSentence(text: string, sentence: string): boolean {
  const [said, wanted] = [text.toLowerCase(), sentence.toLowerCase().replace(/\.$/, '')];
  const parts = said.split(wanted);
  return parts.slice(1).some((after, place) => /(?:^|[.!?:-] |, for |\n)$/.test(parts[place] as string) && /^(?:\.| \()/.test(after));
}

/** What a caseworker judged, who judged, and why; a judgement that other sections have told is named by its label. */
export function considerationsSection(c: Telling, before: Maybe = []): Maybe {
  const lines = linesOf(before);
  const paragraphs = factsUsed(c).flatMap((fact) =>
    judgementsOf(fact, c).map(({ value, ...judgement }) => {
      const [by, because] = [oneLine(judgement.by), oneLine(judgement.because)];
      const judged = factSentence(fact, c, value) as string;
      const label = tell(factText(fact, c).label, c);
      const phrase = lines.some((line) => saysSentence(line, judged)) ? PHRASES.consideredOnly : PHRASES.considered;
      // What a person wrote stands as it was written.
      return { sentence: tellInFigures(phrase, c, { judged, label, by, because: ended(because) }), fact };
    }),
  );
  return section('considerations', c, paragraphs);
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/**
 * The conditions that are met, but for those whose sentence is that of a judgement, which the considerations tell, or stands already.
 * The award rule, whose finding stands last, is told by the outcome.
 */
export function conditionsSection(c: Telling, before: Maybe = []): Maybe {
  const judged = factsUsed(c).flatMap((fact) => judgementsOf(fact, c).map(({ value }) => factSentence(fact, c, value) as string));
  const award = c.assessment.findings.at(-1);
  const met = topLevel(c).filter((finding) => finding.status === 'met' && finding !== award);
  const all = met
    .map((finding) => ({ sentence: findingSentence(finding, 'met', c), condition: finding.condition }))
    .filter(({ sentence }) => !judged.some((line) => line.startsWith(sentence)));
  const lines = [...linesOf(before), ...all.map(({ sentence }) => sentence)];
  const isSaid = ({ sentence }: Told) => lines.some((line) => line !== sentence && line.startsWith(sentence));
  return section(
    'conditions',
    c,
    [],
    all.filter((told) => !isSaid(told)),
  );
}

/** What was counted in the findings that are settled, but for what their own sentences tell; two that count the same tell it once. */
export function countedSection(c: Telling): Maybe {
  const counted = settled(c).map((finding) => stepLines(untold(finding, c), c));
  const once = new Map(counted.map((lines) => [JSON.stringify(lines), lines]));
  return section('counted', c, [], [...once.values()].flat());
}

/** The steps of a finding that its own sentence does not tell. */
export function untold(finding: Finding, c: Telling): readonly Step[] {
  if (finding.working === undefined) return [];
  const { tells = [], ...text } = conditionText(finding, c);
  const template = text[finding.status as 'met' | 'failed']?.[c.language];
  return finding.working.filter(({ step }) => !tells.includes(step) && template?.includes(`{${step}}`) !== true);
}

/** The findings that are settled one way or the other. */
export function settled({ assessment }: Telling): readonly Finding[] {
  return assessment.findings.filter(({ status }) => status === 'met' || status === 'failed');
}

function factsUsed(c: Telling): readonly string[] {
  return [...new Set(settled(c).flatMap(({ uses }) => uses))];
}
