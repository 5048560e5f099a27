import { type Command, Option } from 'commander';
import { type Io, Misuse } from '../io/io.js';
import { loadedWording } from './loaded.js';
import { subjectNamed } from './subjects.js';

const KINDS = ['facts', 'assessment', 'guideline', 'calculated'] as const;
type Kind = (typeof KINDS)[number];

/** Adds `schema`. */
export function addSchema(program: Command, io: Io): void {
  program
    .command('schema')
    .summary('print a JSON Schema')
    .description(
      "Prints the JSON Schema of the facts that go in, of what comes out (assessment or calculated), or of a municipality's guideline.",
    )
    .argument('<id>', 'id of the scheme or calculation, see regelvaerk schemes')
    .addOption(new Option('--of <what>', 'which of them').choices(KINDS).default('facts'))
    .addHelpText('after', '\nExample:\n  $ regelvaerk schema activation-allowance --of assessment')
    .action(async (name: string, { of }: { of: Kind }) => {
      const subject = subjectNamed(name);
      const [{ toldSchemas }, wordings] = await Promise.all([import('../help/told-schemas.js'), loadedWording(subject.id)]);
      const schemas: { readonly [K in Kind]?: object } = toldSchemas(subject, wordings);
      const schema = schemas[of];
      if (schema === undefined) throw new Misuse(`${name} has no schema of ${of}; it has ${Object.keys(schemas).join(', ')}`);
      await io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    });
}
