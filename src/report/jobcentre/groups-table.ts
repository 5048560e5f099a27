import type { BenefitGroup, GroupTarget } from '../../../rules/jobcentre/jobcenterindblik/counting/groups.js';
import { boundsOf } from '../../../rules/jobcentre/jobcenterindblik/shares/bounds.js';
import { number } from '../../reasons/words.js';
import { type Content, element, type Html } from '../html.js';
import { type Column, type Row, table } from '../table.js';
import { benefitName } from './names.js';
import { countInWords, shareInWords } from './numbers.js';
import { standing } from './targets-table.js';
import { GROUP_TEXTS as T } from './texts/groups.js';
import { say, type Writing } from './writing.js';

const TARGETS = ['conversations', 'offers'] as const;

/** The benefit groups under one way to count, all benefits together first. */
export function groupsTable(id: string, caption: string, groups: readonly BenefitGroup[], writing: Writing): Html {
  return table({ id, caption, columns: columns(writing), rows: groups.map((group) => rowOf(group, writing)) });
}

function columns(writing: Writing): Column[] {
  const ofTarget = (target: (typeof TARGETS)[number]): Column[] => {
    const group = say(T[target], writing);
    return [
      { heading: say(T.share, writing), group, numbers: true },
      { heading: say(T.reached, writing), group, numbers: true },
      { heading: say(T.stands, writing), group },
    ];
  };
  return [{ heading: say(T.benefit, writing) }, { heading: say(T.counted, writing), numbers: true }, ...TARGETS.flatMap(ofTarget)];
}

function rowOf(group: BenefitGroup, writing: Writing): Row {
  const small = group.small ? element('div', { class: 'muted' }, say(T.small, writing)) : undefined;
  const cells = [
    [benefitName(group.benefit, writing.language), small],
    countedInWords(group, writing),
    ...TARGETS.flatMap((target) => targetCells(group[target], writing)),
  ];
  return { cells, total: group.benefit === 'all' };
}

function countedInWords({ counted, perhaps }: BenefitGroup, writing: Writing): string {
  const known = number(counted, writing.language);
  return perhaps === 0 ? known : say(T.perhaps, writing, { counted: known, perhaps: number(perhaps, writing.language) });
}

function targetCells({ share, required, standing: stands, needed }: GroupTarget, writing: Writing): Content[] {
  const nothing = say(T.nothing, writing);
  const { least, most } = share;
  return [
    shareInWords(boundsOf(share), required, writing.language) ?? nothing,
    countInWords(least.reached, most.reached, writing.language),
    [element('span', { class: 'nowrap' }, standing(stands, writing)), lacking(needed, writing)],
  ];
}

function lacking(needed: number | undefined, writing: Writing): Content {
  if (needed === undefined || needed === 0) return undefined;
  return element('div', { class: 'muted nowrap' }, say(T.needed, writing, { needed: number(needed, writing.language) }));
}
