import { pathToFileURL } from 'node:url';
import { type Assessed, type Build, WORKLOADS, type Workload } from './workloads.js';

// node child.js import <file> | answers <file> | time <file> <workload>: one build in a process of its own, its answer as JSON.
const [mode, file, name = ''] = process.argv.slice(2) as [string, string, string?];
/** Milliseconds until V8 has compiled what is run, or has settled on other cases of the same kind; then of one round. */
const WARM_UP = 1_500;
const SETTLE = 150;
const ROUND = 100;
const ROUNDS = 5;

const before = process.cpuUsage();
const build = (await import(pathToFileURL(file).href)) as Build;
const imported = milliseconds(before);
const workload = WORKLOADS[name] as Workload;
process.stdout.write(JSON.stringify(mode === 'import' ? imported : mode === 'answers' ? answers() : times()));

/** What the processors worked for this process since then; on a machine that others share, the clock tells of them too. */
function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

/** What is compared of every answer, in one line; a refusal is one too. */
function answers(): Record<string, string[]> {
  return Object.fromEntries(Object.entries(WORKLOADS).map(([key, each]) => [key, each.ready(build).map(inOneLine)]));
}

function inOneLine(assess: () => Assessed): string {
  try {
    const { outcome, award, findings } = assess();
    return [outcome, award?.amount ?? '-', ...findings.map(({ condition, status }) => `${condition}=${status}`)].join(' ');
  } catch (error) {
    return String(error);
  }
}

/** Nanoseconds a case, by label: of all, and of each outcome where the workload is split. */
function times(): Record<string, number> {
  const cases = workload.ready(build);
  const all = { [workload.label]: nanoseconds(cases, WARM_UP) };
  if (workload.isSplit !== true) return all;
  const outcomes = cases.map((assess) => assess().outcome);
  for (const outcome of [...new Set(outcomes)].sort())
    all[`${workload.label}: ${outcome}`] = nanoseconds(
      cases.filter((_, place) => outcomes[place] === outcome),
      SETTLE,
    );
  return all;
}

/** The fastest round: what else the machine does only slows. */
function nanoseconds(cases: readonly (() => Assessed)[], warmUp: number): number {
  run(cases, warmUp);
  return Math.min(...Array.from({ length: ROUNDS }, () => run(cases, ROUND)));
}

/** Runs all cases again and again, and tells the nanoseconds each of them took. */
function run(cases: readonly (() => Assessed)[], least: number): number {
  const start = process.cpuUsage();
  let times = 0;
  let worked = 0;
  do {
    for (const assess of cases) assess();
    times += 1;
    worked = milliseconds(start);
  } while (worked < least);
  return (worked * 1e6) / times / cases.length;
}
