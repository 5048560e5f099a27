import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the programs are. */
export interface Environment {
  readonly python: string;
  readonly sparkSubmit: string;
}

/** A folder of its own, which git does not see and no `npm ci` touches. */
const FOLDER = '.spark';
const REQUIREMENTS = 'tests/spark/requirements.txt';
const LEAST = { java: 17, python: '3.9' } as const;

/** What is missing on this machine, as a sentence; `undefined` where nothing is. */
export function missingForSpark(): string | undefined {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1]);
  if (!(version >= LEAST.java)) return `Java ${LEAST.java} or newer is not installed: apt-get install openjdk-${LEAST.java}-jre-headless`;
  const asked = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${LEAST.python.replace('.', ', ')}))`;
  if (spawnSync('python3', ['-c', asked]).status === 0) return undefined;
  return `Python ${LEAST.python} or newer with venv is not installed: apt-get install python3-venv`;
}

/** Installs what the requirements name, where it is not there already. */
export function sparkEnvironment(): Environment {
  const bin = join(FOLDER, 'bin');
  const environment = { python: join(bin, 'python'), sparkSubmit: join(bin, 'spark-submit') };
  const [stamp, wanted] = [join(FOLDER, 'installed.txt'), readFileSync(REQUIREMENTS, 'utf8')];
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return environment;
  process.stdout.write(`Installing ${wanted.trim().replaceAll('\n', ', ')} into ${FOLDER} (1.5 GB)\n`);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  execFileSync('python3', ['-m', 'venv', FOLDER], { stdio: 'inherit' });
  execFileSync(environment.python, ['-m', 'pip', 'install', '--quiet', '--requirement', REQUIREMENTS], { stdio: 'inherit' });
  writeFileSync(stamp, wanted);
  return environment;
}
