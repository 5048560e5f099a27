import type { Command } from 'commander';
import { type Request, requestSchema } from '../../conformance/protocol.js';
import { InputError } from '../../engine/problem.js';
import { blocksOf } from '../input/blocks.js';
import { parseJson } from '../input/json-text.js';
import { bytesOf, isBlank, type Line, linesOf } from '../input/lines.js';
import { EXIT, type Io } from '../io/io.js';
import { tooLong } from '../lines/reject.js';
import { CALCULATIONS, SCHEMES } from './subjects.js';

const HELP = `
Every line is a request: { "scheme", "calculation"?, "facts", "options" }; every
answer is one line, in the same order. Input that cannot be read is answered too:
{ "error": { "of", "problems" } }. This is what regelvaerk conformance asks of a
program, and a way to keep one process for requests of every kind.

Example:
  $ regelvaerk conformance --command "regelvaerk stdio"`;

/** Adds `stdio`. */
export function addStdio(program: Command, io: Io, end: (code: number) => void): void {
  program
    .command('stdio')
    .summary('answer requests line by line')
    .description('Answers requests about any scheme or calculation, one a line, from the standard input.')
    .addHelpText('after', HELP)
    .action(async () => {
      for await (const lines of linesOf(blocksOf(undefined, io))) {
        const answers = lines.filter((line) => !isBlank(line)).map((line) => `${JSON.stringify(answerOf(line))}\n`);
        if (answers.length > 0) await io.stdout.write(answers.join(''));
      }
      end(EXIT.answered);
    });
}

function answerOf(line: Line): object {
  const long = tooLong(line);
  if (long !== undefined) return refusal('request', [long]);
  const parsed = parseJson(bytesOf(line), 'a request { scheme, facts, options }');
  if (parsed.problem !== undefined) return refusal('request', [parsed.problem]);
  const { data, error } = requestSchema.safeParse(parsed.value);
  if (error !== undefined)
    return refusal(
      'request',
      error.issues.map(({ path, message }) => ({ path: path.join('.'), code: 'unexpected', expected: message })),
    );
  try {
    return answered(data);
  } catch (cause) {
    if (!(cause instanceof InputError)) return refusal('request', [{ path: '', code: 'unexpected', expected: String(cause) }]);
    return refusal(cause.of, cause.problems);
  }
}

function answered({ scheme, calculation, facts, options }: Request): object {
  const asked = calculation === undefined ? SCHEMES.get(scheme) : CALCULATIONS.get(calculation);
  if (asked === undefined) {
    const [path, known] = calculation === undefined ? ['scheme', SCHEMES] : ['calculation', CALCULATIONS];
    return refusal('request', [{ path, code: 'unexpected', expected: [...known.keys()].join(', ') }]);
  }
  return 'assess' in asked
    ? asked.assess(facts, options as Parameters<typeof asked.assess>[1])
    : asked.calculate(facts, options as Parameters<typeof asked.calculate>[1]);
}

function refusal(of: string, problems: readonly object[]): object {
  return { error: { of, problems } };
}
