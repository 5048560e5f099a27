import type { AnyScheme } from '../../engine/types-of.js';
import { type AllowanceGuideline, activationAllowance, guidelineComparer } from '../../index.js';
import { type Compared, type Comparison, comparisonOf } from '../../report/comparison/comparison.js';
import { lawFrom, optionsFrom, prepared } from '../commands/options-from.js';
import { schemeNamed } from '../commands/subjects.js';
import { CASE_EXPECTED } from '../input/case.js';
import { refuseSameFile } from '../io/distinct-files.js';
import { EXIT, exitOf, type Io, Misuse } from '../io/io.js';
import { type OutputFile, outputFile, withFiles, writeWhole } from '../io/output-file.js';
import { rejectsFile } from '../lines/rejects-file.js';
import { openLines } from '../table/open-lines.js';
import { caseTargets } from '../table/targets.js';
import type { CompareArgs } from './compare-args.js';
import { compareLines } from './compare-lines.js';
import { namesFrom } from './names-from.js';
import { printComparison } from './print-comparison.js';

/** Compares guidelines over the citizens of a file and answers the exit code. */
export async function runCompare(name: string, file: string | undefined, args: CompareArgs, io: Io): Promise<number> {
  const scheme = schemeNamed(name);
  if (scheme.id !== activationAllowance.id)
    throw new Misuse(`${scheme.id} has no municipal guidelines to compare; ${activationAllowance.id} has`);
  const named = file === '-' ? undefined : file;
  const { html } = args;
  const { language: lang = 'da' } = io;
  const rejects = args.rejects ?? `${named === undefined ? '' : `${named}.`}rejects.ndjson`;
  refuseSameFile(
    [
      { by: 'the input', path: named },
      ...args.guideline.map((path) => ({ by: '--guideline', path })),
      { by: '--supplied', path: args.supplied },
      { by: '--map', path: args.map },
    ],
    [
      { by: 'the rejects file (--rejects)', path: rejects },
      { by: '--html', path: html },
    ],
  );
  const { guidelines, comparer, readings, rules } = await prepared(() => comparerFrom(scheme, args));
  const names = namesFrom(
    args.name,
    guidelines.map(({ id }) => id),
  );
  const { format, map } = args;
  const page = html === undefined ? undefined : outputFile(html, 'the page');
  return withFiles([page], async () => {
    const lines = await openLines(
      { file: named, format, map, encoding: args.encoding, targets: () => caseTargets(scheme), expected: CASE_EXPECTED },
      io,
    );
    const into = rejectsFile(rejects);
    if (args.rejects !== undefined) await into.open();
    const done = await compareLines(lines, comparer, into, io);
    if (done === undefined) return EXIT.misuse;
    const { count, summary, days } = done;
    const { results: citizens, rejects: rejected } = count;
    const compared: Compared = { citizens, rejected, ...(days && { days }), readings, rules, guidelines: comparer.costs() };
    const comparison = comparisonOf(compared, guidelines, names, lang);
    if (page !== undefined) await writePage(page, comparison);
    await io.stdout.write(args.json === true ? `${JSON.stringify(compared, null, 2)}\n` : printComparison(comparison));
    await io.stderr.write(summary);
    return exitOf(count);
  });
}

/** Built-in guidelines by their ids, others by their files; with the readings chosen, and the rules they are tried under. */
async function comparerFrom(scheme: AnyScheme, args: CompareArgs) {
  const asked: (AllowanceGuideline | string)[] = [];
  for (const guideline of args.guideline) asked.push((await optionsFrom(scheme, { guideline })).guideline as AllowanceGuideline | string);
  const law = (await lawFrom(args)) as Parameters<typeof guidelineComparer>[1] & { readonly readings?: Record<string, string> };
  const comparer = guidelineComparer(asked, law);
  const { guidelines: builtIn, checkGuideline } = activationAllowance;
  const guidelines = asked.map((one) => builtIn.find(({ id }) => id === one) ?? checkGuideline(one));
  const { rules } = activationAllowance.assess({}, { on: (guidelines[0] as AllowanceGuideline).from, guideline: asked[0] });
  return { guidelines, comparer, readings: law.readings ?? {}, rules };
}

/** Writes the comparison as a page. What draws it is loaded here, so that nothing else waits for it. */
async function writePage(page: OutputFile, comparison: Comparison): Promise<void> {
  const { comparisonPage } = await import('../../report/comparison-page.js');
  await writeWhole(page, await comparisonPage(comparison));
}
