import type { Command } from 'commander';
import { RELEASED_VERSIONS } from '../../changes.js';
import type { ChangesArgs } from '../changes/changes.js';
import type { Io } from '../io/io.js';

const HELP = `
Tells what differs from VERSION: dated figures and rules by table and first day,
guidelines, open questions, texts, and the worked cases that are answered
otherwise now. Cases of the schemes and days that a change reaches are those to
look at again: audit judges them by the law as known then and as known now. What
a change means is said in the CHANGELOG.

Released versions: ${RELEASED_VERSIONS.join(', ')}

Example:
  $ regelvaerk changes --from 0.1.0 --scheme social-frikort`;

/** Adds `changes`. */
export function addChanges(program: Command, io: Io): void {
  program
    .command('changes')
    .summary('tell what changed in the rules')
    .description('Tells what changed in the rules since a released version, so that one knows which cases to look at again.')
    .requiredOption('--from <version>', 'the version that the cases were assessed with')
    .option('--scheme <id>', 'this scheme or calculation alone')
    .option('--json', 'print as JSON')
    .addHelpText('after', HELP)
    .action(async (args: ChangesArgs) => {
      const { changes } = await import('../changes/changes.js');
      await changes(args, io);
    });
}
