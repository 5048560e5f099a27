import type { JobcentreOfReport } from '../../../../rules/jobcentre/jobcenterindblik/report.js';
import { number } from '../../../reasons/words.js';
import { percent, shareInWords } from '../../../report/jobcentre/numbers.js';
import { type FocusTarget, focusTargets, type ResultTarget, resultTarget, type Stands } from '../../../report/jobcentre/targets.js';
import { requiredInWords } from '../../../report/jobcentre/targets-table.js';
import { GROUP_TEXTS } from '../../../report/jobcentre/texts/groups.js';
import { STANDS, TARGET_TEXTS, TARGETS } from '../../../report/jobcentre/texts/targets.js';
import { say, type Writing } from '../../../report/jobcentre/writing.js';
import { wrap } from '../../print/wrap.js';
import { T } from './texts.js';

/** The targets of a jobcentre, one below the other. */
export function printTargets(jobcentre: JobcentreOfReport, writing: Writing): string[] {
  const lines = [
    resultLine(resultTarget(jobcentre, writing), writing),
    ...focusTargets(jobcentre, writing).map((target) => focusLine(target, writing)),
  ];
  return lines.map((line) => wrap(line, 2, 2));
}

/** Where a target stands, in a word. */
export function standsInWords(stands: Stands, writing: Writing): string {
  return say(STANDS[stands], writing).replace('▼ ', '').toLowerCase();
}

function resultLine({ actual, expected, gap, stands }: ResultTarget, writing: Writing): string {
  const target = say(TARGETS.result, writing);
  if (actual === undefined || expected === undefined || gap === undefined) return say(T.noResult, writing, { target });
  const shown = (share: typeof actual) => percent(share.toFixed(), writing.language);
  const side = gap.isZero() ? TARGET_TEXTS.equal : gap.isPositive() ? TARGET_TEXTS.above : TARGET_TEXTS.under;
  return say(T.result, writing, {
    target,
    stands: standsInWords(stands, writing),
    actual: say(T.actual, writing, { share: shown(actual) }),
    required: say(T.expected, writing, { share: shown(expected) }),
    gap: say(side, writing, { gap: number(gap.abs().toFixed(), writing.language) }),
  });
}

function focusLine({ name, share, required, stands, noEffect }: FocusTarget, writing: Writing): string {
  const line = say(T.focus, writing, {
    target: say(TARGETS[name], writing),
    stands: standsInWords(stands, writing),
    share: shareInWords(share, required[0], writing.language) ?? say(T.unknownShare, writing),
    required: required
      .map((figure) => (figure === undefined ? say(TARGET_TEXTS.notRead, writing).toLowerCase() : requiredInWords(figure, writing)))
      .join(` ${say(GROUP_TEXTS.or, writing)} `),
  });
  return noEffect ? `${line} ${say(T.noEffect, writing, { noEffect: say(TARGET_TEXTS.noEffect, writing) })}` : line;
}
