import type { AuditReport } from '../../audit/payments/audit-report.js';
import { mergeAudits } from '../../audit/payments/summary.js';
import { InputError, type Problem } from '../../engine/problem.js';
import { readWhole } from '../input/blocks.js';
import { parseJson } from '../input/json-text.js';
import { isSameFile, refuseSameFile } from '../io/distinct-files.js';
import { EXIT, type Io, Misuse } from '../io/io.js';
import { outputFile, withFiles, writeWhole } from '../io/output-file.js';
import { printAudit } from './print-audit.js';
import { reportSchema } from './report-schema.js';

/** What `merge` was given beside the files. */
export interface MergeArgs {
  readonly json?: string;
  readonly html?: string;
}

/** Merges the totals of the parts of an audit, prints those of the whole and answers the exit code. */
export async function runMerge(files: readonly string[], { json, html }: MergeArgs, io: Io): Promise<number> {
  const { language: lang = 'da' } = io;
  const twice = files.find((file, at) => files.slice(0, at).some((other) => isSameFile(file, other)));
  if (twice !== undefined) throw new Misuse(`${twice} is given twice: its payments would count twice`);
  refuseSameFile(
    files.map((path) => ({ by: 'a part', path })),
    [
      { by: '--json', path: json },
      { by: '--html', path: html },
    ],
  );
  const parts: (readonly [file: string, report: AuditReport])[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    for (const { place, value, problem } of await totalsIn(file)) {
      const { error } = reportSchema.safeParse(value);
      if (problem !== undefined) problems.push({ ...problem, path: [place, problem.path].filter((part) => part !== '').join('.') });
      else if (error === undefined) parts.push([place, value as AuditReport]);
      else problems.push(...error.issues.map(({ path, message }) => problemAt([place, ...path].join('.'), message)));
    }
  }
  problems.push(...otherAudits(parts));
  if (problems.length > 0) throw new InputError('facts', problems);
  const report = merged(parts.map(([, part]) => part));
  const [totals, page] = [json, html].map((path) => (path === undefined ? undefined : outputFile(path, 'the report')));
  return withFiles([totals, page], async () => {
    if (totals !== undefined) await writeWhole(totals, `${JSON.stringify(report, null, 2)}\n`);
    if (page !== undefined) {
      const { auditPage } = await import('../../report/audit-page.js');
      await writeWhole(page, auditPage(report, lang));
    }
    await io.stdout.write(`${printAudit(report, undefined, lang)}\n`);
    return report.audited === 0 ? EXIT.unread : EXIT.answered;
  });
}

/** The totals in a file: as `audit --json` writes them, or several, one a line. */
async function totalsIn(file: string) {
  const read = (bytes: Buffer, place: string) => ({ place, ...parseJson(bytes, 'the totals of an audit as JSON') });
  const bytes = await readWhole(file);
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < 2 || !(lines[0] as string).trimEnd().endsWith('}')) return [read(bytes, file)];
  return lines.map((line, at) => read(Buffer.from(line), `${file}.${at + 1}`));
}

function problemAt(path: string, expected: string): Problem {
  return { path, code: 'unexpected', expected };
}

const SAME = ['scheme', 'municipality', 'guideline', 'readings', 'supplied', 'groupBy', 'apartBy', 'rules'] as const;

/** The parts that were audited otherwise than the first. */
function otherAudits([first, ...more]: readonly (readonly [file: string, report: AuditReport])[]): Problem[] {
  if (first === undefined) return [];
  const told = (value: unknown) => JSON.stringify(value) ?? 'none';
  return more.flatMap(([file, report]) =>
    SAME.filter((key) => told(report[key]) !== told(first[1][key])).map(
      (key): Problem => ({
        path: `${file}.${key}`,
        code: 'contradiction',
        expected: `${told(first[1][key])}, as in ${first[0]}`,
        received: told(report[key]),
      }),
    ),
  );
}

function merged(reports: readonly AuditReport[]): AuditReport {
  const [first, ...more] = reports as [AuditReport, ...AuditReport[]];
  const sum = (key: 'in' | 'audited' | 'rejected' | 'notDrawn') => reports.reduce((all, report) => all + report[key], 0);
  const intake = { in: sum('in'), audited: sum('audited'), rejected: sum('rejected'), notDrawn: sum('notDrawn') };
  const { scheme, title, municipality, guideline, readings, supplied, groupBy, apartBy, rules } = first;
  return {
    scheme,
    title,
    ...(municipality !== undefined && { municipality }),
    ...(guideline !== undefined && { guideline }),
    readings,
    ...(supplied !== undefined && { supplied }),
    ...(groupBy !== undefined && { groupBy }),
    ...(apartBy !== undefined && { apartBy }),
    ...intake,
    ...mergeAudits(first, ...more),
    rules,
  };
}
