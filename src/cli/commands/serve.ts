import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Io, Misuse, reasonOf } from '../io/io.js';

const HELP = `
Answers over HTTP by the contract at /openapi.json. It keeps nothing and logs
nothing of a citizen. Without --host only programs on this machine reach it; put
a server with TLS and a login in front of it before others do.

  GET  /schemes, /schemes/{id}, /health, /openapi.json
  POST /assess/{scheme}, /possible/{scheme}, /statement/{id}, /calculate/{id},
       and each with /batch behind it for many cases, a line each

Example:
  $ regelvaerk serve --port 8080
  $ curl -s localhost:8080/assess/timeliness -H 'Content-Type: application/json' \\
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
    .description('Answers cases over HTTP until it is told to stop.')
    .option('--port <number>', 'where it listens; 0 for any that is free', '8080')
    .option('--host <address>', 'on which address of this machine', '127.0.0.1')
    .option('--docs <folder>', 'folder of the documentation (npm run docs), shown at /docs/')
    .addHelpText('after', HELP)
    .action(async ({ port, host, docs }: ServeArgs) => {
      const { listen } = await import('../../service/server.js');
      const report = (what: string) => void io.stderr.write(`${what}\n`);
      const listening = await listen({ port: portOf(port), host }, { report, ...(docs !== undefined && { docs: folderOf(docs) }) }).catch(
        (cause: unknown) => {
          throw new Misuse(`cannot listen on ${host}, port ${port}: ${reasonOf(cause)}`);
        },
      );
      await io.stderr.write(`regelvaerk serve: ${listening.address}\n`);
      await stopAsked();
      await listening.stop();
    });
}

function folderOf(given: string): string {
  if (existsSync(join(given, 'index.html'))) return given;
  throw new Misuse(`--docs ${given}: there is no index.html in it; npm run docs makes one`);
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
