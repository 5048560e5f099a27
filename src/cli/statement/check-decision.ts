import { isUtf8 } from 'node:buffer';
import { wordings } from '../../../rules/texts.js';
import type { AboutDecision, Upholds } from '../../audit/statement/about.js';
import type { RequirementFinding } from '../../audit/statement/requirement.js';
import { countsLine, requirementLines } from '../../audit/statement/requirement-lines.js';
import { statementChecker } from '../../audit/statement/statement-checker.js';
import { InputError } from '../../engine/problem.js';
import type { Statement } from '../../reasons/statement.js';
import { blocksOf, readWhole } from '../input/blocks.js';
import { looksLike } from '../input/encoding.js';
import { parseJson } from '../input/json-text.js';
import { EXIT, type Io, Misuse } from '../io/io.js';
import { asFlag } from '../print/problems.js';
import { wrapLines } from '../print/wrap.js';

/** What `statement check` was given beside the file. */
export interface StatementArgs {
  readonly assessment?: string;
  readonly appliedFor?: string;
  readonly upholds?: Upholds;
  readonly discretion?: boolean;
  readonly appeal: boolean;
  readonly heardOn?: string;
  readonly decidedOn?: string;
  readonly json?: boolean;
}

/** Checks the decision in a file and answers the exit code. */
export async function checkDecision(file: string, args: StatementArgs, io: Io): Promise<number> {
  const findings = findingsOf(await textIn(file, io), file, await aboutFrom(args));
  const { language = 'da' } = io;
  const text = args.json
    ? JSON.stringify(findings, null, 2)
    : wrapLines([...requirementLines(findings, language), countsLine(findings, language)].join('\n'));
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
    throw new Misuse('the decision cannot be read:', cause.problems.map(asFlag));
  }
}

async function aboutFrom({
  assessment: file,
  appeal,
  appliedFor,
  upholds,
  discretion,
  heardOn,
  decidedOn,
}: StatementArgs): Promise<AboutDecision> {
  const known = { appliedFor, upholds, discretion, heardOn, decidedOn, ...(appeal ? {} : { appealable: false }) };
  return file === undefined ? known : { assessment: assessmentIn(jsonOf(await readWhole(file), file)), ...known };
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
  const { problem } = parsed;
  if (problem !== undefined) throw new Misuse(`${file} cannot be read:`, [problem]);
  return Object(parsed.value) as object;
}
