import { type Command, Option } from 'commander';
import { ENCODINGS, type Encoding } from '../input/encoding.js';

/** What the command line was given about the law that governs. */
export interface LawArgs {
  readonly knownOn?: string;
  readonly reading?: readonly string[];
  readonly supplied?: string;
}

/** What the command line was given about the input and how its answers are written. */
export interface InputArgs {
  readonly json?: boolean;
  readonly format?: 'json' | 'ndjson' | 'csv';
  readonly encoding?: Encoding;
  readonly map?: string;
  readonly rejects?: string;
}

/** Collects the values of an option that may be given more than once. */
export function repeatable(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Adds the options about the law that governs. */
export function withLaw(command: Command): Command {
  return command
    .option('--known-on <date>', 'the law as enacted by this day (default: newest)')
    .option('--reading <key=option>', 'a choice about an open question, repeatable', repeatable)
    .option('--supplied <file>', 'amounts that you answer for, as JSON');
}

/** Adds the option that says how the text of the input is encoded. */
export function withEncoding(command: Command): Command {
  return command.addOption(new Option('--encoding <encoding>', 'how the file is encoded (default: utf8)').choices(ENCODINGS));
}

/** Adds the options about the input and how its answers are written. */
export function withInput(command: Command): Command {
  return withEncoding(command)
    .option('--json', 'print one case as JSON too')
    .addOption(new Option('--format <format>', 'what the input is (default: looked at)').choices(['json', 'ndjson', 'csv']))
    .option('--map <file>', 'what the columns of a CSV file hold, as JSON')
    .option('--rejects <file>', 'rejects file (default: FILE.rejects.ndjson)');
}

/** What the help tells of the input, the amounts supplied and the exit code. */
export const CASES_HELP = `
FILE holds one case as JSON, which is printed for a person, or many as NDJSON,
one object a line: each line gets one line of JSON, in the same order, that
begins with its line number. A case is an object of facts, or
{ "id": ..., "facts": { ... } }; the id is then repeated in the answer. Lines
that cannot be read go to the rejects file with their number and every problem,
and the rest goes on.

A JSON list is read as one case an item. CSV has the names of facts in its first
line (zones, participationPeriod.from, ...; id beside them), cells between ; or
commas, decimals after a comma, days as dd-mm-yyyy or YYYY-MM-DD. Where a column
is not known, a map is suggested, to be mended and given with --map. What is
empty or null is unknown.

Amounts are supplied by table, for days that the data do not cover:
  { "cap": [{ "from": "2026-01-01", "to": "2026-12-31", "value": "12345.00",
      "cite": { "title": "...", "provision": "..." } }] }

Exit code: 0 all answered, 1 misuse or an output failed, 2 something rejected,
4 everything rejected or no line at all.
`;
