import { Command, CommanderError } from 'commander';
import digest from '../../rules/digest.json' with { type: 'json' };
import { addAssess } from './commands/assess.js';
import { addAudit } from './commands/audit.js';
import { addCalculate } from './commands/calculate.js';
import { addChanges } from './commands/changes.js';
import { addCheck } from './commands/check.js';
import { addCompare } from './commands/compare.js';
import { addConformance } from './commands/conformance.js';
import { addGuideline } from './commands/guideline.js';
import { addJobcenterindblik } from './commands/jobcenterindblik.js';
import { addMcp } from './commands/mcp.js';
import { addMerge } from './commands/merge.js';
import { addPage } from './commands/page.js';
import { addSchema } from './commands/schema.js';
import { addSchemes } from './commands/schemes.js';
import { addServe } from './commands/serve.js';
import { addSources } from './commands/sources.js';
import { addStatement } from './commands/statement.js';
import { addStdio } from './commands/stdio.js';
import { speak, spoken } from './help/speak.js';
import { EXIT, type Io } from './io/io.js';
import { languageIn } from './language.js';
import { causeInWords } from './print/cause.js';
import { painter } from './print/colour.js';
import { WIDTH } from './print/wrap.js';

const EXAMPLE = `
Example:
  $ regelvaerk assess activation-allowance citizens.ndjson --on 2019-04-01 \\
      --municipality lyngby-taarbaek > assessments.ndjson`;

/** Runs the command line and answers its exit code; what goes wrong is said on the error output, never thrown. */
export async function run(argv: readonly string[], connected: Io): Promise<number> {
  const language = languageIn(argv, connected.env);
  const io: Io = { ...connected, language, taken: { bytes: 0 } };
  const out: string[] = [];
  const err: string[] = [];
  let code: number = EXIT.answered;
  const program = commands(io, (ended) => {
    code = ended;
  });
  for (const command of withInner(program)) {
    speak(command, language);
    command.exitOverride().configureOutput({
      writeOut: (text) => out.push(spoken(text, language)),
      writeErr: (text) => err.push(spoken(text, language)),
      getOutHelpWidth: () => WIDTH,
      getErrHelpWidth: () => WIDTH,
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (cause) {
    if (cause instanceof CommanderError) code = cause.exitCode === 0 ? EXIT.answered : EXIT.misuse;
    else {
      code = EXIT.misuse;
      const paint = painter(io, io.stderr.terminal);
      err.push(`${paint(causeInWords(cause, language).trimEnd(), 'bad')}\n`);
    }
  }
  return finish(out.join(''), err.join(''), code, io);
}

async function finish(out: string, err: string, code: number, io: Io): Promise<number> {
  if (err !== '') await io.stderr.write(err);
  try {
    if (out !== '') await io.stdout.write(out);
  } catch (cause) {
    await io.stderr.write(causeInWords(cause, io.language ?? 'da'));
    return EXIT.misuse;
  }
  return code;
}

function commands(io: Io, end: (code: number) => void): Command {
  const program = new Command('regelvaerk')
    .description(
      'Danish employment rules as pure functions: facts in, an assessment with reasons out. The library assesses; a caseworker decides.',
    )
    .version(digest.version)
    .addHelpText('after', EXAMPLE);
  addAssess(program, io, end);
  addCalculate(program, io, end);
  addJobcenterindblik(program, io, end);
  addSchemes(program, io);
  addSchema(program, io);
  addGuideline(program, io, end);
  addCheck(program, io, end);
  addStatement(program, io, end);
  addConformance(program, io, end);
  addStdio(program, io, end);
  addSources(program, io, end);
  addAudit(program, io, end);
  addCompare(program, io, end);
  addChanges(program, io);
  addPage(program, io);
  addMerge(program, io, end);
  addServe(program, io);
  addMcp(program);
  return program;
}

function withInner(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withInner)];
}
