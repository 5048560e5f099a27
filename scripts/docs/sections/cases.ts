import { MUNICIPALITIES } from '../../../rules/municipalities.js';
import type { WorkedCase } from '../../../src/conformance/case-format.js';
import { addressOf, caseOfWorked } from '../../../src/page/case.js';
import { dayInWords, number } from '../../../src/reasons/values-in-words.js';
import { folded } from '../../../src/report/folded.js';
import { type Content, element, type Html } from '../../../src/report/html.js';
import type { PageSection } from '../../../src/report/page.js';
import { table } from '../../../src/report/table.js';
import { type Doc, paragraph, plainList, say, section } from '../doc.js';
import { expectedOf } from '../expected.js';
import { CASEWORKER, pathOf } from '../links.js';
import { toReading } from '../places.js';
import { OUTCOMES } from '../words/names.js';
import { CASES as T } from '../words/sections.js';

type Outcome = keyof typeof OUTCOMES;

/** The worked cases, folded away by outcome. */
export function casesSection(doc: Doc): PageSection {
  const { cases } = doc.subject;
  const groups = (Object.keys(OUTCOMES) as Outcome[])
    .map((outcome) => ({ outcome, own: cases.filter((worked) => outcomeOf(worked) === outcome) }))
    .filter(({ own }) => own.length > 0);
  return section('cases', T.heading, doc, {
    content: [
      paragraph(T.lead, doc, { cases: number(cases.length, doc.language) }),
      groups.map(({ outcome, own }) => {
        const named = { outcome: say(OUTCOMES[outcome], doc), cases: number(own.length, doc.language) };
        return folded(say(own.length === 1 ? T.foldedOne : T.folded, doc, named), casesTable(outcome, own, doc));
      }),
    ],
  });
}

function outcomeOf({ expect }: WorkedCase): Outcome {
  return expect?.outcome ?? 'refused';
}

function casesTable(outcome: Outcome, cases: readonly WorkedCase[], doc: Doc): Content {
  return table({
    id: `cases-${outcome}`,
    caption: say(T.caption, doc, { outcome: say(OUTCOMES[outcome], doc) }),
    columns: [T.case, T.under, T.expected, ...(doc.language === 'en' ? [T.from] : [])].map((heading) => ({ heading: say(heading, doc) })),
    rows: cases.map((worked) => ({
      id: `case-${worked.id}`,
      cells: [
        [
          element('code', {}, worked.id),
          element('div', {}, titleOf(worked, doc)),
          doc.language === 'da' ? sourceElsewhere(worked, doc) : undefined,
          worked.error === undefined ? onThePage(worked, doc) : undefined,
        ],
        underOf(worked, doc),
        expectedOf(worked, doc),
        ...(doc.language === 'en' ? [worked.from] : []),
      ],
    })),
  });
}

function titleOf({ id, title }: WorkedCase, { subject, language }: Doc): string {
  return language === 'da' ? (subject.danishTitles[id] ?? title) : title;
}

/** Where the expectation comes from is written in English only: the Danish page leads there. */
function sourceElsewhere({ id }: WorkedCase, doc: Doc): Html {
  const href = `${pathOf(`${doc.subject.id}.html`, 'en')}#case-${id}`;
  return element('div', { class: 'note' }, element('a', { href, hreflang: 'en' }, say(T.fromElsewhere, doc)));
}

/** Where the case can be tried: it stands in the address of the caseworker's page. */
function onThePage(worked: WorkedCase, doc: Doc): Html {
  const page = doc.language === 'da' ? CASEWORKER : `../${CASEWORKER}`;
  const href = `${page}${addressOf(caseOfWorked(doc.subject.folder.id, worked))}`;
  return element('div', { class: 'note' }, element('a', { href, hreflang: 'da' }, say(T.open, doc)));
}

/** The day judged and what was chosen. */
function underOf({ on, knownOn, municipality, guideline, readings = {}, supplied }: WorkedCase, doc: Doc): Content {
  const { language } = doc;
  const chosen = Object.entries(readings).map(([reading, option]): Content => {
    const known = doc.subject.asked.readings[reading]?.options[option] !== undefined;
    return known ? toReading(reading, option) : element('code', {}, `${reading}=${option}`);
  });
  const items: readonly Content[] = [
    on === undefined ? say(T.noDay, doc) : dayInWords(on, language),
    knownOn === undefined ? undefined : say(T.known, doc, { day: dayInWords(knownOn, language) }),
    municipality === undefined ? undefined : (MUNICIPALITIES[municipality] ?? municipality),
    guideline === undefined ? undefined : element('code', {}, typeof guideline === 'string' ? guideline : JSON.stringify(guideline)),
    ...chosen,
    supplied === undefined ? undefined : say(T.supplied, doc),
  ];
  return plainList(items.filter((item) => item !== undefined));
}
