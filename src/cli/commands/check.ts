import type { Command } from 'commander';
import type { Citizen } from '../../audit/analysis/citizen.js';
import type { Fault } from '../../audit/analysis/fault.js';
import type { Language, Wording } from '../../engine/texts.js';
import type { AnyScheme } from '../../engine/types-of.js';
import { said } from '../help/said.js';
import { EXIT, type Io, Misuse } from '../io/io.js';
import { wrap } from '../print/wrap.js';
import { guidelineIn } from './json-files.js';
import { prepared } from './options-from.js';
import { schemeNamed } from './subjects.js';

const HELP = `
A fault is a case that the guideline leaves unsettled (gap), a condition that
everybody or nobody meets (never-failed, never-met), an award that nobody comes
to (never-awarded), a condition that refuses only those whom another refuses too
(never-decisive), or a fact left out that is taken for a value
(unknown-as-value). Each is shown by a citizen, in the form of a worked case.
What is not found may still be there: it tries, and proves nothing. A fault may
be meant: it is for you to say.

Exit code: 0 nothing found, 1 misuse, 2 something found.

Example:
  $ regelvaerk check activation-allowance --guideline my-guideline.json`;

/** About how many citizens are assessed at most: some seconds. */
const MOST = 5_000;

/** Adds `check`. */
export function addCheck(program: Command, io: Io, end: (code: number) => void): void {
  program
    .command('check')
    .summary('try your guideline on many')
    .description('Tries a guideline of your own on many citizens, and prints what is wrong with it.')
    .argument('<scheme>', 'id of the scheme, see regelvaerk schemes')
    .requiredOption('--guideline <file>', 'the guideline as JSON')
    .option('--json', 'print as JSON')
    .addHelpText('after', HELP)
    .action(async (name: string, args: CheckArgs) => end(await check(schemeNamed(name), args, io)));
}

interface CheckArgs {
  readonly guideline: string;
  readonly json?: boolean;
}

async function check(scheme: AnyScheme, { guideline: file, json }: CheckArgs, io: Io): Promise<number> {
  if (Object.keys(scheme.municipalities).length === 0) throw new Misuse(`${scheme.id} has no municipal guidelines`);
  const [{ SUITE }, { analyseGuideline }, { wordings }] = await Promise.all([
    import('../conformance/suite.js'),
    import('../../audit/analysis/analyse-guideline.js'),
    import('../../../rules/texts.js'),
  ]);
  const cases = SUITE.flatMap((file) => (file.scheme === scheme.id ? file.cases : [])).filter(
    ({ on }) => on !== undefined,
  ) as readonly Citizen[];
  const analysis = await prepared(async () => analyseGuideline(scheme, await guidelineIn(file), { cases, most: MOST }));
  const { faults, tried } = analysis;
  const { language = 'da' } = io;
  await io.stdout.write(
    json === true
      ? `${JSON.stringify(analysis, null, 2)}\n`
      : printed(faults.map(named(wordings[scheme.id] as Wording, language)), tried, language),
  );
  return faults.length === 0 ? EXIT.answered : EXIT.rejected;
}

function printed(faults: readonly Fault[], tried: number, language: Language): string {
  const citizens = tried === 1 ? '1 citizen' : `${tried} citizens`;
  const found = said(`${citizens} tried: ${faults.length === 0 ? 'nothing found' : `${faults.length} found`}`, language);
  return `${[...faults.map((fault) => printFault(fault, language)), found].join('\n\n')}\n`;
}

/** A fault that calls its condition, or its fact, by name beside its id. */
function named({ texts }: Wording, language: Language): (fault: Fault) => Fault {
  return (fault) => {
    const { about, says } = fault;
    const name = (texts.names[about.replace(/-\d+(?=\/|$)/, '')] ?? texts.facts[about]?.label)?.[language];
    return name === undefined || language === 'en' ? fault : { ...fault, says: says.replace(about, `»${name}« (${about})`) };
  };
}

/** The citizen stands as JSON, to be pasted, and is not wrapped. */
function printFault({ kind, says, example }: Fault, language: Language): string {
  return `${wrap(`${kind}: ${said(says, language)}`, 0, 2)}\n${JSON.stringify(example, null, 2)}`;
}
