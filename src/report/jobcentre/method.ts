import type { Text } from '../../engine/reading.js';
import { number } from '../../reasons/values-in-words.js';
import { element, type Html } from '../html.js';
import type { PageSection } from '../page.js';
import type { Exclusion, Summary } from '../summary.js';
import { type Row, table } from '../table.js';
import { readingsTable } from './readings-table.js';
import { termsOf } from './terms.js';
import WORDS from './words.json' with { type: 'json' };
import { say, type Writing } from './writing.js';

const EXCLUSIONS: readonly Exclusion[] = ['not-counted', 'no-benefit', 'not-resident'];
const T = WORDS.method;

/** What was measured and how: days, wording, targets, citizens, and how the sources are read. */
export function methodSection(summary: Summary, writing: Writing): PageSection {
  return {
    id: 'method',
    heading: say(T.heading, writing),
    content: [terms(writing)],
    sections: [
      { id: 'citizens', heading: say(T.citizens, writing), content: [accountTable(summary, writing)] },
      {
        id: 'readings',
        heading: say(T.readings, writing),
        content: [element('p', {}, say(T.readingsIntro, writing)), readingsTable(writing)],
      },
    ],
  };
}

function terms(writing: Writing): Html {
  return element(
    'dl',
    {},
    termsOf(writing).map(([term, said]) => [element('dt', {}, term), element('dd', {}, said)]),
  );
}

/** In = counted + excluded + rejected. */
function accountTable({ in: all, counted, unsettled, excluded, rejected }: Summary, writing: Writing): Html {
  const row = (heading: Text, citizens: number): Row => ({ cells: [say(heading, writing), number(citizens, writing.language)] });
  const rows = [
    { ...row(T.in, all), total: true },
    row(T.counted, counted),
    row(T.unsettled, unsettled),
    ...EXCLUSIONS.map((reason) => row(WORDS.excluded[reason], excluded[reason])),
    row(T.rejected, rejected),
  ];
  const columns = [{ heading: say(T.citizensColumn, writing) }, { heading: say(T.number, writing), numbers: true }];
  return table({ id: 'account', caption: say(T.citizensCaption, writing), columns, rows });
}
