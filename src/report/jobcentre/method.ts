import type { Text } from '../../engine/reading.js';
import { number } from '../../reasons/values-in-words.js';
import type { DataRow, DataTable } from '../data-table.js';
import type { Part } from '../parts.js';
import type { Exclusion, Summary } from '../summary.js';
import { readingsHeldInCodes, readingsTable } from './readings-table.js';
import { termsOf } from './terms.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

const EXCLUSIONS: readonly Exclusion[] = ['not-counted', 'no-benefit', 'not-resident'];
const T = WORDS.method;

/** What was measured and how: days, wording, targets, citizens, and how the sources are read. */
export function methodPart(summary: Summary, writing: Writing): Part {
  return {
    id: 'method',
    heading: say(T.heading, writing),
    blocks: [{ terms: termsOf(writing).map(([term, said]) => ({ term, said })) }],
    parts: [
      { id: 'citizens', heading: say(T.citizens, writing), blocks: [{ table: accountTable(summary, writing) }] },
      {
        id: 'readings',
        heading: say(T.readings, writing),
        blocks: [
          { text: say(T.readingsIntro, writing), only: 'page' },
          { table: readingsTable(writing), only: 'page' },
          { terms: readingsHeldInCodes(writing), only: 'terminal' },
        ],
      },
    ],
  };
}

/** In = counted + excluded + rejected; what is nothing is left out. */
function accountTable({ in: all, counted, unsettled, excluded, rejected }: Summary, writing: Writing): DataTable {
  const row = (heading: Text, citizens: number): DataRow => ({
    cells: [{ text: say(heading, writing) }, { text: number(citizens, writing.language) }],
  });
  const rows = [
    ...(unsettled > 0 ? [row(T.unsettled, unsettled)] : []),
    ...EXCLUSIONS.flatMap((reason) => (excluded[reason] > 0 ? [row(WORDS.excluded[reason], excluded[reason])] : [])),
    ...(rejected > 0 ? [row(T.rejected, rejected)] : []),
  ];
  const columns = [{ heading: say(T.citizensColumn, writing) }, { heading: say(T.number, writing), numbers: true }];
  return {
    id: 'account',
    caption: say(T.citizensCaption, writing),
    columns,
    rows: [{ ...row(T.in, all), total: true }, row(T.counted, counted), ...rows],
  };
}
