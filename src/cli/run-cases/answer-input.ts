import type { InputArgs } from '../commands/case-options.js';
import { blocksOf } from '../input/blocks.js';
import { CASE_EXPECTED } from '../input/case.js';
import { asUtf8 } from '../input/encoding.js';
import { sniff } from '../input/sniff.js';
import { refuseSameFile } from '../io/distinct-files.js';
import { type Io, Misuse } from '../io/io.js';
import { answerLines } from '../lines/answer-lines.js';
import { rejectsFile } from '../lines/rejects-file.js';
import { formNamed, formOf, peeked } from '../table/input-form.js';
import { mapFrom, readAs } from '../table/open-lines.js';
import { caseTargets, type Targets } from '../table/targets.js';
import { type Answering, answerDocument } from './answer-document.js';

/** The files that a run reads beside its input. */
interface FileArgs extends InputArgs {
  readonly html?: string;
  readonly guideline?: string;
  readonly supplied?: string;
}

/** Answers what a file or the standard input holds: one case as a document, or many line by line. */
export async function answerInput(file: string | undefined, args: FileArgs, answering: Answering, io: Io): Promise<number> {
  const named = file === undefined || file === '-' ? undefined : file;
  const rejects = args.rejects ?? (named === undefined ? 'rejects.ndjson' : `${named}.rejects.ndjson`);
  refuseSameFile(
    [
      { by: 'the input', path: named },
      { by: '--guideline', path: args.guideline },
      { by: '--supplied', path: args.supplied },
      { by: '--map', path: args.map },
    ],
    [
      { by: 'the rejects file (--rejects)', path: rejects },
      { by: '--html', path: args.html },
    ],
  );
  let made: Promise<Targets> | undefined;
  const targets = () => (made ??= caseTargets(answering.subject));
  const map = await mapFrom(args);
  const { first, blocks } = await peeked(asUtf8(blocksOf(named, io), args.encoding));
  const lines = async (form: 'ndjson' | 'list' | 'csv', all = blocks) => {
    if (answering.letter !== undefined) throw new Misuse('--html writes the letter of one case, and the input holds many');
    const read = readAs(form, all, map, { targets, expected: CASE_EXPECTED });
    const into = rejectsFile(rejects);
    if (args.rejects !== undefined) await into.open();
    return answerLines(read, answering.answer, into, io, args.json === true);
  };
  const told = args.format ?? formNamed(named);
  if (told === 'ndjson' || told === 'csv') return lines(told);
  const form = await formOf(first, targets);
  if (form !== 'ndjson' && told === undefined) return lines(form);
  const input = await sniff(blocks, told === 'json');
  if (input.kind === 'lines') return lines('ndjson', input.blocks);
  if (map !== undefined) throw new Misuse('--map tells what the columns of a CSV file hold, and the input is one case as JSON');
  return answerDocument(input.bytes, answering, args.json === true, io);
}
