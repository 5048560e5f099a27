import type { Day } from '../../../engine/day.js';
import { dayInWords, joined } from '../../../reasons/values-in-words.js';
import type { WorkItem } from '../../../register/worklist.js';
import { benefitName, municipalityName } from '../../../report/jobcentre/names.js';
import WORDS from '../../../report/jobcentre/words.json' with { type: 'json' };
import { say, type Writing } from '../../../report/jobcentre/writing.js';
import { printSections } from '../../print/sections.js';
import { unbound, wrap } from '../../print/wrap.js';
import type { GroupNeed } from '../group-needs.js';

const WORK = WORDS.worklist;

/** The worklist for a person: the citizens by day, then what each group needs. */
export function printWorklist(items: readonly WorkItem[], needs: readonly GroupNeed[], last: Day, writing: Writing): string {
  const heading = say(items.length === 0 ? WORK.none : WORK.heading, writing, { last: dayInWords(last, writing.language) });
  const conclusion =
    needs.length === 0 ? [say(WORK.noneNeeded, writing)] : [say(WORK.needed, writing), ...needs.map((need) => needLine(need, writing))];
  return unbound(printSections([[wrap(heading), ...items.map((item) => itemLine(item, writing))], conclusion]));
}

/** The worklist where nobody was counted: that nobody lacks anything would be said of nobody. */
export function printNobody(writing: Writing): string {
  return unbound(printSections([[wrap(say(WORK.nobody, writing))]]));
}

function itemLine({ id, municipality, benefit, lacks, lastDay, overdueSince }: WorkItem, writing: Writing): string {
  const day = lastDay === 'not-known' ? say(WORK.dayNotKnown, writing) : lastDay;
  const since = overdueSince === undefined ? '' : say(WORK.since, writing, { since: overdueSince });
  const values = {
    id: String(id),
    municipality: municipalityName(municipality),
    benefit: benefitName(benefit, writing.language),
    lacks: `${inWords(lacks, writing)}${since}`,
  };
  return wrap(`${day}: ${say(WORK.item, writing, values)}`, 2, 2);
}

function inWords({ conversations, offer }: WorkItem['lacks'], writing: Writing): string {
  const held =
    conversations === 1 ? say(WORK.oneConversation, writing) : say(WORK.conversations, writing, { count: String(conversations) });
  return joined([...(conversations === 0 ? [] : [held]), ...(offer ? [say(WORK.offer, writing)] : [])], writing.language);
}

function needLine({ municipality, benefit, needed }: GroupNeed, writing: Writing): string {
  const parts = [
    ...(needed.conversations > 0 ? [say(WORK.toConversations, writing, { count: String(needed.conversations) })] : []),
    ...(needed.offers > 0 ? [say(WORK.toOffers, writing, { count: String(needed.offers) })] : []),
  ];
  const values = {
    municipality: municipalityName(municipality),
    benefit: benefitName(benefit, writing.language),
    needed: joined(parts, writing.language),
  };
  return wrap(say(WORK.neededIn, writing, values), 2, 2);
}
