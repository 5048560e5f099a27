import { type Content, element } from '../../../src/report/html.js';
import type { PageSection } from '../../../src/report/page.js';
import { table } from '../../../src/report/table.js';
import { type Doc, paragraph, say, section, spoken } from '../doc.js';
import { withSlots } from '../slots.js';
import { FACTS as T } from '../words/sections.js';

/** The facts: of a scheme as they are asked for, of a calculation as they are described. */
export function factsSection(doc: Doc): PageSection {
  const { asked, texts, wording } = doc.subject;
  const described = asked.facts.jsonSchema().properties as Readonly<Record<string, { readonly description?: string }>>;
  const said = (fact: string): Content =>
    wording === undefined
      ? spoken('en', doc, described[fact]?.description)
      : withSlots((wording.texts.facts[fact] as (typeof wording.texts.facts)[string]).question, doc);
  const label = (fact: string): Content => {
    const text = texts?.facts[fact]?.label;
    return text === undefined ? undefined : element('div', {}, say(text, doc));
  };
  const rows = asked.facts.keys.map((fact) => ({
    id: `fact-${fact}`,
    cells: [
      [label(fact), element('code', {}, fact)],
      [said(fact), asked.facts.judged.has(fact) ? [' ', element('span', { class: 'tag open' }, say(T.judged, doc))] : undefined],
    ],
  }));
  const [caption, second] = wording === undefined ? [T.calculationCaption, T.holds] : [T.caption, T.question];
  const columns = [T.fact, second].map((heading) => ({ heading: say(heading, doc) }));
  const content = [paragraph(T.lead, doc), table({ id: 'facts-table', caption: say(caption, doc), columns, rows })];
  return section('facts', T.heading, doc, { content });
}
