import type { Command } from 'commander';
import type { Io } from '../io/io.js';
import { wrap } from '../print/wrap.js';
import { type AnyScheme, SCHEMES } from './scheme-named.js';

/** Adds `schemes`. */
export function addSchemes(program: Command, io: Io): void {
  program
    .command('schemes')
    .summary('list the schemes')
    .description('Lists the schemes with their guidelines and open questions of law.')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ regelvaerk schemes')
    .action(async ({ json }: { json?: boolean }) => {
      const all = [...SCHEMES.values()];
      await io.stdout.write(json === true ? `${JSON.stringify(all.map(described), null, 2)}\n` : `${all.map(printScheme).join('\n\n')}\n`);
    });
}

function described({ id, title, checked, guidelines, readings, facts }: AnyScheme) {
  return {
    id,
    title,
    checked,
    facts: facts.keys,
    guidelines: guidelines.map(({ id, municipality, status, from }) => ({ id, municipality, status, from })),
    readings,
  };
}

function printScheme({ id, title, checked, guidelines, readings }: AnyScheme): string {
  return [
    id,
    wrap(`${title.en} (${title.da})`, 2),
    wrap(`Checked for ${checked.from} to ${checked.to}.`, 2),
    ...(guidelines.length === 0
      ? []
      : ['  Guidelines:', ...guidelines.map(({ id, status, from }) => wrap(`${id}: ${status}, from ${from}`, 4, 2))]),
    ...(Object.keys(readings).length === 0 ? [] : ['  Open questions of law (--reading KEY=OPTION):']),
    ...Object.entries(readings).map(([key, { options, default: usual }]) => {
      const ways = Object.keys(options).map((option) => (option === usual ? `${option} (default)` : option));
      return wrap(`${key}: ${ways.join(', ')}`, 4, 2);
    }),
  ].join('\n');
}
