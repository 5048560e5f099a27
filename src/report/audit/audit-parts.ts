import type { Corrections } from '../../audit/payments/corrections.js';
import type { Text } from '../../engine/reading.js';
import { number } from '../../reasons/values-in-words.js';
import type { DataTable } from '../data-table.js';
import type { Block, Part, ReportInParts } from '../parts.js';
import { basisOf, notReadIn, shiftsOf, sumOf } from './basis.js';
import { correctionsTable } from './corrections-table.js';
import { openTable, unreadTable } from './open-table.js';
import { totalsTables } from './totals-parts.js';
import WORDS from './words.json' with { type: 'json' };
import { type AuditWriting, say } from './writing.js';

/** So many rows of a table are printed; all of them stand on the page. */
const MOST_PRINTED = 10;

/** The report of an audit: what it comes to, what is to be corrected, what is open or was not read, and the accounts. */
export function auditParts(writing: AuditWriting, corrections: Corrections | undefined): ReportInParts {
  const { report, language } = writing;
  const isUnread = report.audited === 0;
  const [sum, notRead] = [sumOf(writing), notReadIn(writing)];
  const accounts = totalsTables(writing);
  const account = (id: keyof typeof accounts, heading: Text, note: string, pageOnly = false) =>
    part(id, heading, accounts[id], [note], writing, pageOnly);
  return {
    language,
    kind: say(WORDS.kind, writing),
    title: say(report.title, writing),
    lead: [
      ...(report.audited === 0
        ? []
        : [{ text: say(WORDS.lead, writing, { audited: number(report.audited, language) }), as: 'lead' as const }]),
      ...(sum === undefined ? [] : [{ text: sum, as: 'strong' as const }]),
      ...(notRead === undefined ? [] : [{ text: notRead, as: 'strong' as const }]),
    ],
    parts: [
      { id: 'basis', heading: say(WORDS.basis, writing), blocks: [{ terms: basisOf(writing) }] },
      part('verdicts', WORDS.verdicts, accounts.verdicts, [], writing),
      ...(isUnread ? [] : [correctionsPart(corrections, writing)]),
      part('open', WORDS.open, openTable(writing), [say(WORDS.openNote, writing)], writing),
      ...(report.unread.length === 0
        ? []
        : [part('unread', WORDS.rejectedHeading, unreadTable(writing), [say(WORDS.rejectedNote, writing)], writing)]),
      account('causes', WORDS.causes, say(WORDS.causesNote, writing)),
      account('citizen-months', WORDS.citizenMonths, monthsNote(writing, corrections === undefined)),
      account('provisions', WORDS.provisions, '', true),
      account('months', WORDS.months, '', true),
      account('groups', WORDS.groups, '', true),
      ...(isUnread ? [] : [shiftsPart(writing)]),
    ],
    footer: [say(WORDS.caveat, writing), say(WORDS.rules, writing, { ...report.rules })],
  };
}

function part(id: string, heading: Text, table: DataTable, notes: readonly string[], writing: AuditWriting, pageOnly = false): Part {
  const isEmpty = table.rows.length === 0;
  const said = notes.filter((note) => note !== '').map((text): Block => ({ text, as: 'note' }));
  const blocks: readonly Block[] = isEmpty
    ? [{ text: say(WORDS.nothing, writing) }, ...(id === 'citizen-months' ? said : [])]
    : [{ table, most: MOST_PRINTED, more: moreOf(writing) }, ...said];
  return { id, heading: say(heading, writing), blocks, pageOnly };
}

function moreOf(writing: AuditWriting): (rows: number) => string {
  return (rows) => say(WORDS.more, writing, { count: number(rows, writing.language) });
}

function correctionsPart(corrections: Corrections | undefined, writing: AuditWriting): Part {
  const heading = say(WORDS.corrections, writing);
  if (corrections === undefined) return { id: 'corrections', heading, blocks: [{ text: say(WORDS.correctionsElsewhere, writing) }] };
  const { payments, listed } = corrections;
  if (payments === 0) return { id: 'corrections', heading, blocks: [{ text: say(WORDS.noCorrections, writing) }] };
  const rest = payments - listed.length;
  const more: readonly Block[] =
    rest === 0 ? [] : [{ text: say(WORDS.correctionsMore, writing, { count: number(rest, writing.language) }) }];
  const table = correctionsTable(corrections, writing);
  return {
    id: 'corrections',
    heading,
    blocks: [{ table, most: MOST_PRINTED, more: moreOf(writing) }, ...more, { text: say(WORDS.correctionsNote, writing), as: 'note' }],
  };
}

/** How months were judged, that a merged audit cannot tell of months cut over its parts, and how many lines are in none that was. */
function monthsNote(writing: AuditWriting, isMerged: boolean): string {
  const { unread, monthTotals } = writing.report;
  const { alone, now } = monthTotals;
  const nameless = unread.find(({ path }) => path === 'citizen')?.lines ?? 0;
  const told = [
    ...(alone > 0 ? [say(WORDS.alone, writing, { alone: number(alone, writing.language) })] : []),
    ...(alone > 0 && nameless > 0 ? [say(WORDS.nameless, writing, { lines: number(nameless, writing.language) })] : []),
  ];
  const inParts = isMerged ? [say(WORDS.monthsInParts, writing)] : [];
  return [...(now.months > 0 ? [say(WORDS.citizenMonthsNote, writing), ...inParts] : []), ...told].join(' ');
}

function shiftsPart(writing: AuditWriting): Part {
  const items = shiftsOf(writing).map((text) => ({ text }));
  const blocks: readonly Block[] =
    items.length === 0 ? [{ text: say(WORDS.noShifts, writing) }] : [{ items }, { text: say(WORDS.shiftsNote, writing), as: 'note' }];
  return { id: 'shifts', heading: say(WORDS.shifts, writing), blocks };
}
