import type { Command } from 'commander';
import digest from '../../../rules/digest.json' with { type: 'json' };
import { casesOf, lineOf, scoresOf } from '../../conformance/score.js';
import type { Drove } from '../conformance/drive.js';
import { type ConformanceReport, printScores } from '../conformance/print-scores.js';
import { EXIT, type Io, Misuse } from '../io/io.js';

interface ConformanceArgs {
  readonly command: string;
  readonly scheme?: string;
  readonly each?: boolean;
  readonly timeout: string;
  readonly json?: boolean;
}

const HELP = `
The program reads one case a line on its standard input:
  { "scheme": ..., "calculation"?: ..., "facts": {...}, "options": {...} }
and writes one answer a line on its standard output, in the same order: an
assessment, what a calculation comes to, or { "error": { "of", "problems" } }.
With --each it is started anew for every case and may print its JSON as it likes.
Compared are the outcome, the award or value, the conditions that failed, the
questions, the readings, the gaps and the days; not the working, nor the words.
Exit code: 0 where all agree, 1 where any differs, on misuse too.

Example:
  $ regelvaerk conformance --command "python3 timeliness.py" --scheme timeliness`;

/** Adds `conformance`. */
export function addConformance(program: Command, io: Io, end: (code: number) => void): void {
  program
    .command('conformance')
    .summary('try another program on our cases')
    .description('Tries any program on the worked cases of the schemes and prints a score by scheme with the cases that differ.')
    .requiredOption('--command <cmd>', 'the command line that starts the program')
    .option('--scheme <id>', 'the cases of this scheme or calculation only')
    .option('--each', 'start the program anew for every case')
    .option('--timeout <seconds>', 'how long it may go without an answer', '10')
    .option('--json', 'print as JSON')
    .addHelpText('after', HELP)
    .action(async (args: ConformanceArgs) => end(await conformance(args, io)));
}

async function conformance({ command, scheme, each = false, timeout, json = false }: ConformanceArgs, io: Io): Promise<number> {
  const seconds = Number(timeout);
  if (!(seconds > 0 && seconds <= MOST)) throw new Misuse(`--timeout ${timeout}: expected seconds, more than 0 and at most ${MOST}`);
  const [{ SUITE }, { driveEach, driveOnce }, { suiteDigest, suiteVersion }] = await Promise.all([
    import('../conformance/suite.js'),
    import('../conformance/drive.js'),
    import('../../conformance/releases.js'),
  ]);
  const tried = casesOf(SUITE, scheme);
  if (tried.length === 0) {
    throw new Misuse(`there are no cases of ${JSON.stringify(scheme)}\nKnown: ${SUITE.map((file) => file.scheme).join(', ')}`);
  }
  const drive: (...asked: Parameters<typeof driveOnce>) => Promise<Drove> = each ? driveEach : driveOnce;
  const { replies, surplus } = await drive(tried.map(lineOf), { command, timeout: seconds * 1_000 });
  const scores = scoresOf(tried, replies);
  const agreed = scores.reduce((sum, score) => sum + score.agreed, 0);
  const suite = { version: suiteVersion(digest.version, SUITE), digest: suiteDigest(SUITE) };
  const report: ConformanceReport = { suite, command, cases: tried.length, agreed, surplus, scores };
  const { language = 'da' } = io;
  const titles = language === 'da' && !json ? (await import('../../../rules/case-titles.js')).caseTitles : {};
  await io.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printScores(report, language, titles));
  return agreed === tried.length && surplus === 0 ? EXIT.answered : EXIT.misuse;
}

/** The longest time without an answer that may be asked for, seconds: an hour. */
const MOST = 3_600;
