import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/jobcentre-report.js';
import type { Exact } from '../../engine/kroner.js';
import { number } from '../../reasons/values-in-words.js';
import type { Cell, DataRow, DataTable, Verdict } from '../data-table.js';
import { municipalityId, municipalityName } from './names.js';
import { MOST_DECIMALS, percent, percentsAlike, shareInWords } from './numbers.js';
import { citeOf, type FocusTarget, focusTargets, type ResultTarget, resultTarget, type Stands } from './targets.js';
import WORDS from './words.json' with { type: 'json' };
import { isWithheld, say, type Writing } from './writing.js';

const CONDITIONS = { conversations: 'conversations-missed', offers: 'offers-missed', both: 'focus-targets-missed' } as const;
const TONES: Readonly<Record<Stands, string>> = { met: 'met', missed: 'missed', equal: 'missed', open: 'open-share', nobody: 'muted' };
/** What stands beside a share for its word where there is little room. */
const SIGNS: Readonly<Record<Stands, string>> = { met: '', missed: '▼', equal: '▼', open: '?', nobody: '?' };
const T = WORDS.targets;

/** The targets of a jobcentre: what was measured, what is required and how they stand to each other. */
export function targetsTable(jobcentre: JobcentreOfReport, writing: Writing): DataTable {
  const { municipality } = jobcentre;
  return {
    id: `${municipalityId(municipality)}-targets`,
    caption: say(T.caption, writing, { municipality: municipalityName(municipality) }),
    columns: [T.target, T.measured, T.required, T.stands, T.source].map((heading) => ({
      heading: say(heading, writing),
      numbers: heading === T.measured,
    })),
    rows: [
      resultRow(resultTarget(jobcentre, writing), jobcentre, writing),
      ...focusTargets(jobcentre, writing).map((target) => focusRow(target, jobcentre, writing)),
    ],
  };
}

/** Where a target stands, told by word, sign and colour. */
export function standing(stands: Stands, writing: Writing): Verdict {
  return { word: say(WORDS.stands[stands], writing), sign: SIGNS[stands], tone: TONES[stands] };
}

/** The share required, with what the reading says of an equal one. */
export function requiredInWords(required: number | undefined, writing: Writing): string {
  if (required === undefined) return say(T.notRead, writing);
  const { share } = writing.report.taken;
  const text = share === 'at-least' ? T.atLeast : T.moreThan;
  return say(text, writing, { share: percent(required, writing.language) });
}

function resultRow({ actual, expected, gap, stands }: ResultTarget, jobcentre: JobcentreOfReport, writing: Writing): DataRow {
  const [measured, share] = percentsAlike([actual, expected], writing.language);
  const unknown = say(T.unknown, writing);
  const required = share === undefined ? unknown : say(limitOf(writing), writing, { share });
  const verdict = { verdict: standing(stands, writing), note: gapText(gap, writing) };
  const cells = [{ text: say(T.names.result, writing) }, { text: measured ?? unknown }, { text: required }, verdict];
  return { cells: [...cells, source(jobcentre, 'result-target-missed')] };
}

function limitOf({ report }: Writing) {
  const { equality } = report.taken;
  return equality === 'missed' ? T.below : T.atMost;
}

function gapText(gap: ResultTarget['gap'], writing: Writing): string | undefined {
  if (gap === undefined) return undefined;
  const { least, most } = gap;
  const figure = (points: Exact) => number(points.toDecimalPlaces(MOST_DECIMALS).toFixed(), writing.language);
  if (!least.equals(most)) return say(T.between, writing, { least: figure(least), most: figure(most) });
  const text = least.isZero() ? T.equal : least.isPositive() ? T.above : T.under;
  return say(text, writing, { gap: figure(least.abs()) });
}

function focusRow({ name, share, required, stands, noEffect }: FocusTarget, jobcentre: JobcentreOfReport, writing: Writing): DataRow {
  const limits = required.map((figure) => requiredInWords(figure, writing));
  const cells = [
    { text: say(T.names[name], writing) },
    {
      text: isWithheld(jobcentre.municipality, name, writing)
        ? say(WORDS.withheld, writing)
        : (shareInWords(share, required[0], writing.language) ?? say(T.openShare, writing)),
    },
    { text: limits.join(` ${say(WORDS.or, writing)} `) },
    { verdict: standing(stands, writing), note: noEffect ? say(T.noEffect, writing) : undefined },
  ];
  return { cells: [...cells, source(jobcentre, CONDITIONS[name])] };
}

function source(jobcentre: JobcentreOfReport, condition: string): Cell {
  const cite = citeOf(jobcentre, condition);
  return cite === undefined ? {} : { cites: [cite] };
}
