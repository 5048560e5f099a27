import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { pageDocument } from '../../page/document.js';
import { type Io, Misuse, OutputError } from '../io/io.js';
import { servePage } from '../page/serve.js';
import { subjectNamed } from './subjects.js';

interface Given {
  readonly out?: string;
  readonly serve?: boolean;
  readonly port: string;
}

const HELP = `
Siden er én fil, der virker direkte fra disken. Den henter intet, sender intet og
gemmer intet: en sag står i sidens adresse efter #, og den kan gemmes som en fil.

Eksempler:
  $ regelvaerk page activation-allowance --out side.html
  $ regelvaerk page --serve`;

/** Where the parts of the page stand, from the file that this becomes part of. */
const BUILT = new URL('./page/', import.meta.url);

/** Adds `page`. */
export function addPage(program: Command, io: Io): void {
  program
    .command('page')
    .summary('skriv sagsbehandlerens side')
    .description('Skriver sagsbehandlerens side som én HTML-fil: den spørger kun om det, der stadig kan ændre resultatet.')
    .argument('[scheme]', 'ordningen eller beregningen, som siden begynder med')
    .option('--out <file>', 'skriv til denne fil i stedet for til standardoutput')
    .option('--serve', 'vis siden på 127.0.0.1, til programmet stoppes')
    .option('--port <number>', 'porten til --serve; 0 vælger en ledig', '8225')
    .addHelpText('after', HELP)
    .action(async (scheme: string | undefined, given: Given) => page(scheme, given, io));
}

async function page(scheme: string | undefined, { out, serve = false, port }: Given, io: Io): Promise<void> {
  const html = pageOf(BUILT, scheme && subjectNamed(scheme).id);
  if (serve) return servePage(html, portOf(port), io);
  if (out === undefined) return io.stdout.write(html);
  try {
    writeFileSync(out, html);
  } catch (cause) {
    throw new OutputError(out, cause);
  }
}

/**
 * The page from its built parts.
 * @throws Misuse where it was not built, as in a clone before `npm run build`
 */
export function pageOf(built: URL, subject: string | undefined): string {
  const read = (name: string) => readFileSync(new URL(name, built), 'utf8');
  try {
    return pageDocument({ script: read('script.js'), styles: read('styles.css') }, subject);
  } catch {
    throw new Misuse('siden er ikke bygget; kør først npm run build');
  }
}

function portOf(given: string): number {
  const port = Number(given);
  if (!(Number.isInteger(port) && port >= 0 && port <= MOST))
    throw new Misuse(`--port ${given}: her skal stå et helt tal fra 0 til ${MOST}`);
  return port;
}

const MOST = 65_535;
