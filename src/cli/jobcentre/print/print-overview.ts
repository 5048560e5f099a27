import type { JobcentreOfReport, JobcentreReport } from '../../../../rules/jobcentre/jobcenterindblik/report.js';
import { municipalityName } from '../../../report/jobcentre/names.js';
import { countInWords } from '../../../report/jobcentre/numbers.js';
import { type FocusTarget, focusTargets, resultTarget } from '../../../report/jobcentre/targets.js';
import { say, type Writing } from '../../../report/jobcentre/writing.js';
import { wrap } from '../../print/wrap.js';
import { standsInWords } from './print-targets.js';
import { shareCell } from './share-cell.js';
import { type Column, printTable } from './table.js';
import { FOLLOWS, T } from './texts.js';

/** Many municipalities, one line each. */
export function printOverview({ jobcentres }: JobcentreReport, writing: Writing): string[] {
  const [first] = jobcentres;
  const focus = first === undefined ? [] : shown(first, writing);
  const columns: Column[] = [
    { heading: say(T.municipality, writing), width: 19 },
    { heading: say(T.counted, writing), width: 9, right: true },
    { heading: say(T.resultTarget, writing), width: 13, right: true },
    ...focus.map(({ name }) => ({ heading: say(T[name], writing), width: 13, right: true })),
    { heading: say(T.supervision, writing), width: 8 },
  ];
  return [
    ...printTable(
      columns,
      jobcentres.map((jobcentre) => rowOf(jobcentre, writing)),
    ),
    wrap(say(T.marks, writing)),
    wrap(say(T.details, writing)),
  ];
}

function rowOf(jobcentre: JobcentreOfReport, writing: Writing): string[] {
  const { assessment, municipality, ways } = jobcentre;
  const counts = ways.map(({ groups }) => groups[0]?.counted ?? 0);
  const contact = assessment.outcome === 'fulfilled' && assessment.award.follows === 'contact';
  return [
    municipalityName(municipality),
    countInWords(Math.min(...counts), Math.max(...counts), writing.language),
    standsInWords(resultTarget(jobcentre, writing).stands, writing),
    ...shown(jobcentre, writing).map(({ share, required, stands }) => shareCell(share, required[0], stands, writing)),
    ` ${say(FOLLOWS[contact ? 'contact' : assessment.outcome], writing)}`,
  ];
}

/** Where it is open whether the two targets have one share, the two are shown. */
function shown(jobcentre: JobcentreOfReport, writing: Writing): FocusTarget[] {
  const targets = focusTargets(jobcentre, writing);
  return targets.length === 1 ? targets : targets.filter(({ name }) => name !== 'both');
}
