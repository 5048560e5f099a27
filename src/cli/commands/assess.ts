import { type Command, Option } from 'commander';
import { answering } from '../answer/answer.js';
import { assessDocument } from '../answer/assess-document.js';
import { LANGUAGES } from '../answer/statement.js';
import { blocksOf } from '../input/blocks.js';
import { sniff } from '../input/sniff.js';
import { type Io, Misuse } from '../io/io.js';
import { assessLines } from '../lines/assess-lines.js';
import { refuseInput, rejectsFile } from '../lines/rejects-file.js';
import { type Given, optionsGiven, refusedOptions } from './options-given.js';
import { schemeNamed } from './scheme-named.js';

const HELP = `
FILE holds one case as JSON, which is printed for a person, or many as NDJSON,
one object a line: each line gets one line of JSON, in the same order, that
begins with its line number. A case is an object of facts, or
{ "id": ..., "facts": { ... } }; the id is then repeated in the answer. Lines
that cannot be read go to the rejects file with their number and every problem,
and the rest goes on.

Exit code: 0 all answered, 1 misuse or an output failed, 2 something rejected.

Example:
  $ echo '{"targetGroup":"jobparat-kontanthjaelp","zones":3}' |
      regelvaerk assess activation-allowance --on 2019-04-01 \\
        --municipality lyngby-taarbaek`;

/** Adds `assess`. */
export function addAssess(program: Command, io: Io, end: (code: number) => void): void {
  program
    .command('assess')
    .summary('assess one case or many')
    .description('Assesses one case (JSON) or many (NDJSON) under a scheme.')
    .argument('<scheme>', 'id of the scheme, see regelvaerk schemes')
    .argument('[file]', 'file of facts; - or none reads the standard input')
    .option('--on <date>', 'the day judged, YYYY-MM-DD')
    .option('--municipality <key>', 'the municipality whose guideline governs')
    .option('--known-on <date>', 'the law as enacted by this day (default: newest)')
    .option('--guideline <file|id>', 'a guideline of your own, or a built-in as what-if')
    .option('--reading <key=option>', 'a choice about an open question, repeatable', (pair: string, all: string[] = []) => [...all, pair])
    .addOption(new Option('--reasons <language>', 'print the statement of reasons').choices(LANGUAGES))
    .option('--applied-for <amount>', 'kr./month applied for, such as 550.00')
    .addOption(new Option('--every-reading', 'the outcomes under every reading').conflicts('reasons'))
    .option('--json', 'print one case as JSON too')
    .addOption(new Option('--format <format>', 'what the input is (default: looked at)').choices(['json', 'ndjson']))
    .option('--rejects <file>', 'rejects file (default: FILE.rejects.ndjson)')
    .addHelpText('after', HELP)
    .action(async (scheme: string, file: string | undefined, given: Given) => end(await assess(scheme, file, given, io)));
}

async function assess(name: string, file: string | undefined, given: Given, io: Io): Promise<number> {
  const scheme = schemeNamed(name);
  const answer = await prepared(scheme, given);
  const named = file === undefined || file === '-' ? undefined : file;
  const rejects = given.rejects ?? (named === undefined ? 'rejects.ndjson' : `${named}.rejects.ndjson`);
  if (named !== undefined) await refuseInput(rejects, named);
  const blocks = blocksOf(named, io);
  const input = formatOf(named, given) === 'ndjson' ? ({ kind: 'lines', blocks } as const) : await sniff(blocks, given.format === 'json');
  if (input.kind === 'lines') return assessLines(input.blocks, answer, rejectsFile(rejects), io);
  return assessDocument(input.bytes, answer, scheme, given.json === true, io);
}

async function prepared(scheme: ReturnType<typeof schemeNamed>, given: Given) {
  try {
    const options = await optionsGiven(scheme, given);
    const { everyReading = false, reasons, appliedFor } = given;
    if (appliedFor !== undefined && reasons === undefined) throw new Misuse('--applied-for goes with --reasons');
    return answering({ scheme, options, everyReading, ...(reasons !== undefined && { reasons: { language: reasons, appliedFor } }) });
  } catch (cause) {
    throw refusedOptions(cause);
  }
}

function formatOf(file: string | undefined, { format }: Given): Given['format'] {
  return format ?? (file !== undefined && /\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : undefined);
}
