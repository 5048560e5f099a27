import { activationAllowance, type GuidelineComparer, guidelineComparer } from '../../index.js';
import { lawFrom, optionsFrom, prepared } from '../commands/options-from.js';
import { type AnyScheme, schemeNamed } from '../commands/subjects.js';
import { CASE_EXPECTED } from '../input/case.js';
import { refuseSameFile } from '../io/distinct-files.js';
import { EXIT, exitOf, type Io, Misuse } from '../io/io.js';
import { rejectsFile } from '../lines/rejects-file.js';
import { openLines } from '../table/open-lines.js';
import { caseTargets } from '../table/targets.js';
import type { CompareArgs } from './compare-args.js';
import { compareLines } from './compare-lines.js';
import { printComparison } from './print-comparison.js';

type Guidelines = Parameters<typeof guidelineComparer>[0];

/** Compares guidelines over the citizens of a file and answers the exit code. */
export async function runCompare(name: string, file: string | undefined, args: CompareArgs, io: Io): Promise<number> {
  const scheme = schemeNamed(name);
  if (scheme.id !== activationAllowance.id)
    throw new Misuse(`${scheme.id} has no municipal guidelines to compare; ${activationAllowance.id} has`);
  const named = file === '-' ? undefined : file;
  const rejects = args.rejects ?? `${named === undefined ? '' : `${named}.`}rejects.ndjson`;
  refuseSameFile(
    [
      { by: 'the input', path: named },
      ...args.guideline.map((path) => ({ by: '--guideline', path })),
      { by: '--supplied', path: args.supplied },
      { by: '--map', path: args.map },
    ],
    [{ by: 'the rejects file (--rejects)', path: rejects }],
  );
  const comparing = await prepared(() => comparerFrom(scheme, args));
  const { format, map } = args;
  const lines = await openLines({ file: named, format, map, targets: () => caseTargets(scheme), expected: CASE_EXPECTED }, io);
  const into = rejectsFile(rejects);
  if (args.rejects !== undefined) await into.open();
  const done = await compareLines(lines, comparing, into, io);
  if (done === undefined) return EXIT.misuse;
  const { count, summary } = done;
  const comparison = { citizens: count.results, rejected: count.rejects, guidelines: comparing.costs() };
  await io.stdout.write(args.json === true ? `${JSON.stringify(comparison, null, 2)}\n` : printComparison(comparison, args.lang));
  await io.stderr.write(summary);
  return exitOf(count);
}

/** Built-in guidelines by their ids, others by their files. */
async function comparerFrom(scheme: AnyScheme, args: CompareArgs): Promise<GuidelineComparer> {
  const guidelines: unknown[] = [];
  for (const guideline of args.guideline) guidelines.push((await optionsFrom(scheme, { guideline })).guideline);
  return guidelineComparer(guidelines as Guidelines, await lawFrom(args));
}
