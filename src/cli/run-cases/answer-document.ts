import type { Language } from '../../engine/texts.js';
import type { LetterOptions } from '../../reasons/document.js';
import type { Subject } from '../commands/subjects.js';
import { readCase } from '../input/case.js';
import { EXIT, type Io } from '../io/io.js';
import { outputFile, withFiles, writeWhole } from '../io/output-file.js';
import { printAssessment } from '../print/assessment.js';
import { printCalculated } from '../print/calculated.js';
import { printEveryReading } from '../print/every-reading.js';
import { printProblems } from '../print/problems.js';
import { cut, wrapLines } from '../print/wrap.js';
import { type Answer, type AnswerCase, type Answered, asJson } from './answer.js';

/** What is asked about, and how its cases are answered. */
export interface Answering {
  readonly subject: Subject;
  readonly answer: AnswerCase;
  /** The letter that is written beside the answer. */
  readonly letter?: Letter | undefined;
}

/** A letter: where it is written, and what stands above it. */
export interface Letter {
  readonly file: string;
  readonly above: LetterOptions;
}

/** A letter is for the one who runs the command, as the answers on standard output are. */
const PRIVATE = 0o600;

/** So much of an id is printed for a person. */
const MOST_OF_AN_ID = 1_000;

/** Answers a single case and prints the answer for a person, or as JSON. */
export async function answerDocument(bytes: Buffer, { subject, answer, letter }: Answering, json: boolean, io: Io): Promise<number> {
  const { id, facts, problems } = readCase(bytes);
  const answered: Answer = problems.length > 0 ? { kind: 'rejected', problems } : answer(facts);
  if (answered.kind === 'rejected') {
    const words = WORDS[io.language ?? 'da'];
    const hint = Array.isArray(facts) ? `${wrapLines(words.many)}\n` : '';
    await io.stderr.write(`${words.unread}\n${printProblems(answered.problems, io.language ?? 'da')}${hint}`);
    return EXIT.rejected;
  }
  if (letter !== undefined && answered.kind === 'assessment' && answered.statement !== undefined) {
    const { statementDocument } = await import('../../reasons/document.js');
    const text = statementDocument(answered.statement.data, letter.above);
    const page = outputFile(letter.file, 'the letter', PRIVATE);
    await withFiles([page], () => writeWhole(page, text));
  }
  const named = id === undefined ? '' : `${wrapLines(`${WORDS[io.language ?? 'da'].named} ${cut(String(id), MOST_OF_AN_ID)}`)}\n`;
  if (json) await io.stdout.write(`${JSON.stringify(asJson(answered, { id }), null, 2)}\n`);
  else await io.stdout.write(`${named}${await printed(answered, subject, io.language ?? 'da')}`);
  return EXIT.answered;
}

const WORDS = {
  da: { unread: 'Oplysningerne kan ikke læses:', many: 'Mange sager læses som NDJSON: ét objekt pr. linje.', named: 'Sag' },
  en: { unread: 'The facts cannot be read:', many: 'Many cases are read as NDJSON: one object a line.', named: 'Case' },
} as const;

/** In Danish what a caseworker would write; in English what an engineer looks for, with the names that programs know. */
async function printed(answer: Answered, subject: Subject, language: Language): Promise<string> {
  if (language === 'da' && answer.kind !== 'every-reading') {
    const { inDanish } = await import('./in-danish.js');
    return `${wrapLines((await inDanish(answer)).trimEnd())}\n`;
  }
  if (answer.kind === 'calculated') return printCalculated(answer.calculated, subject);
  if (answer.kind === 'every-reading') return printEveryReading(answer.every, subject, language);
  if (answer.statement !== undefined) return `${wrapLines(answer.statement.text.trimEnd())}\n`;
  return printAssessment(answer.assessment, subject);
}
