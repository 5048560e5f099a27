import type { Gap, Question } from '../engine/assessment.js';
import { monthOf } from '../engine/period.js';
import type { Text } from '../engine/reading.js';
import { conditionText, findingSentence, innermost } from './finding-sentences.js';
import { PHRASES } from './phrases.js';
import { type Maybe, section } from './section.js';
import type { Told } from './statement.js';
import { dated, factText, municipalityOf, type Telling, tell, under } from './telling.js';
import { textOf } from './template.js';
import { citationInSentence, dayInWords, inWords, periodInWords } from './values-in-words.js';

/** What is to be asked: one plain question each, and nothing else. */
export function questionsSection(questions: readonly Question[], c: Telling): Maybe {
  return section(
    'questions',
    c,
    [],
    questions.map((question) => ({ sentence: ask(question, c), ...keysOf(question) })),
  );
}

function keysOf(question: Question): Omit<Told, 'sentence'> {
  return question.kind === 'reading' ? { reading: question.reading } : { condition: question.condition, fact: question.fact };
}

function ask(question: Question, c: Telling): string {
  if (question.kind === 'reading') return askOrganisation(question, c);
  if (question.kind === 'fact') return plainQuestion(question, c, 'citizen');
  const judge = tell(PHRASES.toJudge, c, { question: plainQuestion(question, c, 'caseworker') });
  const most = mostOf(question, c);
  return most === undefined ? judge : `${judge} ${most}`;
}

/** The question as the citizen, or a caseworker, is asked it. */
export function plainQuestion(question: Exclude<Question, { kind: 'reading' }>, c: Telling, to: 'citizen' | 'caseworker'): string {
  const period = (question.kind === 'fact' && question.for) || monthOf(c.assessment.on);
  const text = factText(question.fact, c);
  const ofField = question.kind === 'fact' && question.field !== undefined ? text.asks?.[question.field] : undefined;
  const questions: Pick<typeof text, 'question' | 'caseworker' | 'undated'> = ofField ?? text;
  const { question: toCitizen, caseworker = toCitizen, undated = toCitizen } = questions;
  const asked = to === 'citizen' ? toCitizen : caseworker;
  const own = ofField === undefined ? ownQuestion(question.condition, c) : undefined;
  const isDated = question.kind !== 'fact' || question.for !== undefined || to === 'caseworker';
  return tell(own ?? (isDated ? asked : undated), c, { ...dated(c), period: periodInWords(period, c.language) });
}

/** The most that a judgement may come to, where the law has one. */
export function mostOf(question: Exclude<Question, { kind: 'reading' }>, c: Telling): string | undefined {
  const most = question.kind === 'judgement' ? question.figures?.most : undefined;
  return most && tell(PHRASES.atMost, c, { most: inWords(most, factText(question.fact, c).words, c.language, under(c)) });
}

/** The question of the condition itself, where its texts have one. */
function ownQuestion(condition: string, c: Telling): Text | undefined {
  const finding = c.assessment.findings.find((one) => one.condition === condition);
  return finding && conditionText(finding, c).asked;
}

function askOrganisation({ reading, options }: Extract<Question, { kind: 'reading' }>, c: Telling): string {
  const texts = textOf(c.wording.texts.readings, reading, 'reading');
  const answers = options.map(
    (option, index) => `${'abcdefghij'[index]}) ${tell(textOf(texts.options, option, `option of ${reading}`), c)}`,
  );
  return tell(PHRASES.toSettle, c, { question: tell(texts.question, c), options: answers.join(' ') });
}

/** What no checked rule covers, and the days for which one is known; where a condition has no words for it, what is missing is named. Never a reason to refuse. */
export function gapSection(gaps: readonly Gap[], c: Telling): Maybe {
  const uncovered = innermost(c).filter(({ status }) => status === 'not-covered');
  const worded = uncovered.filter((finding) => conditionText(finding, c).uncovered !== undefined);
  const unworded = worded.length > 0 && worded.length === uncovered.length ? [] : gaps;
  const sentences = [
    ...worded.map((finding) => ({ sentence: findingSentence(finding, 'not-covered', c), condition: finding.condition })),
    ...unworded.map(({ missing, on }) =>
      tell(textOf(c.wording.texts.gaps, missing, 'gap'), c, { municipality: municipalityOf(c), on: dayInWords(on, c.language) }),
    ),
  ];
  const known = gaps
    .flatMap((gap) => gap.known)
    .map(({ from, to }) =>
      to === from
        ? tell(PHRASES.oneDay, c, { on: dayInWords(from, c.language) })
        : to === undefined
          ? tell(PHRASES.openWindow, c, { from: dayInWords(from, c.language) })
          : periodInWords({ from, to }, c.language),
    );
  const windows = [...new Set(known)];
  const nearest = gaps.flatMap(({ cite }) =>
    cite === undefined ? [] : [tell(PHRASES.nearestRules, c, { cite: citationInSentence(cite, c.language) })],
  );
  const leading = windows.length > 0 ? [tell(PHRASES.knownWindows, c)] : [];
  const paragraphs = [...sentences, tell(c.wording.texts.undecided, c), ...nearest, ...leading];
  return section('gap', c, paragraphs, windows);
}
