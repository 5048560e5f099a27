import type { AnyScheme } from '../commands/scheme-named.js';
import { readCase } from '../input/case.js';
import { EXIT, type Io } from '../io/io.js';
import { printAssessment } from '../print/assessment.js';
import { printEveryReading } from '../print/every-reading.js';
import { printProblems } from '../print/problems.js';
import { wrapLines } from '../print/wrap.js';
import { type Answer, asJson } from './answer.js';

/** Assesses a single case and prints the answer for a person, or as JSON. */
export async function assessDocument(
  bytes: Buffer,
  answer: (facts: object) => Answer,
  scheme: AnyScheme,
  json: boolean,
  io: Io,
): Promise<number> {
  const { id, facts, problems } = readCase(bytes);
  const answered: Answer = problems.length > 0 ? { kind: 'rejected', problems } : answer(facts);
  if (answered.kind === 'rejected') {
    const hint = Array.isArray(facts) ? `${wrapLines('Many cases are read as NDJSON: one object a line.')}\n` : '';
    await io.stderr.write(`The facts cannot be read:\n${printProblems(answered.problems)}${hint}`);
    return EXIT.rejected;
  }
  await io.stdout.write(json ? `${JSON.stringify(asJson(answered, { id }), null, 2)}\n` : printed(answered, scheme, id));
  return EXIT.answered;
}

function printed(answer: Exclude<Answer, { kind: 'rejected' }>, scheme: AnyScheme, id: string | number | undefined): string {
  const named = id === undefined ? '' : `${wrapLines(`Case ${id}`)}\n`;
  if (answer.kind === 'every-reading') return `${named}${printEveryReading(answer.every, scheme)}`;
  if (answer.statement !== undefined) return `${named}${wrapLines(answer.statement.text.trimEnd())}\n`;
  return `${named}${printAssessment(answer.assessment, scheme)}`;
}
