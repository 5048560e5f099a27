import { actTextFindings } from '../../sources/act-text.js';
import { actFindings, actsCited, textOf } from '../../sources/acts.js';
import { citationFindings, minutesCited, type Unverified } from '../../sources/citations.js';
import { dateFindings } from '../../sources/dates.js';
import { type Against, against } from '../../sources/unverified.js';
import { EXIT, type Io } from '../io/io.js';
import { headed, printSections } from '../print/sections.js';
import { wrap } from '../print/wrap.js';
import { readRules, textsIn } from './read-rules.js';

/** What `sources verify` was given beside the folder of minutes. */
export interface VerifyArgs {
  readonly rules: string;
  readonly json?: boolean;
}

/** Verifies the sources and answers the exit code. */
export async function verify(dir: string, { rules, json = false }: VerifyArgs, io: Io): Promise<number> {
  const { sources, files, unverified } = readRules(rules);
  const cited = minutesCited(files, sources);
  const parameters = files.filter(({ path }) => path.endsWith('/parameters.json'));
  const texts = textsIn(dir);
  const acts = actsCited(files, sources);
  const found = [
    ...citationFindings(cited, texts),
    ...actFindings(sources),
    ...actTextFindings(acts, sources, texts),
    ...parameters.flatMap(dateFindings),
  ];
  const isThere = (id: string) => textOf(sources[id] as (typeof sources)[string], texts) !== undefined;
  const notLookedUp = [...cited.filter(({ source }) => texts(source) === undefined), ...acts.filter(({ source }) => !isThere(source))];
  const result = against(
    found,
    unverified,
    notLookedUp.map(({ at }) => at),
  );
  const ids = [...new Set(acts.map(({ source }) => source))];
  const report = { citations: cited.length, acts: ids.length, actsRead: ids.filter(isThere).length, files: parameters.length, ...result };
  await io.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printed(report));
  return result.fresh.length + result.settled.length === 0 ? EXIT.answered : EXIT.rejected;
}

/** What was looked at, and what came of it. */
type Report = Against & Readonly<Record<'citations' | 'acts' | 'actsRead' | 'files', number>>;

function printed({ citations, acts, actsRead, files, fresh, known, settled }: Report): string {
  return printSections([
    [
      wrap(
        `Citations of minutes looked up: ${citations}. Acts and orders cited: ${acts}, of which ${actsRead} were brought along as text. Files of dated rows: ${files}.`,
      ),
    ],
    headed('Not verified, and not in rules/unverified.json:', fresh.map(line)),
    headed('Verified by now: to be taken off rules/unverified.json:', settled.map(line)),
    headed(
      'Known not to be verified:',
      known.map((each) => `${line(each)}\n${wrap(each.because.en, 4)}`),
    ),
  ]);
}

function line({ at, lacks }: Unverified): string {
  return wrap(`${at}: ${lacks}`, 2, 2);
}
