import { type Content, element, type Html } from '../../../src/report/html.js';
import type { PageSection } from '../../../src/report/page.js';
import { type Row, table } from '../../../src/report/table.js';
import { citedAll } from '../cited.js';
import { type Condition, conditionsOf, type Told, unmetConditions } from '../conditions.js';
import { type Doc, paragraph, plainList, say, section } from '../doc.js';
import { toCondition, toFact } from '../places.js';
import { withSlots } from '../slots.js';
import { isScheme } from '../subjects.js';
import { PAGES } from '../words/pages.js';
import { CONDITIONS as T } from '../words/sections.js';

/** The conditions of a scheme: sentences, facts and provisions; a calculation has none. */
export function conditionsSection(doc: Doc): PageSection[] {
  const { asked, cases, wording } = doc.subject;
  if (!isScheme(asked) || wording === undefined) return [];
  const all = conditionsOf(asked, cases, wording);
  const unmet = unmetConditions(all, wording);
  const sections = [
    ...(unmet.length === 0 ? [] : [section('unmet', T.unmet, doc, { content: [paragraph(T.unmetLead, doc), unmetTable(unmet, doc)] })]),
  ];
  return [section('conditions', T.heading, doc, { content: [paragraph(T.lead, doc), metTable(all, doc)], sections })];
}

function metTable(all: readonly Condition[], doc: Doc): Html {
  return table({
    id: 'conditions-table',
    caption: say(T.caption, doc),
    columns: [T.condition, T.wording, T.facts, T.provision].map((heading) => ({ heading: say(heading, doc) })),
    rows: all.map((condition) => rowOf(condition, all, doc)),
  });
}

function rowOf({ id, within, facts, cites, told, award }: Condition, all: readonly Condition[], doc: Doc): Row {
  const ways = all.filter((inner) => inner.within.includes(id)).map((inner) => toCondition(inner.id, doc));
  const about: Content = [
    element('code', {}, id),
    within.length === 0
      ? undefined
      : note(
          say(T.inside, doc),
          within.map((outer) => toCondition(outer, doc)),
        ),
    award ? note(say(T.award, doc)) : undefined,
  ];
  const wording = [ways.length === 0 ? undefined : note(`${say(T.either, doc)}:`, ways), sentences(told, doc)];
  const needed = facts.length === 0 ? say(PAGES.nothing, doc) : plainList(facts.map((fact) => toFact(fact, doc)));
  return { id: `condition-${id}`, cells: [about, wording, needed, citedAll(cites, doc)] };
}

function unmetTable(unmet: readonly Pick<Condition, 'id' | 'told'>[], doc: Doc): Html {
  return table({
    id: 'unmet-table',
    caption: say(T.unmetCaption, doc),
    columns: [T.condition, T.wording].map((heading) => ({ heading: say(heading, doc) })),
    rows: unmet.map(({ id, told }) => ({ id: `condition-${id}`, cells: [element('code', {}, id), sentences(told, doc)] })),
  });
}

function sentences(told: readonly Told[], doc: Doc): Html | undefined {
  if (told.length === 0) return undefined;
  return plainList(
    (['met', 'failed', 'uncovered'] as const)
      .flatMap((status) => told.filter((one) => one.status === status))
      .map(({ status, text }) => [element('span', { class: 'tag' }, say(T[status], doc)), ' ', withSlots(text, doc)]),
  );
}

function note(text: string, links: readonly Content[] = []): Html {
  return element(
    'div',
    { class: 'note' },
    text,
    links.map((one) => [' ', one]),
  );
}
