import type { JobcentreOfReport } from '../../../rules/jobcentre/jobcenterindblik/report.js';
import { number } from '../../reasons/words.js';
import type { Content, Html } from '../html.js';
import { element } from '../html.js';
import { type Row, table } from '../table.js';
import { municipalityId, municipalityName } from './names.js';
import { MOST_DECIMALS, percent, percentsAlike, shareInWords } from './numbers.js';
import { citeOf, type FocusTarget, focusTargets, type ResultTarget, resultTarget, type Stands } from './targets.js';
import { GROUP_TEXTS } from './texts/groups.js';
import { STANDS, TARGET_TEXTS, TARGETS } from './texts/targets.js';
import { say, type Writing } from './writing.js';

const CONDITIONS = { conversations: 'conversations-missed', offers: 'offers-missed', both: 'focus-targets-missed' } as const;
const T = TARGET_TEXTS;

/** The targets of a jobcentre: what was measured, what is required and how they stand to each other. */
export function targetsTable(jobcentre: JobcentreOfReport, writing: Writing): Html {
  const columns = [T.target, T.measured, T.required, T.stands, T.source].map((heading) => ({ heading: say(heading, writing) }));
  const rows = [
    resultRow(resultTarget(jobcentre, writing), jobcentre, writing),
    ...focusTargets(jobcentre, writing).map((target) => focusRow(target, jobcentre, writing)),
  ];
  const caption = say(T.caption, writing, { municipality: municipalityName(jobcentre.municipality) });
  return table({ id: `${municipalityId(jobcentre.municipality)}-targets`, caption, columns, rows });
}

/** Where a target stands, told by word, sign and colour. */
export function standing(stands: Stands, writing: Writing): Html {
  return element('span', { class: STYLE[stands] }, say(STANDS[stands], writing));
}

const STYLE: Readonly<Record<Stands, string>> = { met: 'met', missed: 'missed', open: 'open-share', nobody: 'muted' };

function resultRow({ actual, expected, gap, stands }: ResultTarget, jobcentre: JobcentreOfReport, writing: Writing): Row {
  const [measured, share] = percentsAlike([actual, expected], writing.language);
  const required = share === undefined ? say(T.unknown, writing) : say(limitOf(writing), writing, { share });
  const cells = [
    say(TARGETS.result, writing),
    measured ?? say(T.unknown, writing),
    required,
    [standing(stands, writing), gapText(gap, writing)],
  ];
  return { cells: [...cells, source(jobcentre, 'result-target-missed', writing)] };
}

function limitOf({ report }: Writing) {
  const { equality } = report.readings;
  if (equality === undefined) return T.belowOrAtMost;
  return equality === 'missed' ? T.below : T.atMost;
}

function gapText(gap: ResultTarget['gap'], writing: Writing): Content {
  if (gap === undefined) return undefined;
  const text = gap.isZero() ? T.equal : gap.isPositive() ? T.above : T.under;
  const points = number(gap.abs().toDecimalPlaces(MOST_DECIMALS).toFixed(), writing.language);
  return element('div', { class: 'muted' }, say(text, writing, { gap: points }));
}

function focusRow({ name, share, required, stands, noEffect }: FocusTarget, jobcentre: JobcentreOfReport, writing: Writing): Row {
  const measured = shareInWords(share, required[0], writing.language) ?? say(T.openShare, writing);
  const note = noEffect ? element('div', { class: 'muted' }, say(T.noEffect, writing)) : undefined;
  const cells = [
    say(TARGETS[name], writing),
    element('span', { class: 'nowrap' }, measured),
    required.map((figure) => requiredInWords(figure, writing)).join(` ${say(GROUP_TEXTS.or, writing)} `),
    [standing(stands, writing), note],
  ];
  return { cells: [...cells, source(jobcentre, CONDITIONS[name], writing)] };
}

/** The share required, with what the reading says of an equal one. */
export function requiredInWords(required: number | undefined, writing: Writing): string {
  if (required === undefined) return say(T.notRead, writing);
  const { share } = writing.report.readings;
  const text = share === undefined ? T.moreThanOrAtLeast : share === 'more-than' ? T.moreThan : T.atLeast;
  return say(text, writing, { share: percent(required, writing.language) });
}

function source(jobcentre: JobcentreOfReport, condition: string, { sources }: Writing): Content {
  const cite = citeOf(jobcentre, condition);
  return cite && sources.reference(cite);
}
