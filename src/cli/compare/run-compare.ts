import { activationAllowance, type Comparing, comparingGuidelines } from '../../index.js';
import { lawGiven, optionsGiven, prepared } from '../commands/options-given.js';
import { type AnyScheme, schemeNamed } from '../commands/subjects.js';
import { CASE_EXPECTED } from '../input/case.js';
import { refuseSameFile } from '../io/distinct-files.js';
import { EXIT, exitOf, type Io, Misuse } from '../io/io.js';
import { rejectsFile } from '../lines/rejects-file.js';
import { openLines } from '../table/open-lines.js';
import { caseTargets } from '../table/targets.js';
import { compareLines } from './compare-lines.js';
import type { Given } from './given.js';
import { printComparison } from './print-comparison.js';

type Guidelines = Parameters<typeof comparingGuidelines>[0];

/** Compares guidelines over the citizens of a file and answers the exit code. */
export async function runCompare(name: string, file: string | undefined, given: Given, io: Io): Promise<number> {
  const scheme = schemeNamed(name);
  if (scheme.id !== activationAllowance.id)
    throw new Misuse(`${scheme.id} has no municipal guidelines to compare; ${activationAllowance.id} has`);
  const named = file === '-' ? undefined : file;
  const rejects = given.rejects ?? `${named === undefined ? '' : `${named}.`}rejects.ndjson`;
  refuseSameFile(
    [
      { by: 'the input', path: named },
      ...given.guideline.map((path) => ({ by: '--guideline', path })),
      { by: '--supplied', path: given.supplied },
      { by: '--map', path: given.map },
    ],
    [{ by: 'the rejects file (--rejects)', path: rejects }],
  );
  const comparing = await prepared(() => comparingGiven(scheme, given));
  const { format, map } = given;
  const lines = await openLines({ file: named, format, map, targets: () => caseTargets(scheme), expected: CASE_EXPECTED }, io);
  const into = rejectsFile(rejects);
  if (given.rejects !== undefined) await into.open();
  const done = await compareLines(lines, comparing, into, io);
  if (done === undefined) return EXIT.misuse;
  const { tally, account } = done;
  const comparison = { citizens: tally.results, rejected: tally.rejects, guidelines: comparing.costs() };
  await io.stdout.write(given.json === true ? `${JSON.stringify(comparison, null, 2)}\n` : printComparison(comparison, given.lang));
  await io.stderr.write(account);
  return exitOf(tally);
}

/** Built-in guidelines by their ids, others by their files. */
async function comparingGiven(scheme: AnyScheme, given: Given): Promise<Comparing> {
  const guidelines: unknown[] = [];
  for (const guideline of given.guideline) guidelines.push((await optionsGiven(scheme, { guideline })).guideline);
  return comparingGuidelines(guidelines as Guidelines, await lawGiven(given));
}
