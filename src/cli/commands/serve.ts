import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Io, Misuse, reasonOf } from '../io/io.js';
import { BUILT, pageOf } from './page.js';

const HELP = `
Answers over HTTP by the contract at /openapi.json. The service keeps nothing and
logs nothing of a citizen. Without --host only programs of this machine can
reach it; put a server with TLS and login before it first.

  GET  / (the page of a caseworker), /schemes, /schemes/{id},
       /changes?from=VERSION, /health, /openapi.json
  POST /assess/{scheme}, /possible/{scheme}, /calculate/{id}, /statement/{id},
       /form/{id}
       and each with /batch behind it for many cases, one a line

Example:
  $ regelvaerk serve --port 8080
  $ curl -s localhost:8080/assess/timeliness \\
      -H 'Content-Type: application/json' \\
      -d '{"facts":{"periodMonths":12},"options":{"on":"2019-12-31"}}'`;

interface ServeArgs {
  readonly port: string;
  readonly host: string;
  readonly docs?: string;
}

/** Adds `serve`. */
export function addServe(program: Command, io: Io): void {
  program
    .command('serve')
    .summary('answer over HTTP')
    .description('Answers cases over HTTP until the program is stopped.')
    .option('--port <number>', 'the port; 0 chooses a free one', '8080')
    .option('--host <address>', 'the address of the machine to answer on', '127.0.0.1')
    .option('--docs <folder>', 'folder of the documentation (npm run docs), shown at /docs/')
    .addHelpText('after', HELP)
    .action(async ({ port, host, docs }: ServeArgs) => {
      const { listen } = await import('../../service/server.js');
      const report = (what: string) => void io.stderr.write(`${what}\n`);
      const listening = await listen(
        { port: portOf(port), host },
        { report, ...pageBuilt(), ...(docs !== undefined && { docs: folderOf(docs) }) },
      ).catch((cause: unknown) => {
        throw new Misuse(`cannot answer on ${host}, port ${port}: ${reasonOf(cause)}`);
      });
      await io.stderr.write(`regelvaerk serve: ${listening.address}\n`);
      await stopAsked();
      await listening.stop();
    });
}

/** The caseworker's page, where it was built. */
function pageBuilt(): { readonly page?: string } {
  try {
    return { page: pageOf(BUILT) };
  } catch {
    return {};
  }
}

function folderOf(given: string): string {
  if (existsSync(join(given, 'index.html'))) return given;
  throw new Misuse(`--docs ${given}: there is no index.html in the folder; npm run docs writes one`);
}

const MOST = 65_535;

function portOf(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= MOST) return port;
  throw new Misuse(`--port ${given}: expected a whole number from 0 to ${MOST}`);
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Waits until the process is asked to end. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
