import { Command, CommanderError } from 'commander';
import digest from '../../rules/digest.json' with { type: 'json' };
import { addCommands } from './commands/all.js';
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
  const program = root();
  await addCommands(program, argv, io, (ended) => {
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

function root(): Command {
  return new Command('regelvaerk')
    .description(
      'Danish employment rules as pure functions: facts in, an assessment with reasons out. The library assesses; a caseworker decides.',
    )
    .version(digest.version)
    .addHelpText('after', EXAMPLE);
}

function withInner(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withInner)];
}
