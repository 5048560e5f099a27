import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Environment } from './environment.js';

/** Three workers, each a process of its own with one core and so many MiB. */
const MASTER = 'local-cluster[3,1,1024]';
const SETTINGS = {
  'spark.executor.memory': '1g',
  'spark.driver.host': '127.0.0.1',
  'spark.driver.bindAddress': '127.0.0.1',
  'spark.ui.enabled': 'false',
  'spark.ui.showConsoleProgress': 'false',
  'spark.sql.shuffle.partitions': '3',
};

const MOST_LOGGED = 64 * 1024 * 1024;

/** Runs a job on three workers; what it logged is told where it fails. */
export function submit(
  { python, sparkSubmit }: Environment,
  job: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): void {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['--conf', `${name}=${value}`]);
  const env = { ...process.env, PYSPARK_PYTHON: resolve(python), SPARK_LOCAL_IP: '127.0.0.1', ...more };
  execFileSync(sparkSubmit, ['--master', MASTER, ...settings, job, ...args], {
    stdio: ['ignore', 'inherit', 'pipe'],
    maxBuffer: MOST_LOGGED,
    env,
  });
}
