import { rowsOf } from '../../../rules/define.js';
import { lastOfOldOrder, orderFor } from '../../../rules/jobcentre/jobcenterindblik/across-orders.js';
import parameters from '../../../rules/jobcentre/jobcenterindblik/parameters.json' with { type: 'json' };
import { presets } from '../../../rules/jobcentre/jobcenterindblik/presets.js';
import { timelineOf } from '../../engine/governing.js';
import type { Period } from '../../engine/period.js';
import { type Row as DatedRow, rowOn } from '../../engine/timeline.js';
import { dayInWords, number } from '../../reasons/values-in-words.js';
import { daysInWords } from './numbers.js';
import { knownOnOf } from './rules-used.js';
import WORDS from './words.json' with { type: 'json' };
import { FEWEST_SHOWN, say, type Writing } from './writing.js';

const T = WORDS.method;

/** What was measured: days, wording and targets, each by its name. */
export function termsOf(writing: Writing): (readonly [term: string, said: string])[] {
  return [
    [say(T.on, writing), dayInWords(writing.report.on, writing.language)],
    [say(T.known, writing), known(writing)],
    [say(T.window, writing), windowsInWords(writing)],
    [say(T.wording, writing), wording(writing)],
    [say(WORDS.targets.names.conversations, writing), conversations(writing)],
    [say(WORDS.targets.names.offers, writing), offers(writing)],
    [say(T.withheld, writing), withheld(writing)],
  ];
}

function withheld(writing: Writing): string {
  const { showSmall = false, smallBelow = FEWEST_SHOWN } = writing.look;
  return showSmall ? say(T.withheldNone, writing) : say(T.withheldIs, writing, { below: number(smallBelow, writing.language) });
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
  const { title, dated, note } = presets[preset];
  const called = `${say(title, writing)}${dated ? '' : say(T.undated, writing)}`;
  return note === undefined ? called : `${called}. ${say(note, writing)}`;
}

function conversations(writing: Writing): string {
  const { figures } = writing.report.taken;
  if (figures === 'star-page') return say(T.conversationsNotRead, writing);
  const rows = figures === 'lejre-minutes' ? rowsOf(parameters, 'lejreConversations') : rowsOf(parameters, 'conversations');
  return say(T.conversations, writing, { conversations: figure(rows, writing) });
}

/** Hours are named only where they may stand in for an offer. */
function offers(writing: Writing): string {
  const { figures, 'hours-limb': limb } = writing.report.taken;
  const { offers: rows, hours } = OFFERS[figures as keyof typeof OFFERS];
  const least = { offers: figure(rows, writing) };
  if (limb === 'offers-only') return say(T.offersOnly, writing, least);
  return say(T.offers, writing, { ...least, hours: hoursInWords(hours, writing) });
}

const OFFERS = {
  'ministry-report': { offers: rowsOf(parameters, 'offers'), hours: rowsOf(parameters, 'hours') },
  'lejre-minutes': { offers: rowsOf(parameters, 'lejreOffers'), hours: rowsOf(parameters, 'hours') },
  'star-page': { offers: rowsOf(parameters, 'starOffers'), hours: rowsOf(parameters, 'starHours') },
} as const;

/** The hours by the order that reckons the window measured; by both where it lies across two and neither was chosen for the whole of it. */
function hoursInWords(rows: readonly DatedRow<number>[], writing: Writing): string {
  const { on, windows, readings } = writing.report;
  const until = lastOfOldOrder(timelineOf('oldOrder', rowsOf(parameters, 'oldOrder'), knownOnOf(writing.report)));
  const order = orderFor(windows.at(-1) as Period, until, readings['across-orders']);
  const days = [...(order === 'old-order' ? [] : [on]), ...(until === undefined || order === 'new-order' ? [] : [until])];
  const each = new Set(days.map((day) => figure(rows, writing, day)));
  return [...each].join(` ${say(WORDS.or, writing)} `);
}

function figure(rows: readonly DatedRow<number>[], { report, language }: Writing, day = report.on): string {
  const row = rowOn(rows, day, knownOnOf(report)) as { readonly value: number };
  return number(row.value, language);
}
