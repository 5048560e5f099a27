import { isUtf8 } from 'node:buffer';
import { type Command, Option } from 'commander';
import { wordings } from '../../../rules/texts.js';
import { type AboutDecision, UPHOLDS, type Upholds } from '../../audit/statement/about.js';
import type { RequirementFinding } from '../../audit/statement/requirement.js';
import { countsLine, requirementLines } from '../../audit/statement/requirement-lines.js';
import { statementChecker } from '../../audit/statement/statement-checker.js';
import { InputError } from '../../engine/problem.js';
import type { Language, Statement } from '../../index.js';
import { LANGUAGES } from '../answer/statement.js';
import { blocksOf, readWhole } from '../input/blocks.js';
import { looksLike } from '../input/encoding.js';
import { parseJson } from '../input/json-text.js';
import { EXIT, type Io, Misuse } from '../io/io.js';
import { asFlag, printProblems } from '../print/problems.js';
import { wrapLines } from '../print/wrap.js';

const HELP = `
FILE is a letter as plain text in UTF-8, in Danish or English; or, as JSON, a
statement of reasons or what assess --reasons da --json prints, whose statement
is held against its assessment. A letter is judged by its words alone: what they
do not settle is for a person to read. No answer says that a decision is right.

Exit code: 0 nothing lacks, 1 misuse, or nothing that can be read, 2 something
lacks, 3 nothing lacks for certain, but something could not be told: a person
must read it, or --upholds, --discretion and --no-discretion settle it.

Example:
  $ regelvaerk statement check examples/letters/lacking-facts.da.txt --lang en`;

interface Given {
  readonly assessment?: string;
  readonly appliedFor?: string;
  readonly upholds?: Upholds;
  readonly discretion?: boolean;
  readonly appeal: boolean;
  readonly lang: Language;
  readonly json?: boolean;
}

/** Adds `statement check`. */
export function addStatement(program: Command, io: Io, end: (code: number) => void): void {
  const statement = program
    .command('statement')
    .summary('check a written decision')
    .description('Works on statements of reasons and letters.')
    .addHelpText('after', HELP);
  statement
    .command('check')
    .description('Finds what a written decision lacks under forvaltningsloven §§ 22, 24 and 25.')
    .argument('<file>', 'the letter or the statement; - reads the standard input')
    .option('--assessment <file>', 'the assessment it rests on, as JSON')
    .option('--applied-for <amount>', 'kr./month applied for, such as 550.00')
    .addOption(new Option('--upholds <how>', 'how far it gives what was asked for').choices(UPHOLDS))
    .option('--discretion', 'there was discretion')
    .option('--no-discretion', 'there was no discretion')
    .option('--no-appeal', 'no other authority decides complaints')
    .addOption(new Option('--lang <language>', 'the language of the answer').choices(LANGUAGES).default('da'))
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', HELP)
    .action(async (file: string, given: Given) => end(await check(file, given, io)));
}

async function check(file: string, given: Given, io: Io): Promise<number> {
  const findings = findingsOf(await textIn(file, io), file, await aboutGiven(given));
  const text = given.json
    ? JSON.stringify(findings, null, 2)
    : wrapLines([...requirementLines(findings, given.lang), countsLine(findings, given.lang)].join('\n'));
  await io.stdout.write(`${text}\n`);
  const is = (wanted: RequirementFinding['status']) => findings.some(({ status }) => status === wanted);
  if (is('lacking')) return EXIT.rejected;
  return is('cannot-tell') ? EXIT.unsettled : EXIT.answered;
}

const checkStatement = statementChecker(wordings);

/** A text that begins like a JSON object is a statement, or an assessment that carries one; any other is a letter. */
function findingsOf(text: string, file: string, about: AboutDecision): readonly RequirementFinding[] {
  try {
    if (!text.trimStart().startsWith('{')) return checkStatement(text, about);
    const json = jsonOf(Buffer.from(text), file) as { readonly statement?: Statement };
    if (json.statement === undefined) return checkStatement(json as Statement, about);
    return checkStatement(json.statement, { assessment: assessmentIn(json), ...about });
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    throw new Misuse(`the decision cannot be read:\n${printProblems(cause.problems.map(asFlag)).trimEnd()}`);
  }
}

async function aboutGiven({ assessment: file, appliedFor, upholds, discretion, appeal }: Given): Promise<AboutDecision> {
  const appealable = appeal ? {} : { appealable: false };
  if (file === undefined) return { appliedFor, upholds, discretion, ...appealable };
  return { assessment: assessmentIn(jsonOf(await readWhole(file), file)), appliedFor, upholds, discretion, ...appealable };
}

/** An assessment as the command line prints it, without what it was printed under; whether it is one is for the check to say. */
function assessmentIn(printed: object): AboutDecision['assessment'] {
  const { line: _, id: __, statement: ___, ...assessment } = printed as Record<string, unknown>;
  return assessment as unknown as AboutDecision['assessment'];
}

async function textIn(file: string, io: Io): Promise<string> {
  const blocks: Uint8Array[] = [];
  for await (const block of blocksOf(file, io)) blocks.push(block);
  const bytes = Buffer.concat(blocks);
  if (!isUtf8(bytes)) throw new Misuse(`${file}: ${looksLike(bytes, 'save the file as UTF-8')}`);
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function jsonOf(bytes: Buffer, file: string): object {
  const parsed = parseJson(bytes, 'JSON');
  if ('problem' in parsed) throw new Misuse(`${file}: expected JSON; received ${parsed.problem.received}`);
  return Object(parsed.value) as object;
}
