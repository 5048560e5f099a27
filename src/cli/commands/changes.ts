import { type Command, Option } from 'commander';
import { RELEASED_VERSIONS } from '../../changes.js';
import type { ChangesArgs } from '../changes/changes.js';
import type { Io } from '../io/io.js';
import { LANGUAGES } from '../run-cases/languages.js';

const HELP = `
Viser, hvad der er anderledes end i VERSION: satser og regler med datoer efter
tabel og første dag, kommunernes retningslinjer, uafklarede spørgsmål, tekster og
de eksempler, der nu får et andet svar. Sager i de ordninger og på de dage, som
en ændring når, er dem, der skal ses efter igen: audit vurderer dem efter loven,
som den var kendt dengang, og som den er kendt nu. Hvad en ændring betyder, står
i CHANGELOG.

Udgivne versioner: ${RELEASED_VERSIONS.join(', ')}

Eksempel:
  $ regelvaerk changes --from 0.1.0 --scheme social-frikort`;

/** Adds `changes`. */
export function addChanges(program: Command, io: Io): void {
  program
    .command('changes')
    .summary('vis, hvad der er ændret i reglerne siden en version')
    .description('Viser, hvad der er ændret i reglerne siden en udgivet version, så man ved, hvilke sager der skal ses efter igen.')
    .requiredOption('--from <version>', 'den version, sagerne er vurderet med')
    .option('--scheme <id>', 'kun én ordning eller beregning')
    .option('--json', 'skriv som JSON')
    .addOption(new Option('--lang <language>', 'sproget i listen').choices(LANGUAGES).default('da'))
    .addHelpText('after', HELP)
    .action(async (args: ChangesArgs) => {
      const { changes } = await import('../changes/changes.js');
      await changes(args, io);
    });
}
