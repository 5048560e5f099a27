import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUBJECTS } from '../src/service/catalogue.js';
import { openApi } from '../src/service/openapi/document.js';
import { listen } from '../src/service/server.js';
import { subjectAsked } from '../src/service/subject-asked.js';

// Fuzzes the service from its own contract: schemathesis makes requests that fit it, and requests that do not, and holds the answers against it.
const FOLDER = '.contract';
const SCHEMATHESIS = 'schemathesis==4.32.5';
const TOOL = join(FOLDER, 'bin', 'schemathesis');
/** Facts that fit the schema can still contradict each other or the law, so that what fits may be refused too. */
const EXCLUDED = 'positive_data_acceptance';
/** It writes no lines of JSON; batches are tried by the tests of the service. */
const NOT_WRITTEN = '/batch$';

const said = installed();
if (said !== undefined) {
  process.stdout.write(`Skipped: ${said}\n`);
  process.exit(0);
}

const { address, stop } = await listen({ port: 0, host: '127.0.0.1' }, { report: (what) => void process.stderr.write(`${what}\n`) });
const [ids, ...more] = idsAndOptions(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'regelvaerk-contract-'));
const contract = join(folder, 'openapi.json');
writeFileSync(contract, JSON.stringify(openApi(ids.length === 0 ? undefined : ids.map((id) => subjectAsked(id, SUBJECTS)))));
const code = await run([
  ...[
    'run',
    contract,
    '--url',
    address,
    '--exclude-checks',
    EXCLUDED,
    '--exclude-path-regex',
    NOT_WRITTEN,
    '--max-examples',
    '15',
    '--seed',
    '20190312',
  ],
  ...['--phases', 'examples,coverage,fuzzing', '--suppress-health-check', 'all', '--request-timeout', '60', '--no-color', ...more],
]);
await stop();
rmSync(folder, { recursive: true });
process.exitCode = code;

/** Why it cannot be run; `undefined` where the tool is there, or has been put into a folder of its own. */
function installed(): string | undefined {
  if (existsSync(TOOL)) return undefined;
  if (spawnSync('python3', ['-m', 'venv', FOLDER]).status !== 0) return 'there is no python3 with venv (apt-get install python3-venv)';
  const { status, stderr } = spawnSync(join(FOLDER, 'bin', 'pip'), ['install', '--quiet', SCHEMATHESIS], { encoding: 'utf8' });
  return status === 0 ? undefined : `schemathesis could not be installed: ${stderr.trim().split('\n').at(-1)}`;
}

/** Ids of schemes and calculations before the options of the tool. */
function idsAndOptions(given: readonly string[]): [string[], ...string[]] {
  const first = given.findIndex((one) => one.startsWith('-'));
  return first === -1 ? [[...given]] : [given.slice(0, first), ...given.slice(first)];
}

function run(given: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    spawn(TOOL, given, { stdio: 'inherit' }).once('close', (code) => resolve(code ?? 1));
  });
}
