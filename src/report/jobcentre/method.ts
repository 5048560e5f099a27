import { lastOfOldOrder, orderFor } from '../../../rules/jobcentre/jobcenterindblik/across-orders.js';
import { parameters } from '../../../rules/jobcentre/jobcenterindblik/parameters.js';
import { presets } from '../../../rules/jobcentre/jobcenterindblik/presets.js';
import { timelineOf } from '../../engine/governing.js';
import type { Period } from '../../engine/period.js';
import type { Text } from '../../engine/reading.js';
import { type Row as DatedRow, rowOn } from '../../engine/timeline.js';
import { dayInWords, number } from '../../reasons/words.js';
import { type Content, element, type Html } from '../html.js';
import type { PageSection } from '../page.js';
import type { Exclusion, Summary } from '../summary.js';
import { type Row, table } from '../table.js';
import { daysInWords } from './numbers.js';
import { readingsTable } from './readings-table.js';
import { knownOnOf } from './rules-used.js';
import { GROUP_TEXTS } from './texts/groups.js';
import { EXCLUDED, METHOD_TEXTS as T } from './texts/method.js';
import { say, type Writing } from './writing.js';

const EXCLUSIONS: readonly Exclusion[] = ['not-counted', 'no-benefit', 'not-resident'];

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
  const { report, language } = writing;
  const entries: readonly (readonly [Text, Content])[] = [
    [T.on, dayInWords(report.on, language)],
    [T.known, known(writing)],
    [T.window, windowsInWords(writing)],
    [T.wording, wording(writing)],
    [T.targetConversations, conversations(writing)],
    [T.targetOffers, offers(writing)],
  ];
  return element(
    'dl',
    {},
    entries.map(([term, said]) => [element('dt', {}, say(term, writing)), element('dd', {}, said)]),
  );
}

function known(writing: Writing): string {
  const day = knownOnOf(writing.report);
  return day === undefined ? say(T.newest, writing) : say(T.by, writing, { day: dayInWords(day, writing.language) });
}

function windowsInWords(writing: Writing): string {
  const { windows } = writing.report;
  const all = windows.map((window) => daysInWords(window, writing.language));
  if (all.length === 1) return all[0] as string;
  const [first, last] = [windows[0]?.from ?? '', windows.at(-1)?.to ?? ''].map((day) => dayInWords(day, writing.language)) as [
    string,
    string,
  ];
  return say(T.windows, writing, { count: number(windows.length, writing.language), first, last });
}

function wording(writing: Writing): string {
  const { preset } = writing.report;
  if (preset === undefined) return say(T.noWording, writing);
  const { title, dated } = presets[preset];
  return `${say(title, writing)}${dated ? '' : say(T.undated, writing)}`;
}

function conversations(writing: Writing): string {
  const { figures } = writing.report.readings;
  if (figures === undefined) return say(T.figuresOpen, writing);
  if (figures === 'star-page') return say(T.conversationsNotRead, writing);
  const rows = figures === 'lejre-minutes' ? parameters.lejreConversations : parameters.conversations;
  return say(T.conversations, writing, { conversations: figure(rows, writing) });
}

/** Hours are named only where they may stand in for an offer. */
function offers(writing: Writing): string {
  const { figures, 'hours-limb': limb } = writing.report.readings;
  if (figures === undefined) return say(T.figuresOpen, writing);
  const { offers: rows, hours } = OFFERS[figures];
  const least = { offers: figure(rows, writing) };
  if (limb === 'offers-only') return say(T.offersOnly, writing, least);
  return say(T.offers, writing, { ...least, hours: hoursInWords(hours, writing) });
}

const OFFERS = {
  'ministry-report': { offers: parameters.offers, hours: parameters.hours },
  'lejre-minutes': { offers: parameters.lejreOffers, hours: parameters.hours },
  'star-page': { offers: parameters.starOffers, hours: parameters.starHours },
} as const;

/** The hours by the order that reckons the window measured; by both where it lies across two and neither was chosen for the whole of it. */
function hoursInWords(rows: readonly DatedRow<number>[], writing: Writing): string {
  const { on, windows, readings } = writing.report;
  const until = lastOfOldOrder(timelineOf('oldOrder', parameters.oldOrder, knownOnOf(writing.report)));
  const order = orderFor(windows.at(-1) as Period, until, readings['across-orders']);
  const days = [...(order === 'old-order' ? [] : [on]), ...(until === undefined || order === 'new-order' ? [] : [until])];
  const each = new Set(days.map((day) => figure(rows, writing, day)));
  return [...each].join(` ${say(GROUP_TEXTS.or, writing)} `);
}

function figure(rows: readonly DatedRow<number>[], { report, language }: Writing, day = report.on): string {
  const row = rowOn(rows, day, knownOnOf(report)) as { readonly value: number };
  return number(row.value, language);
}

/** In = counted + excluded + rejected. */
function accountTable({ in: all, counted, unsettled, excluded, rejected }: Summary, writing: Writing): Html {
  const row = (heading: Text, citizens: number): Row => ({ cells: [say(heading, writing), number(citizens, writing.language)] });
  const rows = [
    { ...row(T.in, all), total: true },
    row(T.counted, counted),
    row(T.unsettled, unsettled),
    ...EXCLUSIONS.map((reason) => row(EXCLUDED[reason], excluded[reason])),
    row(T.rejected, rejected),
  ];
  const columns = [{ heading: say(T.citizensColumn, writing) }, { heading: say(T.number, writing), numbers: true }];
  return table({ id: 'account', caption: say(T.citizensCaption, writing), columns, rows });
}
