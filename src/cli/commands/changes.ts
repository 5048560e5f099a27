import { type Command, Option } from 'commander';
import { RELEASED_VERSIONS } from '../../changes.js';
import type { ChangesArgs } from '../changes/changes.js';
import type { Io } from '../io/io.js';
import { LANGUAGES } from '../run-cases/languages.js';

const HELP = `
Lists what is another than in VERSION: dated figures and rules by their table and
first day, guidelines of municipalities, open questions of law, texts, and worked
cases that are answered otherwise now. Cases of these schemes, on the days that a
change reaches, are those to look at again: "audit" assesses them by the law as
known then and as known now. What an entry means stands in the CHANGELOG.

Released: ${RELEASED_VERSIONS.join(', ')}

Example:
  $ regelvaerk changes --from 0.1.0 --scheme social-frikort`;

/** Adds `changes`. */
export function addChanges(program: Command, io: Io): void {
  program
    .command('changes')
    .summary('list what changed in the rules since a version')
    .description('Lists what changed in the rules since a released version, so that you know which cases to look at again.')
    .requiredOption('--from <version>', 'the version your cases were assessed with')
    .option('--scheme <id>', 'one scheme or calculation only')
    .option('--json', 'print as JSON')
    .addOption(new Option('--lang <language>', 'the language of the list').choices(LANGUAGES).default('da'))
    .addHelpText('after', HELP)
    .action(async (args: ChangesArgs) => {
      const { changes } = await import('../changes/changes.js');
      await changes(args, io);
    });
}
