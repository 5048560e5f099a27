import type { Question } from '../../engine/assessment.js';
import type { ReadingTaken } from '../../engine/reading.js';
import { citationInWords } from '../../reasons/values-in-words.js';
import type { Subject } from '../commands/subjects.js';
import { headed } from './sections.js';
import { wrap } from './wrap.js';

/** What must still be answered. */
export function printQuestions(questions: readonly Question[], subject: Subject): string[] {
  return headed(
    'To be answered:',
    questions.map((question) => wrap(asked(question, subject), 2, 2)),
  );
}

function asked(question: Question, subject: Subject): string {
  if (question.kind === 'reading') {
    const { reading, options } = question;
    return `reading ${reading}: ${questionOf(reading, subject)} (${options.join(' or ')})`;
  }
  return `${question.kind} ${question.fact}: ${expected(question.fact, subject)}${boundsOf(question)}`;
}

function boundsOf(question: Exclude<Question, { kind: 'reading' }>): string {
  if (question.kind === 'fact') return question.for === undefined ? '' : `, for ${question.for.from} to ${question.for.to}`;
  return Object.entries(question.figures ?? {})
    .map(([name, value]) => `; ${name} ${value}`)
    .join('');
}

/** The open questions of law that the answer depended on, and how each was read. */
export function printReadings(readings: readonly ReadingTaken[], subject: Subject): string[] {
  return headed(
    'Open questions of law, and the reading taken:',
    readings.map((taken) => {
      const { reading, option } = taken;
      const answer = subject.readings[reading]?.options[option]?.en ?? '';
      return wrap(`${reading}=${option} (${takenBy(taken)}): ${questionOf(reading, subject)} ${answer}`, 2, 2);
    }),
  );
}

function takenBy(taken: ReadingTaken): string {
  if (taken.by === 'source') return `by the source, ${citationInWords(taken.cite)}`;
  return taken.by === 'caller' ? 'chosen' : 'default';
}

function questionOf(reading: string, subject: Subject): string {
  return subject.readings[reading]?.question.en ?? '';
}

function expected(fact: string, subject: Subject): string {
  const { properties } = subject.facts.jsonSchema() as { properties?: Record<string, { description?: string }> };
  return properties?.[fact]?.description ?? '';
}
