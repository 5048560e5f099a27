import type { InputGiven } from '../commands/case-options.js';
import { blocksOf } from '../input/blocks.js';
import { sniff } from '../input/sniff.js';
import type { Io } from '../io/io.js';
import { answerLines } from '../lines/answer-lines.js';
import { refuseInput, rejectsFile } from '../lines/rejects-file.js';
import { type Answering, answerDocument } from './answer-document.js';

/** Answers what a file or the standard input holds: one case as a document, or many line by line. */
export async function answerInput(file: string | undefined, given: InputGiven, answering: Answering, io: Io): Promise<number> {
  const named = file === undefined || file === '-' ? undefined : file;
  const rejects = given.rejects ?? (named === undefined ? 'rejects.ndjson' : `${named}.rejects.ndjson`);
  if (named !== undefined) await refuseInput(rejects, named);
  const blocks = blocksOf(named, io);
  const input = formatOf(named, given) === 'ndjson' ? ({ kind: 'lines', blocks } as const) : await sniff(blocks, given.format === 'json');
  if (input.kind === 'lines') return answerLines(input.blocks, answering.answer, rejectsFile(rejects), io);
  return answerDocument(input.bytes, answering, given.json === true, io);
}

function formatOf(file: string | undefined, { format }: InputGiven): InputGiven['format'] {
  return format ?? (file !== undefined && /\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : undefined);
}
