import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type Day, isDay } from '../../engine/day.js';
import { type Opening, pageDocument } from '../../page/document.js';
import { type Io, Misuse, OutputError } from '../io/io.js';
import { servePage } from '../page/serve.js';
import { municipalityFrom } from './municipality-from.js';
import { subjectNamed } from './subjects.js';

interface Given {
  readonly day?: string;
  readonly municipality?: string;
  readonly out?: string;
  readonly serve?: boolean;
  readonly port: string;
}

const HELP = `
The page is one file that works from the disk. It fetches nothing, sends nothing
and keeps nothing: a case stands in its address after #, and can be saved as a
file. It begins with the day and the municipality that are given, and so does
every new case; both can be changed on the page.

Example:
  $ regelvaerk page activation-allowance --municipality gladsaxe --out page.html
  $ regelvaerk page --serve`;

/** Where the parts of the page stand, from the file that this becomes part of. */
export const BUILT = new URL('./page/', import.meta.url);

/** Adds `page`. */
export function addPage(program: Command, io: Io): void {
  program
    .command('page')
    .summary('write the page of a caseworker')
    .description('Writes the page of a caseworker as one HTML file: it asks only what can still change the outcome. The page is in Danish.')
    .argument('[scheme]', 'the scheme or calculation that the page begins with')
    .option('--day <day>', 'the day that is judged, YYYY-MM-DD (default: today)')
    .option('--municipality <name>', 'the municipality, by key, name or code (default: lyngby-taarbaek)')
    .option('--out <file>', 'write to this file instead of the standard output')
    .option('--serve', 'show the page on 127.0.0.1 until the program is stopped')
    .option('--port <number>', 'the port of --serve; 0 chooses a free one', '8225')
    .addHelpText('after', HELP)
    .action(async (scheme: string | undefined, given: Given) => page(scheme, given, io));
}

async function page(scheme: string | undefined, { day, municipality, out, serve = false, port }: Given, io: Io): Promise<void> {
  const html = pageOf(BUILT, openingOf(scheme, day, municipality));
  if (serve) return servePage(html, portOf(port), io);
  if (out === undefined) return io.stdout.write(html);
  try {
    writeFileSync(out, html);
  } catch (cause) {
    throw new OutputError(out, cause);
  }
}

/**
 * What the page begins with.
 * @throws Misuse that tells everything that is wrong
 */
function openingOf(scheme: string | undefined, day: string | undefined, municipality: string | undefined): Opening {
  const faults: string[] = [];
  const read = <T>(of: () => T): T | undefined => {
    try {
      return of();
    } catch (cause) {
      if (!(cause instanceof Misuse)) throw cause;
      faults.push(cause.said);
      return undefined;
    }
  };
  const opening = {
    subject: read(() => scheme && subjectNamed(scheme).id),
    on: read(() => dayOf(day)),
    municipality: read(() => municipalityFrom(municipality)),
  };
  if (faults.length > 0) throw new Misuse(faults.join('\n'));
  return opening;
}

/**
 * The page from its built parts.
 * @throws Misuse where it was not built, as in a clone before `npm run build`
 */
export function pageOf(built: URL, opening: Opening = {}): string {
  const read = (name: string) => readFileSync(new URL(name, built), 'utf8');
  try {
    return pageDocument({ script: read('script.js'), styles: read('styles.css') }, opening);
  } catch {
    throw new Misuse('the page is not built; run npm run build first');
  }
}

function dayOf(given: string | undefined): Day | undefined {
  if (given === undefined || isDay(given)) return given;
  throw new Misuse(`--day ${given}: expected a calendar day as YYYY-MM-DD`);
}

function portOf(given: string): number {
  const port = Number(given);
  if (!(Number.isInteger(port) && port >= 0 && port <= MOST))
    throw new Misuse(`--port ${given}: expected a whole number from 0 to ${MOST}`);
  return port;
}

const MOST = 65_535;
