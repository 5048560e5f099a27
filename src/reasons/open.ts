import type { Gap, Question } from '../engine/assessment.js';
import { monthOf } from '../engine/period.js';
import { type Case, dated, factText, findingSentence, municipalityOf, tell, topLevel, under } from './case.js';
import { PHRASES } from './phrases.js';
import { type Maybe, section } from './section.js';
import { textOf } from './template.js';
import { dayInWords, inWords, periodInWords } from './words.js';

/** What is to be asked: one plain question each, and nothing else. */
export function questionsSection(questions: readonly Question[], c: Case): Maybe {
  return section(
    'questions',
    c,
    [],
    questions.map((question) => ask(question, c)),
  );
}

function ask(question: Question, c: Case): string {
  if (question.kind === 'reading') return askOrganisation(question, c);
  const period = (question.kind === 'fact' && question.for) || monthOf(c.assessment.on);
  const { question: text, words } = factText(question.fact, c);
  const plain = tell(text, c, { ...dated(c), period: periodInWords(period, c.language) });
  if (question.kind === 'fact') return plain;
  const judge = tell(PHRASES.toJudge, c, { question: plain });
  const most = question.figures?.most;
  return most === undefined ? judge : `${judge} ${tell(PHRASES.atMost, c, { most: inWords(most, words, c.language, under(c)) })}`;
}

function askOrganisation({ reading, options }: Extract<Question, { kind: 'reading' }>, c: Case): string {
  const texts = textOf(c.wording.texts.readings, reading, 'reading');
  const answers = options.map(
    (option, index) => `${'abcdefghij'[index]}) ${tell(textOf(texts.options, option, `option of ${reading}`), c)}`,
  );
  return tell(PHRASES.toSettle, c, { question: tell(texts.question, c), options: answers.join(' ') });
}

/** What no checked rule covers, and the days for which one is known. Never a reason to refuse. */
export function gapSection({ missing, known }: Gap, c: Case): Maybe {
  const uncovered = topLevel(c).filter(({ status }) => status === 'not-covered');
  const sentences =
    uncovered.length > 0
      ? uncovered.map((finding) => findingSentence(finding, 'not-covered', c))
      : [tell(textOf(c.wording.texts.gaps, missing, 'gap'), c, (name) => (name === 'municipality' ? municipalityOf(c) : dated(c).on))];
  const windows = known.map(({ from, to }) =>
    to === undefined ? tell(PHRASES.openWindow, c, { from: dayInWords(from, c.language) }) : periodInWords({ from, to }, c.language),
  );
  const paragraphs = [...sentences, tell(c.wording.texts.undecided, c), ...(windows.length > 0 ? [tell(PHRASES.knownWindows, c)] : [])];
  return section('gap', c, paragraphs, windows);
}
