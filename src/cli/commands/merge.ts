import type { Command } from 'commander';
import type { MergeArgs } from '../audit/run-merge.js';
import type { Io } from '../io/io.js';

const HELP = `
REPORT holds the totals of one part, or of several, one a line.

A caseload that was cut into parts, on one machine or many, is audited part by
part with --json; here the totals of the parts become those of the whole, in any
order. Cut it by citizen: where the lines of a month lie in two parts, each judges
its own lines alone. Parts must be audited alike: the same scheme, rules,
municipality and readings.

Example:
  $ regelvaerk merge part-1.json part-2.json --json whole.json`;

/** Adds `merge`. */
export function addMerge(program: Command, io: Io, end: (code: number) => void): void {
  program
    .command('merge')
    .summary('merge the totals of an audit')
    .description('Merges what the parts of a caseload came to, as audit --json wrote it.')
    .argument('<report...>', 'files that audit --json wrote')
    .option('--json <file>', 'write the totals as JSON')
    .option('--html <file>', 'write a report for a person')
    .addHelpText('after', HELP)
    .action(async (files: string[], args: MergeArgs) => {
      const { runMerge } = await import('../audit/run-merge.js');
      end(await runMerge(files, args, io));
    });
}
